import { phrases } from '../../core/phrases.ts'

const THANKS =
  '(thank you|thanks|many thanks|grateful|appreciate|we appreciate|i appreciate|we value|we thank you)'
/** What the reader did, or is to the sender: then the thanks are earned. */
const EARNED =
  'unless (at the|during the|raised|donation|donated|donating|order|ordered|member|members|membership|volunteer|volunteering|customer|since you|you bought|you gave|you helped|you sent|you wrote|sponsoring|last <any>|yesterday|our project|open source|my first|when i|during my|over the years|all these years|of the library|of our school|of our club|constituent)'

/** Thanks a stranger for what they never gave. */
export const gratitude = phrases('thanks for what never was', {
  strong: [
    `${THANKS} ...1 (for|you for) ...2 your ...2 (continued|ongoing|loyal|loyalty|trust|confidence|patronage|custom|support|business|cooperation|commitment|interest in our|interest in us|understanding|patience) ${EARNED}`,
    `${THANKS} (for|you for) (supporting|trusting|choosing|believing in|being|doing business with) (us|our|me|a valued|a loyal|such a) ${EARNED}`,
    `(appreciate|value) your (business|trust|continued|loyalty|patronage|custom|support) ${EARNED}`,
    'as (a|one of our) (valued|loyal|esteemed) (customer|client|partner|reader|member|subscriber)',
  ],
  medium: [
    '(thank you|thanks|thanking you|thank u|many thanks|thanks a lot|thanks so much) ...1 (in advance|in anticipation)',
    '(appreciate|appreciated) in advance',
  ],
})
