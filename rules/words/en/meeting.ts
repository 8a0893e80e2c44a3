import { phrases } from '../../core/phrases.ts'

const NOT_AN_ASK =
  'unless (call for papers|your call|yesterday|last week|thanks for|thank you for|our call|great meeting|nice meeting|to set up)'

/** Asks for the recipient's time: a call, a meeting, a demo, a calendar link. */
export const meeting = phrases('ask for time', {
  strong: [
    `open to|up for|down for|available for|free for|interested in ...5 call|chat|conversation|coffee|meeting|demo|discussion|zoom|walkthrough|intro ${NOT_AN_ASK}`,
    `(hop|jump|get|be|go|come|connect|speak|talk|catch up) on|over|via ...3 call|zoom|teams|meet|phone|coffee|video ${NOT_AN_ASK}`,
    `<number> ...1 minute|minutes|min|mins ...2 (call|chat|demo|conversation|intro|meeting|zoom|walkthrough|of your|of my|with you|this week|next week|to chat|to talk|to discuss|to connect|to share|to learn|to show|to explore|to hear|on <day>|for a|tomorrow|sometime|next) ${NOT_AN_ASK}`,
    `(grab|steal|borrow|spare|have|take|find|get|give me|share|need|want|love|appreciate|for|like|free) ...4 <number> ...1 minutes|min|mins ${NOT_AN_ASK}`,
    `(spare|have|got|find) (a few|few|some|any|a couple of|<number>) ...1 (minutes|mins|moments|time) ${NOT_AN_ASK}`,
    '(when works|when would work|what time works|what day works|when are you free|are you free|are you available|what does your calendar|what is your availability|let me know your availability|your availability)',
    `(schedule|book|arrange|set up|organize|organise|find a time|find time|set a time|pick a time|block|lock in|put) ...4 (call|time|slot|meeting|demo|chat|conversation|session|minutes|consultation|calendar|interview) ${NOT_AN_ASK}`,
    '(can|could|may|let) (i|me|we) (show|walk) you',
    '(give|show) you ...3 (demo|tour|walkthrough|walk through)',
    '(does|would|how about|how does|is) ...1 (<day>) ...3 (work|suit|good|okay|ok|possible|sound|look)',
    '<day> ...4 (work|works|suit|suits) (for you)? $',
    '(worth|happy to|love to|like to|want to|great to|glad to|keen to|down to|good to|possible to|able to|chance to) ...2 (a|an|have a|set up a)? quick|short|brief? call|chat|meet|conversation|talk|speak|demo|coffee|zoom unless (met|meeting you|talk about|have spoken)',
    'call|meeting|chat|visit|demo ...3 (suit|convenient|possible|work for you|work on)',
    'let us (talk|chat|meet|connect live|speak|find a time|schedule|set up|hop|jump|grab)',
    '(virtual|quick|grab|grabbing|over|for) ...1 coffee',
    'pick your brain',
    '(send|share) ...3 (times|availability|calendar|calendly|booking link)',
    '(discovery|strategy|intro|introductory|fit|exploratory|kickoff|screening|phone|video|zoom|informational) (call|meeting|chat|interview|session|conversation)',
    '(quick|short|brief|<number>) (call|chat|zoom|meeting|demo|conversation) unless (our|thanks for|enjoyed)',
    '(can|could|shall|should|would love to|like to) (we|you|i)? & (meet|speak) (up|with you|in person|this|next|sometime|for|on|over|at|to|soon|briefly)? $',
    '(call|phone|ring|text) me (at|on|directly)',
    '(calendly|savvycal|tidycal|hubspot meetings)',
    '(book|grab|pick|choose|find|reserve) ...3 (here|slot|time) ...3 <link>',
    '(my|our) (calendar|calendly|scheduling|booking) (link)?',
    '<slot:link> ...3 (calendar|book|schedule)',
    'book a|your ...2 (demo|call|slot|seat|consultation)',
    '(worth|see) (a|an|if) (a)? ...2 (chat|call|conversation|demo|look together)',
    'discuss|discussing (this|how|it|your|the|whether|further|what|a|an|potential|possible|opportunities) ...8 $',
  ],
  medium: [
    'makes sense to (talk|speak|chat|connect|meet)',
    '(would love|like|welcome|appreciate) the (chance|opportunity) to (discuss|talk|chat|meet|speak|connect|hear|learn)',
    '(next|later this|early next|sometime this|sometime next|this) week|month $',
    '(let me know|tell me) ...3 (time|times|day|when) ...3 (work|works|suit|suits|free|available)',
  ],
})
