import { phrases } from '../../core/phrases.ts'

const ANSWERING =
  '(~answer|~reply|~respond|~acknowledge|got back to|get back to|gotten back to|getting back to|got back|write back|wrote back|written back|writing back|returned my|return my|returning my|return a call|said a word|said anything)'
const AN_ANSWER = '(answer|reply|response|replies|responses|answers|word back|acknowledgement)'
const MISSING =
  '(not to hear|not to have heard|not to get|not to answer|not to reply|not to respond|not replying|not answering|not responding|not getting back|go quiet|gone quiet|went quiet|go silent|gone silent|went silent|not heard|not hear|never heard|never hear|not hearing|heard nothing|hear nothing|heard back nothing|not replied|not answered|not responded|not reply|not answer|not respond|never replied|never answered|never responded|not received|not receive|not get|not got|not gotten|not getting|no reply|no response|no answer|no word|without a reply|without a response|without an answer|without reply|without response|without hearing|nothing back|nothing from you|not a word|not one|zero response|zero responses|silence|silent|unanswered|ignored|ignoring|ghosted|crickets|lack of|your inbox|by you)'
const HURT =
  'surprised|surprising|disappointed|disappointing|disappointment|hurt|hurts|hurtful|sad|saddened|upset|upsetting|frustrated|frustrating|annoyed|annoying|puzzled|baffled|shocked|dismayed|disheartened|disheartening|discouraged|discouraging|offended|insulted|insulting|rude|unprofessional|disrespectful|impolite|shame|pity'
/** Where it is left to them. */
const IF =
  'unless (if|in case|no worries|no problem|understand|whenever|may not|might not|as you|since you|you asked|thank you for|thanks for)'
const COUNTED = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|<number>'
const MAIL =
  'email|emails|mail|mails|message|messages|note|notes|attempt|attempts|try|tries|call|calls|reminder|reminders|letter|letters|inmail|dm|dms|request|requests|invitation|invitations|occasion|occasions'

const silences = [
  '(i|we) & ...1 (hurt|insulted|offended|snubbed) unless (knee|hand|accident|back|leg|not|if)',
  '(not|pretend) ...2 it ...2 (sting|stings|hurt|hurts)',
  `you & never ...2 ${ANSWERING} ${IF}`,
  `you & not (even|once|bothered|bother|deigned|cared|had the) ...4 ${ANSWERING} ${IF}`,
  `you ...1 still & not ...1 ${ANSWERING} ${IF}`,
  'your ...1 silence (~tell|~say|~mean|~speak|~suggest|is|as|has|so|was|to|after) unless (thank|respect)',
  '(take|taking) your silence',
  '(my|our|all my|all our) ...2 (emails|messages|calls|letters|notes|mails|requests) ...4 ignored',
  '(you|are you|have you|were you|been|being|feel|felt) ...3 (~ignore|~ghost|~snub|~dodge|~avoid|left on read|blown off|brushed off|brushing off|blowing off) (me|my|us|our|all my|every|this email|this message) unless (feel free|free to|welcome to|can ignore|may ignore|could ignore|if you|please ignore|ads|pop ups)',
  '(being|been|feel|felt|get|got) (ghosted|ignored|snubbed|left on read) (by you|so far|again|here|$)',
  `(i|we|it|that|this|quite|very|really|bit|little|rather|somewhat|honestly|am|are) ...2 ${HURT} ...8 ${MISSING} unless (happy|pleasantly|if you|needed|necessary|required|expected|hear about|hear of|hear that)`,
  `${MISSING} ...6 (hurts|hurtful|rude|disappointing|disappoints|disrespectful|unprofessional|impolite|insulting|frustrating|upsetting|a shame|not nice|unacceptable)`,
  `(rude|unprofessional|disrespectful|impolite|bad manners) ...3 (to ignore|of you|to leave|to not|not to ${ANSWERING.slice(1)}`,
]

const questions = [
  `what is (stopping|keeping|preventing|holding) you ...2 (${ANSWERING.slice(1, -1)})`,
  'what ...2 (have|need|take|takes) ...1 to ...2 (~get|~hear) ...2 (an answer|a reply|a response|an honest answer|from you)',
  'to deserve ...2 (silence|this|such|treatment)',
  `why ...2 (you|nobody|no one|anyone) ...8 (not|never|no|without) ...3 (${ANSWERING.slice(1, -1)}|interested|an answer|a reply|a response|any) unless (you asked)`,
  `why ...1 not (you|anyone|anybody|someone) ...4 ${ANSWERING}`,
  'why ...2 (i|we|there) & (not|never) ...2 (~hear|been) ...3 (you|back|anything|word|a reply|an answer|a response)',
  'why ...2 (i|we) & (not|never) ...2 (~get|~receive|~see) ...3 (reply|response|answer|word back)',
  'why (no|the|this|such|all the|your|is there no) ...1 (reply|response|answer|silence)',
  'why ...3 (you) ...2 (~ignore|~ghost|~avoid|refuse|gone quiet|gone silent|went quiet|went silent|so quiet|so silent)',
  `(reason|reasons|explain|explanation) ...3 (you|no one|nobody|i|we) & (not|never|ignoring|ignored) ...2 (${ANSWERING.slice(1, -1)}|~hear|me|us|my)`,
  '(did|have) i ...2 (do|say|done|said) ...1 (something|anything) ...3 (wrong|offend|upset|annoy|offended|bad|offensive)',
  '(did|have) i ...2 (offend|offended|upset|annoy|annoyed|anger|angered) you',
  '(what|something|anything) (did|have|had) i ...1 (do|done|say|said) (wrong|to deserve|to upset|to offend)',
  '(how hard|how difficult) ...2 (is it|can it be|would it be|to) ...4 (reply|answer|respond|say|write|hit|type)',
  '(are you|is this) ...4 (or are you|or just|or) ...2 (ignoring|avoiding|not interested in growing)',
]

const mockery = [
  'do not leave (me|us) (hanging|in the dark|waiting)',
  'you & (went|gone|go|going) ...1 (quiet|silent|dark|missing|cold) on (me|us)',
  'not (worth|worthy) ...2 (reply|answer|response) unless (if|may|might)',
  '(have you been|were you|did you get|have you|did you|are you) ...1 (eaten by|abducted|chased by|trapped under|trapped in|trapped beneath|kidnapped|buried under|stuck under|swallowed|fallen off|fall off|drop off the|dropped off the|disappear on|disappeared on|vanish|vanished|forgotten about me|forget about me|forgotten me|forget me|lose your keyboard|lost your keyboard|alive|still alive|still breathing|hiding from|lose my email|lose my number)',
  '(should i stay or|give up on you|giving up on you|write you off|writing you off|gave up on me|given up on me|chasing you|chase you|chasing people|tired of writing|tired of waiting|sick of waiting|stop wasting my time|wasting my time|waste of my time|waste my time)',
  'too (busy|important|good|lazy|proud|grand) ...3 to ...1 (answer|reply|respond|write|even|send|talk|type) unless (if|may|might|probably|understand|no worries|i know|every|all)',
  'must be nice',
  '(been|got|were) (eaten|abducted|kidnapped|swallowed) by',
  '(i guess|i assume|i take it|guess) (that)? you ...1 (like|enjoy|love|prefer) (losing|wasting|paying|missing|being)',
  '(what|which) (sort|kind|type) of (person|people|company|firm) (you|does|would|do|are|is)',
  '(i|we) (will|shall) remember (this|it|that) unless (fondly|kindness|always|thank)',
  '(left|leave|leaving) (me|us) (hanging|in the dark|in the lurch)',
  'do not let (me|us) down',
  '(everyone else|everybody else|all the others|some of us) (has|have|had|did|does|do)? (at least|already|all|managed to)? (~answer|~reply|~respond|got back|get back|wrote back)',
  '(talking|speaking|writing|shouting|screaming) (to|into) (a wall|a brick wall|the void|myself|a black hole|thin air)',
  '(clearly|obviously|evidently|apparently) (not|you|this|it|i|my|our|was not|were not) ...4 (no interest|no time|no need|no desire|read|seen|priority|important|care|interested|matter|bother|bothered|reply|respond|answer|enough|value|want)',
  'you ...1 (do not|did not|must not) ...2 (care about|care to|value|take ...1 seriously|care enough) unless (if you|just say|unsubscribe|whether)',
  '(guess|guessing|assume|suppose) ...5 (not|no longer) ...2 (a priority|priority|important|worth your|worth a reply|good enough) unless (right now|at the moment|understand|no worries)',
]

const debts = [
  `(the|enough|basic|some|any|common|simple) (decency|courtesy|manners|politeness|respect|grace|guts) to ...1 (${ANSWERING.slice(1, -1)}|decline|say)`,
  '(expected|expect|treat|show|shown|lack|lacking|little|same) ...5 (courtesy|decency|manners|professionalism|respect that|any respect|no respect|more respect|the respect) unless (thank|thanks|show our|with all|same in)',
  '(courtesy|decency|manners|professionalism) works',
  `if you ...1 (cared|valued|respected|minded|meant) ...8 you would ...2 (${ANSWERING.slice(1, -1)}|have)`,
  `(nobody|no one|none of your|none of you) ...4 (could|would|had|has|can|bothered|found|find) ...5 (${ANSWERING.slice(1, -1)}|minute|minutes|second|seconds|a line|decency|courtesy) unless (we know|knows)`,
  `(polite|civil|decent|courteous|kind|fair|nice) (to|of you to) ...2 (${ANSWERING.slice(1, -1)}) unless (you were|it was|that was|so|very|how|thank|thanks)`,
  `you ...1 could not ...1 (be bothered|find|spare|take|manage|bring yourself) ...6 (${ANSWERING.slice(1, -1)}|second|seconds|minute|minutes|time|moment|moments)`,
  `(i|we) ...3 (thought|expected|figured|assumed|imagined|hoped) ...2 you would ...3 (${ANSWERING.slice(1, -1)}|have the)`,
  `(i|we) ...3 (hoping|expecting|hoped) ...2 you would (have|at least) ...3 ${ANSWERING}`,
  '(the least you|least you could|you could at least|you can at least|at least have the|common courtesy|basic courtesy|simple courtesy|professional courtesy|common decency|basic decency|basic manners|be polite enough|have the decency|have the courtesy|courtesy of a reply|courtesy of a response|courtesy of an answer|courtesy to reply|courtesy to respond|courtesy to answer)',
  `(you|i|we) & (~owe|~deserve|~expect|~merit|~demand|entitled) ...3 (at least)? ...2 ${AN_ANSWER} unless (do not|no one|nobody|cannot|not expect)`,
  '(owe me|owe us|owe it to)',
  '(expected|expect) (better|more) (from|of) (you|someone|a)',
  '(takes|take|only takes|would take|cost|costs) ...4 (second|seconds|moment|minute|minutes|nothing) ...1 (to reply|to respond|to say no|to say yes|to write back|to answer|to send a reply|to acknowledge) unless (survey|form|questionnaire)',
  '(not even|without even) ...3 (courtesy|reply|replying|response|answer|acknowledgement|acknowledging|acknowledged|thank|no)',
  '(you will|you would|you are going to) (regret|be sorry|kick yourself) ...3 (not|ignoring|missing|this|it)',
  '(i|we|after) ...2 (put|spent|spend|invested|poured) ...4 (work|hours|time|effort|energy) ...4 (into this for you|for you|on this for you|preparing|on you) unless (thank|you spent|happy)',
  '(after|despite) (all|everything) (i|we|the) ...6 (for you|work|effort|time|emails|messages|attempts)',
]

/** Reproach and pressure for not answering. A neutral follow-up or close has none of it. */
export const guilt = phrases('pressure', {
  strong: [...silences, ...questions, ...mockery, ...debts],
  medium: [
    `you (have|did|had|do|are)? (just|simply|still|really)? not ...2 ${ANSWERING} ${IF}`,
    '^ (and|but)? (still)? no (answer|reply|response|word) (yet|so far|from you|at all)? $',
    '(than|instead of) (no answer|no reply|no response|silence|nothing at all)',
    '(guess|suppose|gather|starting to think|beginning to think) ...1 you ...1 (do not|are not|must not|would rather|never) ...2 (want|need|care|interested|like|serious|bother|value) unless (understand|no worries|that is fine|timing|right now|at the moment|if)',
    `(my|our) ...3 (email|emails|message|messages|calls|letters|notes|mails|requests) ...2 (unanswered|unread|unreturned) ${IF}`,
    '(been|have been|patiently|still) ...1 waiting ...2 (for|on|to) ...2 (your|from you|you) unless (book|talk|we are|thank)',
    '(hope|hoping|is|are|worried) ...2 (everything|you|all) ...2 (ok|okay|alright|all right) ...3 (i|we|you|since|as|because) ...4 (not heard|not replied|not responded|not answered|gone quiet|went quiet)',
    '(worried|concerned|worry) ...4 (not heard|not replied|not responded|not answered|gone quiet|went quiet|your silence)',
    '(can only assume|must assume|have to assume|forced to assume|left to assume|forced to conclude|leaves me no choice|leave me no choice|leave us no choice|left with no choice)',
    'unless (i|we) ...3 (hear|have|get|receive) ...4 (answer|reply|response|from you|back)',
    '(if|unless) (i|we) ...2 (hear|get|receive) ...8 (i|we) ...2 (no choice|forced to|have to assume|have to conclude|must assume|conclude that you|delete your|give your)',
    '(i would|would) hate (for you to|to see you) (miss|lose|fall|regret)',
    '(you|i saw you|i see you|i can see|noticed you|i know you) ...2 (opened|read|viewed|clicked|seen) ...2 (my|this|the|it|every) ...3 (email|emails|message|messages|note|times|twice|link|mail) unless (thank|thanks|if you|once you|have you|did you)',
    '(per|as per) my (last|previous) (<number>)? (email|message|emails|messages|note)',
    '(a|one) (simple|quick|short) (yes or no|no thanks|no) (would|is|should|was|will) ...4 (nice|enough|suffice|all|appreciated|do|courtesy|sufficient|hard)',
    '(radio silence|deafening silence|complete silence|total silence|crickets)',
    '(third|fourth|fifth|<number>) time (is|s|the) ...1 charm',
  ],
})

/** How often somebody has written; a reproach only beside an answer that is missing. */
export const attempts = phrases('counted attempts', {
  weak: [
    `(my|our|the|a) ${COUNTED} ...1 ${MAIL}`,
    `^ ${COUNTED} ${MAIL}`,
    '^ (twice|three times)',
    `(<number>|several|many|multiple|numerous|repeated|countless|various|all my|all these|all our) ...2 (emails|mails|messages|occasions|notes|attempts|tries|calls|reminders|follow ups|letters|requests|times)`,
    `(the|our|my) ${COUNTED} time`,
    '(i|we) ...8 (twice|thrice|repeatedly|again and again|over and over|time and again|many times|several times|multiple times|numerous times)',
    '(twice|thrice|repeatedly) (now|already|without|and|but)',
    '(been trying|kept trying|keep trying|keep writing|kept writing) ...3 (to reach|to contact|to get|to you) ...6 (weeks|months|days|<number>|while)',
  ],
})

/** That no answer came. Said once and without more, it is a plain fact. */
export const silence = phrases('missing answer', {
  weak: [
    '(i|we) & (not|never) ...2 ~hear ...4 (you|back|reply|replies|response|answer|word|anything)',
    '(i|we) & (not|never) ...2 (~receive|~get|~see|had) ...4 (back|reply|replies|response|answer|word)',
    '(i|we|and|but|yet) & (heard|received|got|gotten|getting|had|met with) ...1 (nothing|no|only silence|silence|crickets)',
    `(no|without|zero|0|not one|not a single|nor|any) ...2 ${AN_ANSWER}`,
    '(not one|not a single|0|zero) (line|word|peep|answer|reply)',
    `you & (not|never) ...2 ${ANSWERING}`,
    '(nothing|not a word|no word) (from you|back|yet|in return|so far)',
    '(unanswered|ignored|no luck|in vain|to no avail|not a word)',
  ],
})

/** What takes the edge off: it is left to them, or they really owe an answer. */
export const softening = phrases('softening', {
  weak: [
    '(worries|problem|pressure|hard feelings|obligation|rush|offence|offense)',
    '(understand|understandable|totally fine|completely fine|perfectly fine|all good|timing|either way|i get it|fair enough|respect your)',
    '(~order|invoice|refund|ticket|contract|deposit|warranty|claim|delivery|parcel|payment|booking|reservation) (number|no|<number>|of|from|for|was|has|is)',
    '(my|our) ...1 (order|invoice|refund|ticket|deposit|warranty|claim|delivery|parcel|payment|booking|reservation|salary|wages)',
  ],
})

/** Who has bought, paid or been promised something is owed an answer. */
export const owed = phrases('a claim', {
  strong: [
    'you & (sold|delivered|repaired|installed|fitted|shipped|charged|owe|built) (me|us|my|our) unless (reply|answer|response|courtesy)',
    'i|we & (paid|bought|ordered|rented|hired) <any>',
    '(my|our) (order|invoice|refund|deposit|booking|complaint|parcel|warranty|claim)',
    '(order|invoice|case|ticket|booking|policy|claim) ...1 <number>',
  ],
})
