import { phrases } from '../../core/phrases.ts'

const BEST =
  'leading|premier|foremost|renowned|reputable|reputed|trusted|prestigious|acclaimed|unrivalled|unrivaled|unmatched'
const FIRM =
  'company|agency|firm|provider|supplier|manufacturer|consultancy|exporter|studio|platform|business|brand|organisation|organization|expert|experts|specialist|specialists|partner|vendor|producer|team|name|school|institute'
/** Theirs, or of somebody whom both know. */
const OTHERS = 'unless (you are|your|for leading|of you|selected|you have been)'

/** Praise of oneself: age, rank, prizes, numbers of followers. */
export const boasts = phrases('self-praise', {
  strong: [
    `a|an|the|our|as|are ...2 ${BEST} ...4 ${FIRM} ${OTHERS}`,
    `(one of|among) the ...3 (${BEST}|best|largest|biggest|top|fastest growing|most trusted|most successful) ...5 (<plural>|in|for|worldwide|providers) ${OTHERS}`,
    `we|i & (market|industry|world|global|number one) (leader|leaders|leading) ${OTHERS}`,
    `(award winning|multi award|world class|internationally recognized|internationally recognised|top rated|best selling|bestselling) ...3 (${FIRM}|author|coach|speaker|consultant|trainer) ${OTHERS}`,
    '(we|our company|our agency|our firm|our team|my company|our business) ...3 (been in|in) (business|the market|the industry|the field|this field|operation) ...2 (for|since|over|more than) ...3 (<number>|decades)',
    '(we|our company|our firm|our agency|our team|company|agency) ...3 with (over|more than|almost|nearly)? <number> years of ...3 (experience|expertise|excellence)',
    'our <number> years of ...2 (experience|expertise|excellence|success)',
    '(number one|no 1) ...1 (provider|agency|company|choice|rated|platform|supplier|brand)',
    '(i|we) & (won|received|awarded|voted|ranked|rated|named) ...4 (award|awards|best|top|number one|prize|prizes|leader) unless (you won|with you|your award)',
    'my|our <number> ...2 (followers|connections|subscribers|students|fans)',
    '(i|we) have ...2 <number> ...2 (followers|connections|subscribers) unless (mutual|common|shared)',
    '(proven|strong|excellent|impressive|unmatched) track record',
    '(trusted|recommended) by (thousands|hundreds|millions|the best|leading|top)',
    `(i am|we are) ...2 (the best|the number one|an industry|a recognized|a recognised|a top|a highly|highly) ...3 (experienced|qualified|sought|rated|regarded|respected|expert|leader|${FIRM}) ${OTHERS}`,
  ],
})
