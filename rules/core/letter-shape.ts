import type { Nodes } from 'mdast'
import { spanOf } from './markdown.ts'

const GREETING =
  /^[\s>"“'*_{]*(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|hola|bonjour|hallo|ciao|yo)\b(?!\s+(?:is|are|was|means)\b)[^\n.:;?]{0,60}(?:[,!:–—-]|$|\n|\.)/i
const NAME_FIRST =
  /^[\s>"“'*_]*(?:\{\{?[^{}\n]*name[^{}\n]*\}\}?|\[[^\]\n]*name[^\]\n]*\])\s*[,!–—-]/i

/** Whether text begins as one writes to a person. */
export function opensMessage(text: string): boolean {
  return GREETING.test(text) || NAME_FIRST.test(text)
}

const SIGN_OFF =
  /(^|\n)[ \t>]*(best|best regards|kind regards|warm regards|regards|all the best|best wishes|thanks(?: so much| again)?|thank you|many thanks|cheers|sincerely|yours|warmly|warm wishes|talk soon|take care|respectfully)[ \t]{0,9}[,!.]?[ \t]{0,9}(\r?\n|$|[–—-])|\n[ \t>]*[–—]\s?[^\n]{1,40}\s{0,9}$|^[–—]\s?[^\n]{1,40}\s{0,9}$/i

/** Whether a message's closing line has been reached, so that what follows is about it. */
export function signedOff(nodes: readonly Nodes[], source: string): boolean {
  const last = nodes.at(-1)
  return (
    last?.type === 'paragraph' &&
    SIGN_OFF.test(`${source.slice(spanOf(last).start, spanOf(last).end)}\n`)
  )
}

/** Whether text ends as one closes a letter. */
export function closesMessage(text: string): boolean {
  return SIGN_OFF.test(text)
}

/** Paragraphs that comment on the message above them. */
const REMARK =
  /^\s*(?:[✅❌💡📌⚠🔑📝👉➡🎯]|(?:why (?:it|this) works|pro tip|tips?|notes?|use when|when to use|best for|variables?|replace)\b[^\n]{0,30}:)/iu

/** Whether a paragraph comments on the message above it. */
export function isRemark(text: string): boolean {
  return REMARK.test(text)
}
