import { phrases } from '../../core/phrases.ts'

const HOPE =
  '(i|we|i do|i sincerely|i really|i truly|we sincerely)? hope|hoping|trust|trusting|wish'
const THEM =
  '(you|u|u r|you all|you both|you guys|you and yours|you and your ...2 <any>|you and the <any>|you and all|everyone|everybody|everything|things|all|all is|all has|life|business|work|it)'
const WELL =
  'well|great|good|fine|safe|safely|amazing|awesome|fantastic|wonderful|wonderfully|okay|ok|healthy|smooth|smoothly|nicely|productive|lovely|excellent|splendid|brilliant|perfect|strong|happy|nice|relaxing|restful|pleasant|fun|kindly'
const SPAN =
  'day|days|week|weekend|month|year|quarter|semester|term|season|morning|afternoon|evening'
const TIME = `${SPAN}|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|holiday|holidays|break|<day>`
/** What goes on for everybody, whoever they are. */
const TIDE =
  '(your q <number>|the new year|the year|this year|<number>|life|business|work|everything|things)'
/** Words for a wish that was meant, after something that happened to them. */
const MEANT =
  'unless (idea|use of|well known|as well|surgery|operation|flood|storm|fire|loss|accident|recovery|birthday|anniversary)'

const wishes = [
  `${HOPE} that? ${THEM} & (~do|~go|~keep|~stay|~feel|~fare|~hold)? (up|along|on|over there|by you)? (very|really|quite|so|super|all|all very|both|just|safe and|with you)? ${WELL} ${MEANT}`,
  `${HOPE} that? ${THEM} & (keeping|staying|crushing|killing|rocking|thriving|smashing|enjoying|surviving|booming) ${MEANT}`,
  `${HOPE} that? ${TIDE} ...2 (treating|treats|been kind|been good|booming|thriving|off to|started|starting|kicked off|begun) ${MEANT}`,
  `${HOPE} that? (the|this|your)? (${TIME}) ...2 (treating|treats|been kind|been good|been great|off to) ${MEANT}`,
  `${HOPE} all 's ${WELL}`,
  `${HOPE} that? ${THEM} ...2 (having|had|enjoyed|enjoying|enjoy) ...4 ${TIME} unless (chance|time to)`,
  `${HOPE} that? ${THEM} ...2 (have|has|having|had) (a|an) ...1 ${WELL} ...2 <any> ${MEANT}`,
  `${HOPE} that? (your|the|this) ...2 ${TIME} ...5 ${WELL}|start ${MEANT}`,
  `${HOPE} that? (your|the) ...1 (family|loved ones|team|work|business|company|studies) & (~do|~go|~keep|~stay)? ${WELL} ${MEANT}`,
  `${HOPE} that? (this|my|to) ...3 (find|finds|finding|reach|reaches|catch|catches|meet|meets|greets) you (and yours|and your team)? (very)? (well|safe|safely|in good health|in good spirits|in the best of health|at a good time)?`,
  `^ (i am|we are)? (wishing|sending) you <any> ...4 <any> ${MEANT}`,
  '^ (happy|merry) (belated)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|new year|new week|new month|holidays|christmas|easter|thanksgiving|diwali|eid|ramadan|hanukkah|spring|summer|autumn|fall)',
  "^ (compliments of|warm greetings|warmest greetings|greetings from|season 's greetings) ...6 $",
  '^ (long time no see|long time no speak|long time no talk) ...4 $',
  '(so|and|first)? (how are you|how are you all|how is it going|how are things|how goes it|how have you been|how is everything|how is life|how is business|how do you do|what is up|what is new) (doing|going|keeping|holding up|treating you)? (today|lately|recently|these days|this week|this morning|over there|with you|on your end|so far)? $',
  `^ (and)? how (is|was|has) your ...1 ${TIME} ...4 $`,
]

const BUSY = 'busy|swamped|slammed|hectic|crazy|overwhelmed'
const SHORT = 'short|brief|quick|concise|snappy'

const promises = [
  `(i|we) & (know|realize|realise|understand|imagine|appreciate|bet|guess|sure|aware|certain|conscious|mindful) that? ...1 (you|things) ...4 ${BUSY}`,
  '(i|we) & (know|realize|realise|understand|imagine|appreciate|bet|guess|sure|aware|certain) that? your ...1 (time|inbox|schedule|calendar|plate|days) ...3 (busy|full|flooded|packed|overflowing|crowded|valuable|precious|limited)',
  'your time is ...1 (limited|valuable|precious|short|scarce)',
  'how (busy|hectic) ...2 (you|things|it|life|this|your|everything)',
  'how (full|packed|crowded|precious|valuable) ...1 your ...1 (time|inbox|schedule|calendar|days)',
  'you ...3 (get|receive|getting|receiving) ...2 (hundreds|dozens|tons|lots|lot|ton|many|countless|plenty|a million) ...1 of ...1 (these|those|this|messages|emails|mails|pitches|requests|invitations|invites|notes|dms)',
  `^ (so|and)? (keeping|making) (this|it) ...1 ${SHORT}`,
  `(i|we|me|us|promise|going|trying) ...3 (keep|make|keeping|making) (this|it|things|my message|my email|this message|this email|this note) ...1 ${SHORT} unless (you said|you asked|you would like)`,
  `(i|we) (will|promise|promise to|will try to|shall) (be|keep) (very|super|really)? ${SHORT}`,
  '(i|we) (will|would|do|promise) not ...2 (take|waste|steal|use) ...6 time',
  '(this|it) (will|should|would) (only|just) take ...3 (minute|minutes|second|seconds|moment|moments)',
  '(i|we|me|us) ...3 (get|cut|come|go|jump|dive) (straight|right|directly) (to|into|in)',
  '(get|cut|come|cutting|getting) to the (point|chase)',
]

const SORRY = 'sorry|apologies|apologize|apologise|forgive|pardon|excuse'
const ODD =
  '(out of the blue|out of nowhere|from left field|random|strange|odd|weird|forward|unusual|unexpected|bold|crazy|a long shot|a cold|a bit cold)'

const apologies = [
  `${HOPE} that? you (will|would|can|could)? (excuse|forgive|pardon) <any>`,
  `${HOPE} that? you (do|will|would) not mind <any>`,
  `${HOPE} that? (i am|this is|that is|it is) not (too|a|an)? <any> unless (late|lost)`,
  '(i|we) (do not|never) (usually|normally|typically|often|generally) (do this|do that|~write|~reach|~message|~email|~contact|~send)',
  `${SORRY} ...4 (bother|bothering|bug|bugging|interrupt|interrupting|interruption|disturb|disturbing|disturbance|intrude|intruding|intrusion|trouble you|troubling|barge|barging|reaching out|contacting|messaging|emailing|out of the blue|my directness|my boldness|my forwardness|direct|blunt|forward|bold)`,
  `${SORRY} ...5 (cold|random|unsolicited|unexpected|sudden) (message|messages|email|emails|note|dm|outreach|contact|approach|call|pitch)?`,
  `^ (i know|i realize|i realise|i am sure)? (this|my message|my email|my note) ...1 (is|be|comes|come|coming|seem|seems|sound|sounds|feel|feels) ...3 ${ODD}`,
  '^ you (might|may|are|must) (probably)? (be)? wonder|wondering (why|who|how i|what this)',
  `${HOPE} that? (it is okay|it is ok|it is alright|it is all right|that is okay|that is ok|this is okay|this is ok|you are okay|you are ok) ...2 (me|my|the|that|if|i|for|with|to) ...2 (message|email|note|~reach|~contact|~write|~message|~email|~connect|~ask|~get|~drop|~intrude)`,
]

/** Verbs of writing, and of writing again: what a message does anyway. */
const WRITE =
  '(reach out|touch base|introduce myself|introduce ourselves|say hi|say hello|drop you|drop a line|get in touch|reconnect|start by|open by|begin by)'
const AGAIN =
  '(follow up|check in|check back|check if you|circle back|loop back|bump|float|nudge|ping|resurface|make sure you saw|make sure you got|make sure you received|make sure you had|make sure this|make sure my|see if you had|see if you got|see if you received|see if you saw)'
const I_AM =
  '^ (i|we|and|so|hey)? (am|are|was|were)? (just|only|simply|quickly|briefly|really|quick)?'
const WANT =
  '(wanted|want|wanting|thought i would|figured i would|thought i might|was hoping|hoping|would like|would love|writing|emailing|messaging|emailing you|messaging you|writing you|reaching out|reaching out to you|writing to you|getting in touch|getting in touch with you|contacting you|am writing|will) (today|now|again)?'

const announcements = [
  '^ (i am|i was|so)? just (quickly)? (reaching out|writing|popping in|popping by|dropping in|dropping by|stopping by|swinging by|getting in touch|messaging you|emailing you)',
  '(pleasure|honour|honor|privilege|delight) to (write|reach|contact|connect|introduce|address)',
  `${I_AM} ${WANT} (to|and|because i wanted to)? (quickly|briefly|just|personally|first|formally|properly)? ${WRITE}`,
  `${I_AM} ${WANT} (to|and)? (quickly|briefly|just|personally|gently)? ${AGAIN} unless (thank you|thanks)`,
  '(send|shoot|drop|leave|sending|shooting|dropping|leaving|write|writing) (you)? (a|this|over a)? (short|quick|brief|little) (message|note|line|email|mail|hello|dm)',
  '(nice|good|great|pleasure|lovely|pleased) to (e meet|emeet|virtually meet|meet you virtually|meet you online|meet you over|meet you digitally)',
  '(i|we)? (have|had)? (been meaning|been wanting|always meant|long meant) to (reach out|get in touch|write|contact|message|email|introduce|touch base|connect)',
  '(and|so|but) (just|i just|i|we)? (wanted|thought i would|figured i would|would like) to? (quickly|briefly)? (follow up|check in|check back|touch base|circle back) (briefly|quickly|again|with you|on it|on this|here)? $',
  `${I_AM} ${WANT} to (see if|see whether|find out|inquire|enquire|check if|check whether)`,
  '^ (please)? (allow me|let me|permit me|allow us|i would like|i want|may i) (to)? (quickly|briefly|first)? (introduce|start by|begin by) (myself|ourselves|our|my|by|saying|with|me|<any>) unless (you to|the two|you two|thanking)',
  '^ to (briefly|quickly)? (introduce myself|introduce ourselves|start off|begin with)',
  '(i|we) & (take|taking|took) (the|this|a) (opportunity|liberty|moment|chance|minute|second) (to|of) (introduce myself|introducing myself|reach|reaching|say|write|writing|contact|contacting|connect|wish|drop|send|sending)',
  '^ (just|this is|here is)? (just)? (a|one)? (quick|short|brief|friendly|gentle|little) (note|email|message|line|hello|intro|introduction|heads up|word) (to|from|about|regarding|in|that|here|$)',
  '^ (thank you|thanks) ...3 (for reading|for opening|for taking the time to read|for taking a moment to read|in advance) (this|it|my message|my email|this message|this email)? $',
]

/** They lead on to something that may tell more, so how far they reach is a matter of taste. */
const disputed = [
  `^ ${HOPE} that? (the|your) ...4 (go|goes|going|went|been|treating|was|is) ...3 ${WELL} ${MEANT}`,
  `^ ${HOPE} (you|you both|you all) (enjoyed|enjoy|liked) <any>`,
  '(top of your inbox|back on your radar)',
  'your ...1 profile ...1 (popped|came|showed|appeared|crossed)',
  '^ (i am|we are|i was|this is|we were)? (just|only|simply|quickly)? (a)? (quick|gentle|friendly|second|short)? (reminder|ping|check in|following up|circling back|checking in|checking back|checking if|checking whether|checking to|touching base|looping back|bumping|floating|pinging|nudging|resurfacing|resending|popping|pushing this|bringing this|moving this|making sure you|making sure this|making sure my|follow up|nudge|bump) ...18 $',
  '^ (and)? (did|have|were) you (get|have|had|got|gotten|manage|managed|able|a|the|to|any)? ...2 (chance|time|look|opportunity|see|read|look|receive) ...3 (see|read|look|review|think|check|consider|email|message|note|mail|it) ...8 $',
  '^ (i am|i was|just)? (not sure|unsure|wondering|curious|any chance|in case) (if|whether|that)? (you|my|this|it) ...2 (saw|see|seen|got|get|received|receive|missed|miss|read|buried|lost|slipped|through|went|chance) ...10 $',
  '^ (first of all|first off|to start with|before anything else)',
  '^ (a)? (quick|brief|random|genuine|honest) (question|one|note|hello|introduction|intro|ask) ...2 $',
  '(~come across|stumbled upon|stumbled across|stumbled on|happened upon|~see|~find|viewed|looked at|looking at|checked out|visited|landed on|reviewed) your ...1 (profile|linkedin|page|account) unless (talk|post|article|speaker|speakers|alum|alumni|alumna|group|repo|github|review|directory)',
]

/** Openings that tell their recipient nothing. Strong where nobody misses them, medium where readers differ. */
export const filler = phrases('filler', {
  strong: [...wishes, ...promises, ...apologies, ...announcements],
  medium: disputed,
})
