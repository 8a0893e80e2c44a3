import { phrases } from '../../core/phrases.ts'

/** What people meet for, in the singular: who writes "we book meetings" sells. */
const TALK =
  'call|chat|conversation|coffee|meeting|demo|discussion|zoom|walkthrough|sync|catchup|session|consultation|interview|tour|brainstorm'
const MEAL = 'coffee|lunch|breakfast|dinner|beer|drink|tea'
/** What makes a talk a small or a kind one, and so a request for one. */
const KIND =
  'quick|short|brief|fast|minute|minutes|min|mins|hour|virtual|intro|introductory|discovery|exploratory|informational|informal|casual|friendly|phone|video|zoom|strategy|fit|screening|complimentary'
const TALKING = 'talk|chat|speak|meet|confer|sync'
const TO_TALK =
  'to talk|to chat|to speak|to meet|to confer|to sync|to discuss|to compare|to catch up'
const MINUTES = 'minute|minutes|min|mins'
const DAYS = '<day>|mon|tue|tues|wed|thu|thurs|fri'
/** How long a talk would take. */
const WHILE =
  '<number> minutes|<number> minute|<number> mins|<number> min|half an hour|half hour|quarter of an hour|an hour'
const SOON =
  'this <day>|next <day>|this month|next month|this coming|sometime|some time|some day|tomorrow|soon|on <day>|<day>|in the next|in the coming|on me'

/** They met already, or the words name something else. */
const NOT_NOW =
  'unless (yesterday|last <any>|thanks for|thank you for|enjoyed|listened to|our call|our meeting|our chat|our conversation|great meeting|nice meeting|good meeting|lovely meeting|great chatting|great talking|great speaking|was great|was a pleasure|call for papers|demo day|demo video|demo unit|call center|call centre|coffee shop|your call|your interview|your conversation|your demo|years ago|no call|no meeting|no demo)'
/** The time that a task or a product takes: "five minutes to set up". */
const NOT_A_TASK =
  'unless (takes|took|in <number>|within <number>|to set up|to setup|setup|to complete|to fill|fill in|form|survey|questionnaire|to read|read|video|footage|to install|to finish|click|link below|saves|saved|save|saving|yesterday|last <any>|thank you for|thanks for|years ago)'
/** People who are not the recipient, "your clients can book a call", and how somebody finds the time for a thing. */
const NOT_THEM =
  'unless (clients|customers|patients|visitors|guests|candidates|users|they|prospects|lets you|how do you|how did you|yesterday|last <any>|a table|a room)'

/**
 * Asks for the recipient's time: a call, a meeting, a demo, a calendar link. Strong phrases ask by themselves,
 * medium ones where their sentence asks or wishes for something, weak ones only in a question.
 */
export const meeting = phrases('ask for time', {
  strong: [
    // Open to it
    `open|opposed|averse|amenable|up|down|available|free|game|willing (to|for|on|over) ...6 ${TALK} ${NOT_NOW}`,
    `open|up|down|game|willing|comfortable|interested (to|for|in|with) ...1 chatting|talking|meeting|speaking|hopping|jumping|catching|connecting (with me|with us|to me|about|over|on|up|by|${SOON}) ${NOT_NOW}`,
    `(open|up|willing|comfortable) (to|for|with) chatting|talking|meeting|speaking $ ${NOT_NOW}`,
    `free|available|willing|time|able|moment|moments|${MINUTES} (${TO_TALK}|to connect) (to me|with me|to us|with us|on|over|by|about|for|$|${SOON}) unless (made time|took the time|taking the time|thank you for|thanks for)`,
    'are you ...1 free|available|around (on|at|between|around|sometime|this|next|tomorrow|<day>)',
    `(would|was hoping|am hoping|were hoping) ...2 (love|like|welcome|appreciate|value|great|good|nice|lovely|wonderful|pleasure|honored|honoured|hoping|keen|grateful|thrilled|delighted|chance|opportunity|want) ...3 (${TO_TALK}|could talk|could chat|could speak|could meet|meeting you|talking) ${NOT_NOW}`,
    `${TALK} ...4 would (help|be|mean|make) ${NOT_NOW}`,
    // Talk over it
    `(hop|jump|get|be|go|come|connect|speak|talk|meet|chat|catch up) on|over|via|by|through ...3 call|zoom|teams|phone|video|${MEAL} ${NOT_NOW}`,
    '(hop|jump) on (for|this|next|tomorrow)',
    `(join|buy) (me|us|you) (for|on|over)? ...2 ${MEAL}|${TALK} ${NOT_NOW}`,
    `let us ${TALKING}|schedule|hop|jump|grab (about|this|next|on|over|soon|sometime|for|when|a|in)? ...8 $ unless (let us talk about|talk numbers)`,
    'have a ...1 word (by|with you|on the phone|over)',
    'pick|picked|picking your brain|brains',
    // Set it up
    `(schedule|book|arrange|set up|organise|organize|pencil in|put in|line up|request|propose) a|an|some|your|that|this|another|<number>? ...2 ${TALK}|time|slot|minutes|mins|appointment|hour ${NOT_THEM}`,
    `find|pick|choose|grab|reserve ...2 time|slot|day|minutes|mins|hour (${TO_TALK}|that works|that suits|that fits|for a|for us|for me|here|on|in|before|$|${SOON}) ${NOT_THEM}`,
    `put|block|lock|get ...4 (on|in|off)? ...1 calendar|calendars|diary|diaries|books ${NOT_THEM}`,
    `(let me know|tell me|reply with|send me|shoot me|share) ...4 time|times|day|days|slot ...3 (work|works|suit|suits|free|available|good|best) ${NOT_THEM}`,
    '(reply|write back|get back to me|email me|message me) ...4 time|times|slot|availability',
    '(calendly|savvycal|tidycal|hubspot meetings)',
    'my|our calendar|calendly|scheduling|booking (link|page)?',
    '(book|grab|pick|choose|find|reserve) ...3 (here|slot|time) ...3 <link>',
    '<slot:link> ...3 (calendar|book|schedule)',
    // When
    '(when works|what works for you|when would work|what time works|what time suits|what day works|what day suits|when suits|your availability) ...8 $',
    `(good|best|better|convenient) time|day|moment ...3 (${TO_TALK}|to call|to reach|to catch|to ring|for a call|for you to|for us to)`,
    '(is there a|what) time|day ...6 (meet|talk|speak|call|chat|work for you)',
    'what|how does|is your|the week|calendar|schedule|diary|availability ...3 (look|looking|like)',
    // How long
    `(spare|steal|borrow|grab|carve out|set aside|find) ...3 minutes|mins|moment|moments|hour ${NOT_A_TASK}`,
    `(make|spare|find) ...1 time for (me|us|a|this) ${NOT_THEM}`,
    `<number>|some|bit|little|moment|moments|half|few ...3 (of|from) your time|day|week|afternoon|morning|calendar ${NOT_A_TASK}`,
    `<number> ...1 ${MINUTES} ...2 ${TALK} ${NOT_NOW}`,
    `<number> ...1 ${MINUTES} ...1 (with you|${TO_TALK}|to explore|to hear|to see if|to show you|to walk you|to learn from) ${NOT_A_TASK}`,
    `^ (just|only|maybe|got|worth|have|even|a|quick)? <number> <number>? ${MINUTES} ...1 (${SOON}) ${NOT_A_TASK}`,
    // Who calls whom
    'give me|us a call|ring',
    'call|phone|ring|text me ...1 (any time|anytime|when|whenever)',
    '^ (call|phone|ring) me (or|$)',
    '(i|we) (will|shall|could|can|may) call|phone|ring (you on|you at|you next|you this|you tomorrow|$)',
    '(may|can|could|shall|might|let|like to) (i|we|me|us)? call|phone|ring|interview (you|$) unless (call you by|call you the)',
    '(may|can|could|shall|might) (i|we) ...1 meet|visit (you|your)',
    '(could|can|may|might|will|would|should|shall) ...3 drop|stop|swing|pop|come (by|in to|round|over to) unless (they|customers|clients)',
    '^ come (for|by|over|along|and)',
    '(buy|get) you a|some|the <any>',
    `(${MEAL}) is on me`,
    // Show it
    '(walk|talk) you through (it|the|this|how|what|our|a|everything|my) unless (your talk|team will)',
    'give you a ...2 (tour|demo|walkthrough|rundown|call|ring)',
    'show|tell|give|take you ...3 (in|a) ...1 (<number> minutes|<number> min|quick call|quick demo|short demo|brief demo)',
  ],
  medium: [
    `(would|is) it ...1 possible ...1 (${TO_TALK})`,
    `(want|like) (${TO_TALK}) ...3 $`,
    '(by|over|on|via) the|a|zoom|video? (phone|call|video) unless (phone number|yesterday|last <any>|video games)',
    '(let us|could we|can we|shall we) (have|do|get|grab) a|an|some ...2 drink|beer|lunch|coffee|tea|call|chat|talk',
    'consider ...3 (call|chat|conversation|meeting|demo|discussion)',
    `(value|love|appreciate|book|welcome|treasure) (${WHILE}) (with|of|on|from)`,
    '(present|demonstrate) ...4 (to you|at your|in person)',
    '(show|present|walk) ...5 in <number> minutes|min|mins',
    '(virtually|in person) meet',
    'meet (virtually|in person)',
    'when ...3 (suit|suits|good|convenient) ...2 $',
    `${TALK} ...3 (suit|convenient|possible|work for you|of interest|help|make sense)`,
    '(can|could|shall|should|may|might|when can|when could) (we|i) ...1 (meet|speak|talk|chat|catch up) (up|with you|in person|this|next|some|sometime|for|on|over|at|to|soon|briefly|about|by|$)',
    '(can|could|would|may) you & (meet|speak|talk|chat) (to|with|up|on) ...1 (me|us|the phone|a call)',
    '(~make sense|worth it|worthwhile) to (talk|speak|chat|connect|meet)',
    `(how about|how is|what about) ...1 (${DAYS}|the <number>|a <day>)`,
    `${KIND} ...1 ${TALK} ${NOT_NOW}`,
    `(love|like|appreciate|value|welcome|enjoy|want|hope|hoping|happy|glad|great|good|keen|worth|time for|fancy|interest in|interested in|invite you to|chance of|need|request|over|through|by) (a|an|another|some)? ...2 ${TALK} ${NOT_NOW}`,
    `(can|could|shall|may|might|would|should|let) (i|we|you|us) ...2 (have|do|get|grab|make|take|set|hold|put) ...2 (${TALK}|together) ${NOT_NOW}`,
    `(have|got|spare|give|take|find|need|want|love|appreciate|for|like|worth|free|time|about|get|would|could) ...3 (<number> minutes|<number> minute|<number> mins|<number> min|half an hour|half hour|quarter of an hour) ${NOT_A_TASK}`,
    `(have|got|find) (a few|few|some|any|a couple of|a) ...1 minutes|mins|moments|moment|time (for|at|in|this|next|around|free|and|$) ${NOT_A_TASK}`,
    'call|phone|ring|text me (at|on|if|directly)',
  ],
  weak: [
    `(${WHILE}) ...5 $ ${NOT_A_TASK}`,
    '(can|could|shall|may) we talk|speak|meet|chat',
    '^ free ...2 <day>',
    '<day> or ...1 <day>',
    '^ <day> $',
    '(discuss|discussing) (this|how|it|your|the|whether|further|what|a|an|potential|possible|opportunities) ...8 $',
    `(does|is|would|could) ...1 (${DAYS}|the <number>) ...4 (work|suit|good|okay|ok|possible|sound|look|fine|at|for a)`,
    `(${DAYS}) ...4 (work|works|suit|suits) (for you)? $`,
    `^ any|quick|maybe|a|some? ${TALK}|${MEAL} ...3 (${SOON})`,
    '(set|fix|agree on|find) a date|time|day',
    'any availability',
    '(can|could|may|shall) (i|we) show you (how|what|around|in|the|our)',
  ],
})
