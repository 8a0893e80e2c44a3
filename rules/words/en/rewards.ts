import { phrases } from '../../core/phrases.ts'

const GIFT =
  '(gift card|gift cards|giftcard|gift|gifts|voucher|vouchers|amazon card|airpods|ipad|kindle|swag|t shirt|hoodie|hamper|bottle of <any>|box of <any>|donut|donuts|chocolates|prize|reward|bonus|coffee card|starbucks card|<money>)'
/** What the gift is for: time, or an answer. */
const GIVING_TIME =
  '(call|demo|chat|meeting|conversation|walkthrough|<number> minutes|<number> minute|<number> min|half an hour|your time|time with|reply|replying|answering|responding|a response|book|booking|schedule|sit down|hop on|jump on|take the meeting|attending|showing up)'
/** Who takes part in a study or works for it is paid; the rest names a price or a meal. */
const PAID =
  'unless (participant|participants|participate|study|research|honorarium|reimburse|reimbursed|salary|stipend|fee|hourly|per hour|<money> an hour|your rate|invoice|save|saves|saved|saving|costs|cost|starting at|per month|gift cards for|gift shop|employees)'

/** Something given for a meeting or an answer. */
export const rewards = phrases('reward', {
  strong: [
    `(send|give|get|mail|buy) you ...2 <money> ...3 (card|voucher|coupon|gift) ...2 (if|for|when|once|after) ${PAID}`,
    `${GIFT} ...5 (for|if|when|in exchange for|in return for|as a thank you for|as thanks for|to thank you for|once|after) ...5 ${GIVING_TIME} ${PAID}`,
    `(in exchange for|in return for|as a thank you for|as thanks for|to thank you for|for taking|for attending|for joining|for giving us|if you take|if you join|if you book|if you hop on|if you reply|if you give us) ...6 ${GIVING_TIME} ...8 ${GIFT} ${PAID}`,
    `(book|take|join|attend|schedule|give) ...3 (call|demo|meeting|chat|walkthrough|<number> minutes) ...3 (and|to) ...4 (get|receive|win|claim|earn|we will send|i will send|we send) ...4 ${GIFT} ${PAID}`,
    '(plant|plants|planting|donate|donates|donating|give|gives) ...6 (tree|trees|charity|<money>|meal|meals|your choice|cause) ...6 (for|per|if|when|each|every|once) ...5 (meeting|call|demo|booking|book|reply|replies|chat|conversation|show up|response)',
    '(for|per) (every|each) ...1 (meeting|call|demo|booking|reply|chat|conversation|response|person who) ...8 (plant|plants|donate|donates|give|gives) ...6 (tree|trees|charity|<money>|meal|meals)',
    '(enter|enters|entered|entry|entering) ...4 (draw|raffle|giveaway|sweepstake|sweepstakes|lottery|drawing) unless (study|research|participants)',
    '(win|chance to win|could win|to win) a|an|one ...4 (ipad|airpods|kindle|voucher|gift|card|prize|hamper|iphone|watch|weekend|holiday|trip) unless (saw|congratulations|congrats|you won|did you|see you win)',
    '(buy|send|get|treat|order) you|your ...4 (lunch|pizza|breakfast|dinner|donuts) ...4 (if|for|during|while|when|in exchange|in return) ...4 (demo|call|meeting|presentation|<number> minutes|reply|webinar)',
    '(lunch|coffee|pizza|breakfast|dinner|beer|drinks|gift card) ...3 (on us|on me) ...5 (demo|presentation|walkthrough|pitch|webinar|while i show|while we show)',
  ],
})
