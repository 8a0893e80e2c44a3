import { phrases } from '../../core/phrases.ts'

const PRAISE =
  'impressive|amazing|awesome|incredible|inspiring|inspirational|fantastic|great|excellent|outstanding|remarkable|brilliant|wonderful|stellar|exceptional|phenomenal|fascinating|extraordinary|admirable|terrific|superb|stunning|unmatched|crucial|invaluable|exciting|solid|strong|cool|insightful|thoughtful|legendary|unique'
const THEIRS =
  'profile|work|background|experience|career|journey|company|business|achievements|accomplishments|expertise|leadership|content|posts|energy|passion|success|growth|team|path|story|website|brand|credentials|resume|portfolio|skills|skillset|insights|vision|contribution|contributions|mission|dedication|commitment|drive|page|knowledge|approach|record'
const STRUCK =
  'impressed|inspired|amazed|fascinated|intrigued|astonished|away|struck|wowed|captivated'

/** Praise that could be said to anyone. */
export const flattery = phrases('praise', {
  strong: [
    `${STRUCK} ...2 (by|with|at) ...2 your ...3 ${THEIRS}`,
    `${STRUCK} ...2 (by|with|at) (what you|how you|all you|everything you|you) & <any>?`,
    `${STRUCK} ...2 (by|with|at) ...2 <slot:company>|<proper> (journey|growth|success|team|brand|vision|mission|story|work|progress)`,
    `i & (truly|greatly|deeply|highly)? (~admire|~adore|~respect|~love|~enjoy) (what|everything|all) ...1 (you|your team|<slot:company>|<proper>) ...4 (doing|building|do|creating|have done|have built|accomplished|achieved|up to)`,
    '^ (absolutely|really|truly|just)? (love|loved|loving|admire|adore|impressed by|amazed by|inspired by) (what|everything|all) ...1 (you|your team|<slot:company>|<proper>) ...4 (doing|building|do|creating|have done|have built|accomplished|achieved|up to)',
    `(love|loved|admire|admired|adore|adored|enjoy|respect|am in awe of|in awe of) ...1 your ...2 ${THEIRS}`,
    `your ...2 ${THEIRS} ...4 (is|are|was|were|looks|seems|sounds) ...2 ${PRAISE}`,
    `(what|such) (a|an) ...1 ${PRAISE} ...2 ${THEIRS}`,
    `(your|you have|have|with) ...2 (truly|really|very|quite|so)? ${PRAISE} ...1 ${THEIRS} unless (i have|we have|my|our)`,
    `your ...1 ${THEIRS} & (stood out|stands out|caught my eye|impressed me|impresses me|inspires me|inspired me|amazed me|speaks for itself|blew me away|spoke to me|resonated)`,
    `your ...1 profile & (caught|grabbed|piqued|drew) my ...1 (attention|interest|eye)`,
    `(saw|seen|read|looked at|looking at|checked out|came across|viewed|visited|browsed) ...6 (impressive|amazing|awesome|incredible|inspiring|fantastic|outstanding|remarkable|wow|love it) $`,
    '(big|huge|great|massive|longtime|long time|biggest|true) (fan|fans|admirer) of (yours|you|your|what|<slot:company>|<proper>)',
    'you ...1 (clearly|obviously|truly|certainly|really|definitely) ...2 (a|an|the|know|understand|care|have|stand|expert|leader) ...4 (leader|expert|visionary|authority|pioneer|inspiration|star|game|stuff|craft|passion|people|difference|talent|best)',
    `you ...2 (doing|done|building|created|creating|built) ...2 ${PRAISE} (work|things|stuff|job|company|business|product|brand|community)`,
    `(company|business|team|agency|shop|<slot:company>|<proper>) ...2 (does|is doing|has done|do|doing) ...1 ${PRAISE} (work|things|stuff|job)`,
    `keep up the ...1 ${PRAISE}|good (work|job|posts|content|stuff)`,
    '(rare|rarely|not often|seldom|privilege|honor|honour|pleasure) ...6 (like you|like yours|of your caliber|of your calibre|of your stature)',
    `(am|was|been|be|very|really|truly|so|quite|genuinely) ${STRUCK} $`,
    `your ...2 ${THEIRS} ...1 (has|have) ...3 ${PRAISE} unless (if|could|would)`,
    `your ...2 ${THEIRS} ...5 (inspires|inspire|impresses|impress|amazes|motivates|fascinates) (me|us|everyone|others)`,
    `^ (wow|so|really|very|truly|a|an)? ${PRAISE} ...1 ${THEIRS} ...1 $`,
    `^ wow <any>? ${PRAISE} ...1 ${THEIRS} ...1 $`,
    'your reputation (precedes|speaks)',
    '(thought leader|rising star|true visionary|true inspiration|an inspiration|role model|trailblazer|powerhouse|rockstar) unless (i am|my|we are)',
    '(reason|wonder) ...2 (people|everyone|everybody|others|clients|customers|readers) ...2 (subscribe|follow|love|trust|listen|recommend|admire)',
    'your <slot:other>|<slot:company>|<slot:role> (experience|background|expertise|work|profile|career) & ...1 (impressive|inspiring|amazing|outstanding|remarkable)',
  ],
})

const WORKS =
  'post|article|talk|episode|podcast|paper|book|essay|video|thread|interview|keynote|panel|session|workshop|webinar|newsletter|repo|repository|library|report|study|piece|chapter|presentation|tutorial|course|exhibition|recipe|film|album|song|concert|performance|review|answer|comment|guide|speech|column|launch|release|redesign|campaign|move|switch|decision|opening|award|merger|acquisition|thesis|design|project|promotion|round|funding|milestone|anniversary'

/** What of theirs the praise is about, so that both sides know it. */
export const anchor = phrases('a thing of theirs', {
  strong: [
    `${WORKS} ...1 (on|about|at|in|from|titled|called|named|where|with|last|yesterday|for|of|to)`,
    `(your|the|that|last|recent|first|new) ...2 ${WORKS}`,
    '(the way|the part|the point|the idea|the bit|the section|the scene|the detail|the chapter|your point|your idea|your take|your line) <any> <any>',
    '(especially|particularly|in particular|because|above all) <any> <any> <any>',
    '(when|after|since|how|that) you (<past>|took|got|made|went|told|turned|handled|handle|explain|describe|kept|moved|used|use|mix|combine) <any>',
    '(work|works|working) on <any>',
    '(experience|work|years|time|tenure|internship|career) (at|with) <slot:company>|<proper>',
    'from ...2 <slot>|<proper> to ...1 <slot>|<proper>',
    '<percent>|<money>|<link>',
    '<slot:work>|<slot:event>|<slot:observation>|<slot:trigger>|<slot:mutual>',
    '(suggested|introduced|recommended|referred|mentioned|told me)',
  ],
})
