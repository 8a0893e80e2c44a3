import { phrases } from '../../core/phrases.ts'

const HELP =
  '(help|assist|support you|be of help|be of service|be of assistance|be of use|be of support|be of value|be useful|add value|serve you|lend a hand)'
const END =
  '(you|out|each other|in any way|in any way i can|with anything|anytime|any time|at all|however i can|wherever i can|whenever)? (you need)? (me|it|anything)? $'

/** Offers of help that name none. */
export const emptyHelp = phrases('help unnamed', {
  strong: [
    '(anything|something|whatever) ...3 (i|we) (can|could|may|might) ...1 (help|assist|support|offer|be of) ...3 (with|for you|you|$)',
    'anything ...3 (i|we) (can|could|may|might) ...1 do (for you|to help|to support|$)',
    '(if|should|whenever) ...2 you ...2 need (anything|help|a hand|assistance|support|any help|any assistance|any support|help with anything) ...3 $ unless (information|documents|material|materials|references|from me)',
    `(happy|glad|here|love|available|pleased|willing|eager|keen) to ${HELP} ${END}`,
    `how (can|could|may|might) (i|we) & ${HELP} ${END}`,
    `(let me know|tell me|do not hesitate|reach out|see|find out|explore) (if|how|whether|where) (i|we) (can|could|may|might) ...2 ${HELP} ${END}`,
    '(let me know|see|find out|explore) (if|how|whether) (i|we) (can|could|may|might) be of (any)? (help|service|assistance|use|value|support) ...3 $',
    '(help|support|benefit|learn from) each other ...3 $',
    '(at your service|at your disposal|be a resource for you|happy to be a resource|be your sounding board|always here for you|here for you)',
  ],
})
