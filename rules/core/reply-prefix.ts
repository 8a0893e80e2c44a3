import { nameWords } from './slot-kind.ts'
import type { Message } from './types.ts'

/** What mail programs of several languages put before the subject of an answer, or of what they forward. */
export const REPLY_PREFIX =
  /^\s*(?:(?:re|fwd?|aw|wg|antw|antwort|tr|rv|sv)\s?(?:\[\d{1,2}\]|\(\d{1,2}\))?\s?[:：]\s*)+/i

/** What stands for the subject of an earlier message. */
const EARLIER =
  /^[^\p{L}\p{N}]*$|\b(?:subject|thread|previous|original|earlier|same|above|your (?:email|message|question|enquiry|inquiry|request)|betreff|objet|asunto|oggetto|assunto|onderwerp)\b/iu
/** Openings of an answer, in the languages that such prefixes come from. */
const ANSWER =
  /\b(?:thank(?:s| you)(?: (?:so|very) much)? for (?:your|the|getting|coming|reaching|writing|replying|responding)\b|(?:following|follow) up on (?:my|the|our)\b|in reply to\b|(?:danke|dank) für (?:ihre|deine|die)\b|merci (?:pour|de) (?:votre|ta|ton)\b|gracias por (?:tu|su)\b|grazie per (?:la|il)\b|obrigad[oa] pel[ao]\b|bedankt voor\b|tack för\b)/iu

/**
 * Whether a message whose subject looks like an answer is one, though nothing around it says so. `rest` is the
 * subject behind its prefix.
 */
export function answersSomebody({ body, subject, template }: Message, rest: string): boolean {
  const named =
    subject?.slots.some(({ placeholder }) => EARLIER.test(nameWords(placeholder.name))) ?? false
  if (named || EARLIER.test(rest) || ANSWER.test(body.text)) return true
  const plain = rest.trim().toLowerCase()
  return template.messages.some((other) => other.subject?.text.trim().toLowerCase() === plain)
}
