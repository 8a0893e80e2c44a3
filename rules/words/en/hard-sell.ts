import { phrases } from '../../core/phrases.ts'

const DEAL =
  'offer|offers|deal|deals|discount|discounts|price|prices|pricing|promotion|promo|rate|rates|bonus|package'
const PLACES =
  'spot|spots|seat|seats|slot|slots|place|places|licence|license|licences|licenses|copies|units|opening|openings'
/** Whoever asks for one, or writes of somebody else's, sells nothing. */
const ASKS =
  'unless (do you|could you|can you|is there|are there|would you|ask|asked|your discount|your offer|your price|your deal|i got|you offered)'

/** The shop's voice: buy now, hurry, only two left. Medium where an event or a course may say it in earnest. */
export const hardSell = phrases('hard sell', {
  strong: [
    '^ (so|and|just|please|simply|but|click here to|click to|reply to|why not|make sure to|be sure to)? (buy|order|purchase|subscribe|sign up|enroll|enrol|claim|grab|act|upgrade|switch|get yours|get started|secure|reserve) ...5 (now|today|immediately|right away|asap|before|while) unless (could i|can i|may i|i would like|we would like|i want)',
    '^ (so|and|but|please)? (do not|never) (miss|wait|delay|let) ...1 (out|this|it|your|the|any|too) unless (me|for me|us)',
    `(limited|exclusive|special|onetime|introductory|unbeatable|irresistible|incredible|amazing|insane|unmissable) ...1 ${DEAL} ${ASKS}`,
    '(limited time|limited availability|limited spots|limited seats|limited slots|limited spaces) unless (your limited|your|you have limited|with limited|my limited|our limited|given|despite)',
    `(only|just|last) <number> ...2 ${PLACES} (left|remaining|available|open)`,
    `(offer|deal|discount|pilot|sale|promotion|promo|trial) ...3 (ends|expires|closes|ending|expiring|closing|runs out|goes away|goes up) ...2 <any> ${ASKS}`,
    `<percent> (off|discount|cheaper) ${ASKS}`,
    `(discount|coupon|promo|voucher) (code|codes) ${ASKS}`,
    `(offer|offering|give|giving|get|extend|extending|receive|enjoy|save with) ...4 (discount|discounts) ${ASKS}`,
    '(act now|act fast|act quickly|hurry|last chance|final chance|final notice|while supplies last|while stocks last|while it lasts|while they last|before it is too late|before it is gone|before they are gone|going fast|selling fast|selling out|filling up fast|filling fast|filling up quickly|time is running out|clock is ticking|today only|this week only|price goes up|prices go up|prices are going up|one time offer|once in a lifetime|cart closes|doors close) unless (last chance to see|for papers|no hurry|hurry at all|not hurry|in a hurry|hurry up and wait)',
    '(risk free|money back|guaranteed results|results guaranteed|satisfaction guaranteed|guaranteed success|double your money|nothing to lose|lowest price|lowest prices|best price|best prices|unbeatable price|too good to miss|offer you cannot refuse|cannot refuse)',
    '(we|i) (guarantee|promise) ...3 (results|more|leads|clients|customers|sales|revenue|success|return|roi|growth|meetings|rankings|<percent>|<number>)',
    '(cannot|can not|could not) afford ...2 (not to|to miss|to wait|to ignore|to lose)',
    '(absolutely|totally|completely|100) (free|risk free) unless (feel|totally free to|lead)',
    '(first|next) <number> (to reply|to respond|to sign|who reply|who sign|customers|signups|buyers|people to|people who|companies to)',
  ],
  medium: [
    `(only|just) (have|got|a) ...2 (<number>|few|couple of|handful of) ...1 ${PLACES} (left|remaining|available|open)`,
    '(early bird|book early|final reminder|last call|final call) unless (for papers|thank)',
    `<number> ...1 ${PLACES} (left|remaining)`,
    '(save|saving) (up to)? <percent>|<money> unless (you save|you saved|how)',
    '(registration|enrolment|enrollment|applications) (closes|close|ends|closing) (today|tonight|tomorrow|soon)',
  ],
})

/** Words that shops print in capitals, with what stands around them in capitals. */
const PRINTED =
  'FREE|NOW|ONLY|BUY|HURRY|URGENT|GUARANTEED|GUARANTEE|LIMITED|EXCLUSIVE|TODAY|WIN|WINNER|SALE|ATTENTION|AMAZING|INCREDIBLE|SAVE|DISCOUNT|NEVER|HUGE|BEST|DOUBLE|MILLIONS|LAST|CHANCE|OFFER|CHANGE'
export const SHOUTING = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:\\p{Lu}{2,12} ){0,4}(?:${PRINTED})(?: \\p{Lu}{2,12}){0,4}(?![\\p{L}\\p{N}_-])`,
  'gu',
)
