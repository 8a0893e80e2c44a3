import { phrases } from '../../core/phrases.ts'

const TROUBLE =
  'headache|challenge|priority|pain|problem|bottleneck|struggle|nightmare|concern|burden|hassle'

/** Stock questions that look for something the reader could be unhappy with. */
export const dissatisfaction = phrases('probing question', {
  strong: [
    'are you & (happy|satisfied|content|pleased|thrilled) with your|the <any>',
    'is|are your <any> ...3 (happy|satisfied) with',
    'how happy|satisfied are you with',
    'are you ...2 (struggling|wrestling|fighting|battling|frustrated|overwhelmed) (with|by|to)',
    'are you|your|<slot:company> ...3 (wasting|losing|leaving|missing|overpaying|bleeding) <any>',
    '(tired|sick|fed up|weary) of <any> unless (i am|i was|we are|we were|got)',
    'are you (tired|sick|fed up)',
    `(is|are) ...6 (a|an|your|your biggest|the biggest) ...1 ${TROUBLE} ...5 $`,
    `what is|are your ...1 biggest|main|greatest|top ...2 (${TROUBLE}|challenges|frustration|frustrations|problems|pains)`,
    '(what|anything) ...3 keep|keeps|keeping you (up|awake) at night',
    'how much ...5 (is|are|does|do) ...6 (cost|costing) (you|your|<slot:company>)',
    '(how much|how many) ...4 (are|do) (you|your team) ...1 (losing|lose|wasting|waste|overpaying|overpay|missing|miss)',
    '(does|do) (this|that|any of this|it|these) (sound|ring) (familiar|true|a bell|like you|like your)',
    '^ sound|sounds|sounding familiar',
    '(do|does) (you|your team|your business|<slot:company>) & need more (leads|clients|customers|time|sales|traffic|revenue|bookings|patients|members)',
    'need more (leads|clients|customers|sales|traffic|bookings|patients) $',
    'what would you do with ...4 (hours|days|time|leads|money|revenue)',
    '(ever|have you ever) (wonder|wondered|wish|wished) <any>',
    'do you (wish|ever wish) <any>',
    'when did you last (review|audit|update|check|compare|renegotiate)',
    'when was the last time you ...1 (review|reviewed|audit|audited|updated|compared|checked)',
    '(would|do) you (like|want) ...1 (more|to improve|to increase|to double|to save|to reduce|to boost|to grow|to cut|better|fewer) <any> unless (information|details|about)',
    'still ...2 (by hand|manually|on paper|in spreadsheets|in excel|with spreadsheets)',
    'are you (still)? ...1 (manually|spending hours|spending too|stuck)',
    'not happy|satisfied with your <any>',
  ],
  medium: [
    'how (are|do|does) (you|your team|<slot:company>) (currently|presently|today|at the moment) ...1 <any>',
    'how do you ...6 (currently|today|at the moment|right now)',
  ],
})
