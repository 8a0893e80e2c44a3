import { phrases } from '../../core/phrases.ts'

/** Wishes and throat-clearing that open thousands of messages and tell their recipient nothing. */
export const filler = phrases('filler', {
  strong: [
    '(i|we)? (hope|trust|hoping|trusting) that? (you|you all|everyone|things|everything|all|life|business) & (doing|going|keeping|staying|feeling)? (very|really|quite|all)? (well|great|good|fine|safe|amazing|awesome|fantastic|wonderful|okay|healthy|smoothly) unless (if|can|could|idea|use of|well known|after the|since the|despite|following the)',
    '(i|we)? (hope|hoping) you & (crushing|killing|rocking|thriving|smashing)',
    '(i|we)? (hope|hoping|trust) that? (you|you all|everyone|all) & having (a|an) <any>? (week|day|weekend|monday|tuesday|wednesday|thursday|friday|morning|month|year|summer|time)',
    '(i|we)? (hope|hoping|trust) ...1 (this|my) (message|email|note|letter|mail|inmail) (finds|reaches|catches|meets) you? (well|safely|safe|in good health|in good spirits|at a good time)?',
    '(i|we)? (hope|hoping|trust) that? your (week|day|weekend|monday|tuesday|wednesday|thursday|friday|morning|month|year|quarter|summer) ...4 (well|great|good|smoothly|fine|productive|nicely|wonderful|lovely|fantastic|amazing)',
    '(hope|hoping) ...1 (you|all|everyone) (had|have|enjoyed|are having|are enjoying) ...2 (good|great|nice|lovely|wonderful|fantastic|relaxing|restful|amazing|holiday|weekend|break)',
    '^ happy (monday|tuesday|wednesday|thursday|friday|new year|holidays) ...2 $',
    '^ (how are you|how is it going|how are things|how have you been|how is your day|how is your week|how is everything) (doing|going|keeping)? (today|these days|this week|over there)? $',
    '^ i know ...2 (you are|your) ...2 (busy|swamped|slammed|inbox is|time is) ...2 $',
    '(i|i will|will|let me|promise to) (keep|make) (this|it) (short|brief|quick|very short|super short)',
    '^ (i|we) (just)? (wanted|want|am writing|am reaching out|thought i would|figured i would|would like|was hoping|am emailing|am messaging) (to|because i wanted to)? (reach out|touch base|introduce myself|say hi|say hello|check in|connect with you|drop you a line|quickly reach out|briefly introduce)',
    '^ (just)? (wanted|reaching out|writing|checking in) (to)? (reach out|touch base|introduce myself|say hi|say hello|check in|see how)',
    '^ (i am|we are) (just)? (reaching out|getting in touch|contacting you|messaging you|emailing you) (today)? (to see if|to introduce|to connect|to say)',
    '^ (allow me to|let me|please allow me to|permit me to) (introduce|quickly introduce|briefly introduce|start by)',
    '^ my name is ...5 and ...1 (i|we|i am) unless (your|you)',
    '^ (sorry|apologies|apologize|forgive me|pardon) (to|for) ...1 (bother|bothering|interrupt|interrupting|disturb|disturbing|the intrusion|reaching out|the cold|the random|the unsolicited|out of the blue)',
    '^ (you do not know me|this might be random|this may be random|this is random|i know this is random|this might sound|i know this is out|you might be wondering|this is a cold|i know we have not)',
    '^ (a)? (quick|brief|random) (question|one|note|hello|introduction|intro) ...2 $',
    '(let me|i will) ...1 get (straight|right) to the point',
    '^ (compliments of|warm greetings) ...6 $',
    '^ (long time no see) ...4 $',
  ],
})
