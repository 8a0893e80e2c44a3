import { phrases } from '../../core/phrases.ts'

/** When and where it was, or about what: a meeting of which so much is told took place. */
const TOLD =
  'unless (we spoke|we met|yesterday|today|last <any>|earlier|this morning|on <day>|<day>|ago|in <proper>|at <any>|during <any>|after <any>|about <any>|regarding <any>|over <any>|by phone|on the phone|your assistant|your colleague|<slot:event>|<slot:work>|<slot:detail>|<slot:observation>|<slot:mutual>|<slot:date>|<slot:trigger>|<slot:other>)'

/** Speaks as if both had met, talked or agreed on something. */
export const familiarity = phrases('claim to know each other', {
  strong: [
    `(as|like) (we)? (discussed|agreed|talked|spoke|arranged|promised|planned) ${TOLD}`,
    `(as|per|following|further to|after|since|regarding|about) (per)? (our|your) ...2 (conversation|discussion|chat|call|talk|meeting|agreement|request) ${TOLD}`,
    `(great|good|nice|lovely|wonderful|fun|pleasure|enjoyed|loved) ...1 (catching up|speaking|talking|chatting|reconnecting|our chat|our call|our conversation|our talk) ${TOLD}`,
    `(great|good|nice|lovely) to (see you again|speak with you|talk to you|catch up with you|reconnect) ${TOLD}`,
    `(it|that) was ...1 (great|good|nice|lovely|wonderful|a pleasure) ...1 (speaking|talking|chatting|meeting|catching up) ...2 you ${TOLD}`,
    `(thanks|thank you) for ...2 (call|chat|conversation|great talk|lovely talk) ${TOLD}`,
    `(following up|follow up|circling back) (on|about|to|from) our (last|previous|earlier|recent)? (conversation|discussion|chat|call|meeting) ${TOLD}`,
    `(you may|you might|i am sure you) remember (me|us|our) ${TOLD}`,
    '^ long time no see|speak|talk',
  ],
  medium: [
    '(my|dear|old) (dear)? (friend|pal|buddy|chum) unless (of|who|whose|is|was|has|told|said|suggested|recommended|mentioned|from|in|at|and i|sent|gave|works|showed|from)',
    '^ (hi|hey|hello|yo)? (bro|buddy|pal|dude|bestie) $',
    '(i feel|feels|feel) (like|as if|as though) (i|we) ...3 (know|known) (you|each other)',
    '(we|i) ...2 (go way back|old friends|known each other)',
    '(hope|hoping) ...2 (family|kids|wife|husband|loved ones) ...4 (well|good|fine|great|safe)',
  ],
})
