import { phrases } from '../../core/phrases.ts'

/** Why this person: each list one kind of reason. One good phrase is enough. */

export const mutual = phrases('mutual contact', {
  strong: [
    '<slot:mutual>',
    '<name> <name>? & (suggested|introduced|recommended|mentioned|pointed|told|referred|connected|passed|gave me|spoke|said|thought)',
    '(referred|introduced|recommended|suggested) (to you)? by <name>',
    '(we both know|we are both connected|both worked with|mutual friend|mutual contact|mutual connection|our shared connection|shared contact) ...2 <name>',
    '(she|he|they) & (suggested|recommended|mentioned|told me|said|thought) ...2 (i|me|you|we) unless (customers|clients|what they)',
    '(heard|know|learned|learnt) from <name>',
    '<proper> and i (worked|work|met|studied|know|went|are)',
    '(got|was given|found) your (name|email|contact|details) (from|through|via) <name>',
    '(through|via) <name> ...2 (network|introduction|intro)',
    '(a|my|our|your) (friend|colleague|professor|manager|boss|neighbour|neighbor|classmate|teammate|coworker|mentor|cousin|sister|brother|partner) <name>? ...2 (suggested|introduced|recommended|mentioned|told|referred|said|gave|put)',
    '(your|our) (colleague|coworker|teammate|cofounder|assistant) <name>',
    '~connection including <name>',
    'cc|copying|looping in? <name>',
    '<name> meet <name>',
    '^ <proper> meet <proper>',
    '(thank you|thanks) ...5 for the (introduction|intro|referral)',
    '<proper> ...6 (says|said) (hi|hello)',
    '(speaks|spoke|talks|talked) ...1 (well|highly|fondly|warmly) of you',
    'saw|noticed ...4 (connected to|know|friends with|worked with) <name>',
    'i (saw|noticed) ...3 (comment|commented|reply|replied) ...4 (post|thread)',
  ],
})

export const place = phrases('shared place or event', {
  strong: [
    '(met|meet|saw|at|both|fellow|attend|attending|attended|from|through|via|in|of|same|joined) ...3 <slot:event> unless (our|my|propose|proposing|offer|offering|writing to|student at|studying at|i teach|previously|department|<slot:event> we)',
    '(met|meeting|meet|saw|seeing|spoke|talked|chatted|connected|talking|speaking) ...4 (at|during|after) ...6 (conference|meetup|summit|event|workshop|webinar|booth|party|fair|session|talk|class|lunch|dinner|expo|festival|<proper>|last|yesterday|<slot:event>|<day>)',
    '(fellow|another) ...3 (alum|alumni|alumnus|alumna|graduate|member|volunteer|student|founder|parent|runner|contributor|developer|organiser|organizer|mentor|<proper>|<slot>)',
    '(we are both|we were both|we both|both of us) ...5 (in|from|at|of|attended|graduated|studied|worked|live|grew|members|belong|went|moved|run|play|ride|love) unless (<slot:role>|industry|field|space|network)',
    '(same) ...1 (league|forum|cohort|class|batch|school|university|college|company|team|group|community|neighbourhood|neighborhood|hometown|agency|hospital|office|lab|department|choir|orchestra|band|street|city|conference|program|programme|club|building|gym)',
    '(also|both|i also) ...3 (went to|attended|graduated from|studied at|worked at|live in|grew up in|alum|based in|member of)',
    '(attended|attending|watched|joined|enjoyed|loved|heard|at|after|from|during) your|<slot> ...3 (talk|workshop|webinar|session|panel|keynote|class|lecture|presentation|meetup|demo|course)',
    '(will be|am|be) (also)? (at|attending|speaking at|going to) ...4 (conference|summit|meetup|<proper>|next week|too|as well|<slot:event>)',
    '(attendee|attendees|exhibitor|speaker|speakers|member) (list|of|at|from)',
    '(alumni) (directory|network|association|group|database|of)',
    '(around the corner|down the street|down the road|two streets|next door|neighbour|neighbor|neighbours|neighbors) ...4 (you|here|your|from)',
    'i (live|work|am) (just)? (in|around|near|down|up|across|nearby|next) ...4 (your|you|too|as well|the corner|the street|the road)',
    '(my|our) (wife|husband|daughter|son|family|kids) and i ...3 (came|visit|visited|love|loved|ate|stay|stayed)',
  ],
})

export const theirWork = phrases('their work', {
  strong: [
    '<their:work> unless (propose|proposing|for your|i host|we host|producer of|host of)',
    '(follow|followed|following|watching|tracking) ...3 (<their:company>|<proper>|your) ...3 (expansion|growth|work|approach|journey|progress|launch|move|story|rise|series|team) unless (work in <slot:role>|space|industry)',
    '(impressed|inspired|admire|love|loved|enjoy|appreciate|impressive|intrigued) ...2 (<their:company>|<proper>) ...3 (approach|commitment|focus|decision|work|move|launch|stance|way|talk|article|post)',
    'matched with me|you',
    '(that|which) you (<past>|describe|maintain|sell|teach|play|grow|conduct|edit)',
    'are you the ...5 who|that',
    '(i|we) ...2 (would like|want|wanted|am looking|hope|hoping) to (buy|order|rent|borrow|book|hire) <any>',
    '(thank you|thanks) for (sponsoring|organising|organizing|hosting|speaking|writing|building|maintaining|publishing|running|teaching|recording|showing|translating) <any>',
    '(that|which) you ...1 (wrote|made|built|described|mentioned|posted|published|recommended|drew|recorded|taught|shared|planted|designed)',
    '(notes|question|questions|comment|comments|corrections|feedback) ...1 (on|about|for) your ...1 (paper|book|article|post|talk|course|library|project|thesis|guide|newsletter|podcast|code|map|recipe)',
    '(lists|listed|names|named|mentions|mentioned|credits|credited|cites|cited|quotes|quoted) you|your (as|in|for|on|name|work)',
    'your ...1 (advert|ad|sign|stall|poster|flyer|shop window|panel|workshop|lecture|recipe|exhibition|performance|film|game|album|song) ...1 (for|on|about|in|at|says|has|made|of|from|was|is)',
    '(review|article|report|comment|entry|page|piece|reference) ...6 (about|of|on) (you|your) <any>',
    'your ...8 (stayed with|stuck with|made|helped|saved|inspired|left|taught|reminded|convinced|changed|got) (me|us|our|my) unless (could|would|if)',
    'your (years|time|days|decade|stint) (at|in|with|as) ...2 <any> unless (thanks|thank you|for your time|appreciate)',
    'you (have|had)? <past> (the|a|an|my|our|it|me|us|this|for|in|at|from|to|about|two|three|<proper>) unless (if|would|could|once|when|whether|what)',
    '(read|reading|saw|seen|watched|watching|heard|hearing|listened to|listening to|loved|enjoyed|liked|following|followed|finished|caught|came across|shared|bookmarked|used|using|tried|forked|starred|cited|citing|discovered) ...3 (your|<name>) ...5 (post|posts|article|articles|talk|podcast|episode|book|paper|blog|newsletter|video|thread|interview|essay|piece|repo|repository|project|library|report|research|comment|answer|guide|chapter|column|story|presentation|keynote|launch|code|package|plugin|tutorial|course|demo|announcement|preprint|study|write up|work on|series|review)',
    'your|their ...4 (post|posts|article|articles|talk|podcast|episode|book|paper|blog|newsletter|video|thread|interview|essay|piece|repo|repository|library|report|comment|answer|guide|chapter|column|keynote|tweet|preprint|tutorial|study|thesis) ...2 (on|about|in|at|from|where|that|titled|called|with|yesterday|last|<slot>)',
    '(your|the) (point|points|argument|line|idea|thoughts|take|view|views|perspective|comment|comments|story|question|insight) ...2 (you made|about|on|that|regarding) ...1 <any> unless (feature|your thoughts on|thoughts on this|comments on|take on this|thoughts on how|would love your)',
    '(your|<their:company>) ...1 (research|project|approach|initiative) (on|in|with|at|to|around|for) ...3 (<slot>|<proper>|<plural>|<any> <any>)',
    '(your|<their:company>|<proper>) work on|around ...3 (<slot>|<proper>|<plural>|<any> <any>)',
    '(the way|how) (you|your team|<their:company>|<slot:name>) ...2 (handled|built|designed|solved|use|used|made|write|wrote|explain|explained|describe|described|run|structured|approach|framed|approached|turned|are building|grew|scaled|moved|migrated)',
    '(inspired|struck|moved|impressed|intrigued|fascinated|stuck|resonated) ...2 (by|with) ...1 (your|how|the) ...2 (work on|post|talk|article|decision|point|approach|launch|story|piece|paper|release|recent|team)',
    '(you|you have) ...1 (wrote|written|published|built|maintain|created|spoke|presented|tweeted|posted|mentioned|shared|said|authored|launched|shipped|released|designed|contributed|edited|reviewed|covered|reported) ...3 (<any> <any>|<slot>) unless (what you|if you|whatever you|anything you|everything you)',
    '(the|you|as) ...1 (author|maintainer|creator|contributor) of <any>',
    '(work|job|things) (that|which)? you (have)? (did|done) (on|for|with|at) (the|this)? (<proper>|<slot>)',
    '(use|used|using|cite|citing|apply|applying) ...4 (in|for|as|of) ...3 (my|our) (thesis|dissertation|class|course|lab|study|studies|paper|research|lessons)',
    '(thought of|made me think of|reminded me of) (you|your|<their:company>)',
    '(recognise|recognize|know|appreciate|admire|understand|aware) (that)? (you|<their:company>|<proper>) ...5 (commitment|history|tradition|record|reputation) (of|to|in|for) <any>',
  ],
})

export const trigger = phrases('something new with them', {
  strong: [
    '<their:trigger> unless (committee|we have|we just|we are|our latest)',
    'did you know ...2 <their:company>',
    '(things|issues|details|mistakes|problems|points) i ...1 (noticed|saw|spotted|found)',
    '(series a|series b|series c|series d|milestone|funding round) ...4 (milestone|congrats|congratulations|<their:company>) unless (we|our)',
    '(congratulations|congrats|well done|kudos|happy) ...1 (on|for) ...2 (your|the|<slot>|<proper>|raising|closing|launching|joining|winning|hiring|reaching|expanding) ...1 <any> unless (selected|nominated|shortlisted|career|success|achievements|accomplishments)',
    '(read|heard|seen|learned) with ...2 (interest|pleasure|delight|joy) (that|of|about) <any>',
    '(exhibiting|speaking|performing) at ...2 (<proper>|<slot>) unless (we are|i am|i will)',
    '(you|<their:company>|your team|your company|you guys) ...2 (just|recently|have just|is|are|was|were|have|has) ...1 (growing|scaling|expanding) (in|into|to|across|from) <any> unless (if|are you)',
    '(you|<their:company>|your team|your company|you guys) ...2 (just|recently|have just|is|are|was|were|have|has) ...1 (joined|moved|launched|raised|opened|opening|announced|promoted|hiring|acquired|relocated|started|hired|recruiting|looking for|won|invested|closed|switched|posted|rolled out|rebranded|merged|listed|shipped|released|featured|named|migrating|adding|renovating|planning) unless (if|would you|are you)',
    '(saw|noticed|read|heard|see|understand|spotted|learned|notice) ...3 (you|<their:company>|<proper>|your|the) ...3 (hiring|raised|launch|launched|opening|joined|promoted|acquired|funding|round|expansion|new|moved|announced|announcement|job|position|role|award|looking|posting|opened|expanding|rolled|shipped|listed|running|merger|release|released|invested|bought|built) unless (if|whether|your role|your position|your new|how your)',
    '(saw|read|noticed|heard|learned|see) (on|in|from|through|via) ...4 (that|about) ...1 (you|your|<their:company>|<proper>) ...2 <any>',
    '(news|announcement) (of|about|that|on)',
    '(your|the) (recent|new|latest|upcoming) (role|promotion|launch|funding|move|hire|office|opening|release|announcement|expansion|acquisition|round|position|store|location|product|partnership|listing|job posting|job post|campaign|article|post|series|news) unless (my|upload|our new)',
    '(saw|noticed|found|came across|spotted) ...3 (opening|position|role|job|posting|listing|vacancy) ...4 (at|for|on|with|<their:company>) unless (your role|your position|your job)',
    '(i|my|we) ...3 (applied|applying|application|interviewed|interview|submitted) (to|for|at|with)',
    '(role|position|opening) (at|with) (<their:company>|<proper>)',
    '(since|after|now that) (you|your|<their:company>) ...3 (joined|moved|launched|raised|opened|hired|took|started|announced)',
  ],
})

export const observation = phrases('something seen about them', {
  strong: [
    '<their:observation>',
    '(noticed|notice|saw|see|loved|love|like|liked|enjoyed|especially|particularly|because|how|that|impressed|about|interested|curious|by|with|found|appreciate|admire|given|based|in) ...3 <slot:detail> unless (my|our|we solve|we help|struggling|struggle|deal with|dealing with|experience in)',
    '(noticed|saw|see|found|spotted|observed|checked|tested|tried|browsing|looking at|looked at|looking through|visited|reviewing|reviewed|ran) ...3 (your|<their:company>|<proper>) ...2 (website|site|page|app|listing|profile|store|menu|booking|checkout|ad|ads|docs|documentation|pricing|form|repo|reviews|shop|newsletter|careers|code|product|landing|homepage|demo|mobile|google|instagram) ...4 (is|has|does|was|are|that|and|where|takes|shows|still|lacks|missing|not|on|for|about|<slot>) unless (your profile|linkedin profile|linkedin)',
    '(noticed|saw|see|found|spotted|understand|gather|realized|realised) (that)? (you|your|<their:company>|<proper>|<slot:name>) ...2 <any> ...2 <any> unless (if|probably|likely|might|scaling your|growing your|growing fast|growing quickly|years of|years in|offer|offers|provide|provides|the problem|your role|run|focus|specialize|specialise|lead|own|does|do|work|works|background|on linkedin|your profile|linkedin profile|you are a|you are the|you work|you are in|interested in connecting)',
    '<their:company> ...1 (reviews|website|site|menu|listing|garden|window|building|checkout|form|app|page|docs|store|team) ...2 (is|are|has|have|shows|says|mentions|still|lacks|does|takes|loads)',
    '(look|looked|looking|search|searched|searching) (up|for) ...1 <their:company>',
    '(could not|cannot|can not|did not|unable to) (find|see) ...4 (website|site|page|listing|online|reviews|menu|number)',
    '(i|we|team|class|company|students|kids) ...1 (use|uses|used|run|runs|love|loves) your <any> unless (if|would|could|work|profile|content|background|insights)',
    '(bought|ordered|own|wear|tried|cooked|carried|ate|drank|watered) ...1 your <any> unless (if|would you|could you)',
    'as a|an ...3 (parent|resident|member|graduate|reader|customer|neighbour|neighbor|alum|regular|subscriber|listener|patient|homeowner|user) (of|at|in|on) ...2 <any>',
    '(i am|we are|been|as) ...2 (a|an)? ...2 (customer|user|subscriber|reader|listener|fan|member|patient|client|regular|constituent|supporter|donor) (of|at|since|for|and|in)',
    '(i|we) (use|bought|ordered|rent|rented|subscribe|listen|read|visited|stayed|ate|shop|eat) ...2 (your|at your|to your|<their:company>|<slot:product>)',
  ],
})

export const relation = phrases('a direct relation', {
  strong: [
    '(we|you and i) ...1 (met|spoke|talked|worked|chatted|corresponded|emailed|discussed|connected|sat|shared|overlapped|studied)',
    '(great|nice|good|lovely|wonderful|fun|pleasure|enjoyed|loved|thanks for) ...1 (meeting|talking|chatting|speaking|catching up|seeing|working|our|the) ...1 (you|with you|conversation|chat|discussion|call|meeting|time)',
    '(you) (asked|requested|downloaded|signed up|subscribed|visited|liked|commented|registered|attended|emailed|wrote to|contacted|interviewed|reached out|bought|ordered|mentioned|kindly|helped|sent|replied|taught|offered|told|said|responded|shared with)',
    '(thank you|thanks) ...1 for (following|joining|subscribing|signing up|asking|stopping|visiting|registering|downloading|coming|reaching out|getting in touch)',
    '(thank you|thanks|appreciate) ...1 for? your outreach',
    'you & (came|stopped|dropped|passed|visited|called|rang) ...2 our|my <any>',
    '(years|ages|months|long time|a while|so long|forever) since <any> unless (experience|founded|established)',
    '(reaching out|writing|contacting) to? ...3 (previous|past|former|returning) ...5 <plural>',
    '(looked|looking) (you|your <any>|<their:company>) up',
    'my (order|ticket|application|donation|registration|subscription|pull request|issue|inquiry|enquiry|request|invoice|membership|appointment|submission|reservation)',
    'your (order|ticket|application|donation|registration|subscription|pull request|issue|inquiry|enquiry|request|membership|appointment|submission|reservation) (of|from|for|number|has|was|yesterday|last|on|to)',
    '(thank you|thanks) ...1 (for|so much for) (your|the|all|taking|speaking|meeting|talking|chatting|helping|sharing|sending|considering) ...1 (conversation|discussion|help|advice|feedback|referral|recommendation|introduction|response|reply|message|email|note|contribution|donation|manual|guidance|time yesterday|yesterday|insights|me|order|interest|session|work on|pull)',
    '(our|your) ...1 (last|previous|earlier) (conversation|call|chat|meeting|discussion|interview)',
    'last time (we|i|you) <any> unless (what you|whatever you)',
    '(it has been|has been) (a while|years|months|so long|too long|forever) since',
    '(back when|back at|back in|years ago|when we|since we|after we|as we) ...3 (met|worked|spoke|talked|studied|discussed|were|chatted)',
    '(i|we) (used to|had) (work|worked|study|sit|play) with you',
    'i was (in|one of|a student|your student|on your)',
    '(as|like) ...2 (mentioned|discussed|promised|agreed|talked) (on the phone|on our call|when we|yesterday|last week|earlier|by phone|in person)',
    'our (meeting|call|appointment|lesson|interview|rehearsal|visit|lunch|session) (on|at|tomorrow|next|this|yesterday|today)',
    '(per|after|following|since|further to|about|as per) our|your ...1 (chat|call|conversation|meeting|talk|discussion|visit)',
    '(i|we) (sent|emailed|wrote|mailed|messaged) you',
    '(your) (response|reply|answer|email|message|letter|question|inquiry|enquiry) (to|about|from|on|and|of|yesterday|last)',
    '(following up|follow up) ...2 (our|your) (conversation|call|chat|meeting|message|request|question|inquiry|enquiry|email|discussion)',
  ],
})

export const question = phrases('a question only they can answer', {
  strong: [
    '(how|why|what|which|when|where) (did|do|does|would|made|has|have|were|was) (you|your team|<their:company>|<proper>) ...3 (handle|choose|chose|pick|decide|decided|learn|manage|move|transition|make|made|structure|solve|get|got|find|go|approach|build|built|start|come|switch|break|balance|deal|draw|measure|test) ...3 (<any> <any>|<slot>) unless (currently|per week|leads|spend|your biggest)',
    '(learn|hear|ask|asking|curious|know|understand|advice) ...3 (about|from|how|on) your|you ...3 (path|career|experience|journey|transition|move|role at|time at|work at|work on|move from|move to|made|got into|switched|went from|broke|background in|moved|decision) unless (impressive|impressed|inspiring)',
    '(you are|you are the|you seem|as) ...3 (person|one|expert|someone|best) ...4 (to ask|for this|who knows|i should ask|in this area|on this|asked)',
    '(your|you) ...3 (research|lab|group|department|paper|dataset|course|journal|publication|parish|office|district|editorial|magazine|outlet|column|beat) ...6 (<any>|<slot>)',
    '(still) (recommend|use|using|stand by|think|believe) ...4 $',
  ],
})

export const background = phrases('a shared background', {
  strong: [
    '(i|i am|as) ...1 (also|too) ...1 (a|an|work|moved|switched|made|study|studied|lead|run|build|live|grew|did|transitioned|am|spent|use|manage|teach|write|started|trained)',
    'we (both)? share ...1 (a|an|one|two) <any> unless (mutual connections|network)',
    '(similar|same|parallel) (path|background|transition|move|role|job|journey|career|field|research|interests|position)',
    'i ...3 (went|moved|transitioned|switched) from ...5 (to|into)',
    'your ...3 (move|transition|switch|jump|change|path|journey) (from|to|into) ...3 <any>',
    '(^ like you|just like you|as you did|the way you did)',
    '(i|we) (cite|cited|reference|referenced|build on|built on|extend|extended) your',
  ],
})

/**
 * Details that only this recipient has. Beside an offer they say little ("your lawyer"); who sells nothing
 * and speaks of them has a reason.
 */
export const hints = phrases('a detail of theirs', {
  medium: [
    'your <specific> unless (file|while|head|pocket|benefit|spot|will|can|when|if|need|needs|without|share your|feature your|as a)',
    'your <any> ...1 <past> <any> unless (if|would|could|when|once|whether|struggled)',
    'your (company|name|team|firm|office) ...1 (came|was|sponsors|did|built|made|delivered|is on|helped|runs|hosts|gave)',
    'i (sold|gave|lent|showed|taught|owe|met|saw|know) you',
    '(i|we) (grew up|lived|studied|worked|trained|was born) ...1 (in|at|on|near) <any>',
    '(great|lovely|wonderful|good) (webinar|talk|session|workshop|concert|show|match|game|service|sermon|lesson) (yesterday|today|last|on|at|this)',
    'your (background|experience|years|skills|profile|work) ...4 (fits|fit|matches|match|is what|is close|are what|are close|stood out|would suit|suits)',
    '(like|as|with|than|beside|near|behind|opposite|next to) (you|yours) unless (people like|companies like|teams like|businesses like|someone like|leaders like|connect with|work with|chat with|talk with|speak with|share with|in touch with|experts like)',
    'you ...1 (run|teach|make|grow|sell|maintain|conduct|edit|own|play|live|keep|lead|chair|host|found|passed|bought|offer) ...1 <any> unless (if|when|do you|how do|could|would|help you|let you|so you|that you)',
    'we (both|all|are both|were both|share|shared|once|used to) <any> unless (industry|field|space|know how)',
    '(same|mutual) <specific> unless (problem|issue|challenge|result|industry|field|niche|thing|question|page)',
    'i|we & (follow|read|hear|watch|use|love|play|wear|own) (your|the one|it) unless (would love|love to)',
  ],
})

/** What the sender saw or did: not a reason alone, but how most begin. */
export const deeds = phrases('something the sender did', {
  medium: [
    '(i|we) ...2 (saw|noticed|read|heard|found|watched|listened|enjoyed|loved|attended|used|visited|met|spoke|talked|bought|followed|tried|came|remember|learned)',
  ],
})

/** Every kind of reason, surest first. */
export const reasons = [
  mutual,
  relation,
  trigger,
  theirWork,
  place,
  observation,
  question,
  background,
] as const
