import { phrases } from '../../core/phrases.ts'

/** Said of people and firms mostly to please them. */
const EFFUSIVE =
  'impressive|amazing|awesome|incredible|inspiring|inspirational|fantastic|outstanding|remarkable|brilliant|wonderful|stellar|exceptional|phenomenal|extraordinary|stunning|superb|terrific|magnificent|marvellous|marvelous|unparalleled|unmatched|legendary|epic|insane|eminent|distinguished|accomplished|admirable|gifted|talented|visionary|fascinating|gorgeous'
/** The same, and words that have sober uses too. */
const PRAISE = `${EFFUSIVE}|great|excellent|crucial|invaluable|exciting|solid|strong|cool|insightful|thoughtful|unique`
/** What everybody has. */
const THEIRS =
  'profile|work|background|experience|career|journey|company|business|achievements|accomplishments|expertise|leadership|content|posts|energy|passion|success|growth|team|path|story|website|brand|credentials|resume|portfolio|skills|skillset|insights|vision|contribution|contributions|mission|dedication|commitment|drive|page|knowledge|approach|record|feed|blog|channel|vibe|vibes|style|personality|mindset|attitude|spirit|presence|reputation|talent|mind|organisation|organization'
const STRUCK =
  'impressed|inspired|amazed|fascinated|intrigued|astonished|away|struck|wowed|captivated|mesmerised|mesmerized'
const DO =
  '(doing|building|do|does|creating|have done|have built|has built|has done|accomplished|achieved|up to|stand for|represent)'
const MAYBE = 'unless (if|not|would be|hiring|looking for|hoping|hope|having)'

/** Praise that could be said to anyone. */
export const flattery = phrases('praise', {
  strong: [
    `${STRUCK} ...2 (by|with|at) your <any>`,
    `${STRUCK} ...2 (by|with|at) (what you|how you|all you|all that you|everything you|you) & <any>?`,
    `${STRUCK} ...2 (by|with|at) ...2 <slot:company>|<proper> (journey|growth|success|team|brand|vision|mission|story|work|progress|has|have)`,
    `(am|was|been|be|very|really|truly|so|quite|genuinely|super|highly) ${STRUCK} $`,
    `i & (truly|greatly|deeply|highly|absolutely)? (~admire|~adore|~respect|~love|~enjoy) (what|everything|all) ...1 (you|your team|<slot:company>|<proper>) ...4 ${DO}`,
    `^ (absolutely|really|truly|just|super)? (love|loved|loving|admire|adore|impressed by|amazed by|inspired by|impressive) (what|everything|all) ...1 (you|your team|<slot:company>|<proper>) ...4 ${DO}`,
    `(love|loved|admire|admired|adore|adored|enjoy|respect|in awe of) ...1 your ...2 ${THEIRS}`,
    'in awe of (you|what|your|all|everything) <any>',
    `your ...2 ${THEIRS} ...4 (is|are|was|were|looks|seems|sounds) ...2 ${PRAISE}`,
    `your ...2 <any> (is|are|was|were|looks|seems) ...2 ${EFFUSIVE} ${MAYBE}`,
    'your ...2 <any> (is|are) ...3 (fire|goals|gold|goldmine|inspiration|beacon|second to none|a cut above|one of the best|one of the strongest|one of the finest|one of the most)',
    `your ...1 ${EFFUSIVE} <any> ${MAYBE}`,
    `(what|such) (a|an) ...1 ${PRAISE} ...2 ${THEIRS}`,
    `(what|such) (a|an)? ...1 ${EFFUSIVE} <any> ${MAYBE}`,
    `what (a|an) ${THEIRS} ...1 $`,
    'such (talent|a legend|an inspiration|a star|a gift|great work|cool stuff|a light)',
    `you have ...2 (truly|really|very|quite|so)? ${PRAISE} ...3 ${THEIRS} unless (i have|we have|if)`,
    `you have ...1 (such|built|created|made|done|achieved) ...3 ${EFFUSIVE} unless (if)`,
    'you have ...1 such a <any>',
    `your ...2 ${THEIRS} ...1 (has|have) ...3 ${PRAISE} unless (if|could|would)`,
    `your ...1 ${THEIRS} & (stood out|stands out|caught my eye|impressed me|impresses me|inspires me|inspired me|amazed me|speaks for itself|speak for themselves|blew me away|spoke to me|resonated)`,
    `your ...2 ${THEIRS} ...5 (inspires|inspire|impresses|impress|amazes|motivates|fascinates) (me|us|everyone|others)`,
    'your ...1 profile & (caught|grabbed|piqued|drew) my ...1 (attention|interest|eye)',
    `(saw|seen|read|looked at|looking at|checked out|came across|viewed|visited|browsed|through) ...6 (impressive|amazing|awesome|incredible|inspiring|fantastic|outstanding|remarkable|wow|love it) $`,
    `^ (wow|so|really|very|truly|a|an|super)? ${PRAISE} ...1 ${THEIRS} ...1 $`,
    '^ wow ...3 (what|such|wow|amazing|impressive|incredible) <any>',
    'and (wow|whoa) <any>? $',
    'and wow what <any>',
    '(big|huge|great|massive|longtime|long time|biggest|true) (fan|fans|admirer) (of yours|of you|of your|of what|of everything|of <slot:company>|of <proper>|$)',
    `you (are|seem|look|sound|must be) ...4 ${EFFUSIVE} ${MAYBE}`,
    'you (are|seem|must be|look like|seem like) ...4 (legend|superstar|rockstar|inspiration|beacon|light|genius|king|queen|star|goldmine|powerhouse|trailblazer|thought leader|one in a million|one of a kind|second to none|number one|a cut above|role model|best there is|best in|best at|greatest|icon) unless (if|not|the best person)',
    'you ...1 (clearly|obviously|truly|certainly|really|definitely) ...2 (a|an|the|know|understand|care|have|stand|expert|leader) ...4 (leader|expert|visionary|authority|pioneer|star|game|stuff|craft|passion|difference|talent|best)',
    'you ...2 (killing|crushing|smashing|slaying|nailing|rocking) it unless (hope|hoping)',
    `you ...2 (doing|done|building|created|creating|built) ...2 ${PRAISE} (work|things|stuff|job|company|business|product|brand|community|there)`,
    `(company|business|team|agency|shop|<slot:company>|<proper>) ...2 (does|is doing|has done|do|doing) ...2 ${PRAISE} (work|things|stuff|job)`,
    '<slot:company> (is|are) ...3 (a cut above|second to none|best in|leading the way|amazing|impressive|incredible|remarkable|outstanding)',
    `keep up the ...1 ${PRAISE}|good (work|job|posts|content|stuff)`,
    'keep (shining|inspiring|rocking|slaying|shining bright)',
    '(rare|rarely|not often|seldom|privilege|honor|honour|honoured|honored|pleasure|pride|proud|glad|exactly) ...8 (like you|like yours|like yourself|such as you|as yourself|as you|of your caliber|of your calibre|of your stature|kind of leader|kind of person|such an accomplished|such a leader|such a person)',
    '(people|someone|anyone|leaders|professionals) like you (are|do|deserve|make|need|inspire|change) <any> unless (looking|who|if)',
    '(greatest|great|deep|deepest|utmost|highest|profound|sincere|much|huge) (admiration|respect|esteem|regard) (for|that|and)',
    '(thought leader|rising star|true visionary|true inspiration|an inspiration|pure inspiration|role model|trailblazer|powerhouse|rockstar|superstar) unless (i am|my|we are)',
    '(reason|wonder) ...2 (people|everyone|everybody|others|clients|customers|readers) ...2 (subscribe|follow|love|trust|listen|recommend|admire)',
    'your reputation (precedes|speaks)',
    '(one of|amongst|among) the ...1 (best|greatest|finest|most respected|most inspiring|brightest|most admired|most influential) (minds|people|leaders|voices|in|of|at|names)',
    'words fail me',
  ],
})

const WORKS =
  'post|article|talk|episode|podcast|paper|book|essay|video|thread|interview|keynote|panel|session|workshop|webinar|newsletter|repo|repository|library|report|study|piece|chapter|presentation|tutorial|course|exhibition|recipe|film|album|song|concert|performance|review|answer|comment|guide|speech|column|launch|release|redesign|campaign|move|switch|decision|opening|award|merger|acquisition|thesis|design|project|promotion|round|funding|milestone|anniversary'

/** What of theirs the praise is about, so that both sides know it. */
export const anchor = phrases('a thing of theirs', {
  strong: [
    `(your|the|that|last|this|<slot>|<proper>) ...3 ${WORKS} ...1 (on|about|at|in|from|titled|called|named|where|with|last|yesterday|for|of|to)`,
    `(your|that|last|recent|first|new) ...2 ${WORKS}`,
    '(approach|decision|idea|way|move) (to|of) <any> <any>',
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
