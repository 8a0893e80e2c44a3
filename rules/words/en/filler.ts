import { phrases } from '../../core/phrases.ts'

/** Wishes and throat-clearing that open thousands of messages and tell their recipient nothing. */
export const filler = phrases('filler', {
  strong: [
    '(i|we)? (hope|trust|hoping|trusting) ...2 (you|your|this|all|everything|things) ...6 (well|crushing|thriving|rocking|great|good|safe|fine|fantastic|wonderful|amazing|awesome|healthy|nicely|productive|smoothly|okay|strong|happy|sunny|lovely|restful) unless (hear|chance|hope to|see you)',
    '(hope|trust) ...1 (this|my) (message|email|note|letter|mail|inmail) (finds|reaches|catches|meets)',
    '(hope|hoping) ...1 your (week|day|weekend|monday|morning|month|year|quarter|summer|friday|tuesday|wednesday|thursday)',
    '(hope|hoping) ...1 (you|all|everyone) (had|have|enjoyed|are having|are enjoying) ...2 (good|great|nice|lovely|wonderful|fantastic|relaxing|restful|amazing|holiday|weekend|break)',
    '^ happy (monday|tuesday|wednesday|thursday|friday|new year|holidays)',
    '^ (how are you|how is it going|how are things|how have you been|how is your day|how is your week|how is everything)',
    '^ i know ...2 (you are|your) ...2 (busy|swamped|slammed|inbox is|time is)',
    '(i|i will|will|let me|promise to) (keep|make) (this|it) (short|brief|quick|very short|super short)',
    '^ (i|we) (just)? (wanted|want|am writing|am reaching out|thought i would|figured i would|would like|was hoping|am emailing|am messaging) (to|because i wanted to)? (reach out|touch base|introduce myself|say hi|say hello|check in|connect with you|drop you a line|quickly reach out|briefly introduce)',
    '^ (just)? (wanted|reaching out|writing|checking in) (to)? (reach out|touch base|introduce myself|say hi|say hello|check in|see how)',
    '^ (i am|we are) (just)? (reaching out|getting in touch|contacting you|messaging you|emailing you) (today)? (because|to see if|to introduce|to connect|to say)',
    '^ (allow me to|let me|please allow me to|permit me to) (introduce|quickly introduce|briefly introduce|start by)',
    '^ my name is ...5 and ...1 (i|we|i am)',
    '^ (sorry|apologies|apologize|forgive me|pardon) (to|for) ...1 (bother|bothering|interrupt|interrupting|disturb|disturbing|the intrusion|reaching out|the cold|the random|the unsolicited|out of the blue)',
    '^ (you do not know me|this might be random|this may be random|this is random|i know this is random|this might sound|i know this is out|you might be wondering|this is a cold|i know we have not)',
    '^ (a)? (quick|brief|random) (question|one|note|hello|introduction|intro) ...2 $',
    '(let me|i will) ...1 get (straight|right) to the point',
    '^ (compliments of|warm greetings) ...6 $',
    '^ (long time no see) ...4 $',
  ],
})
