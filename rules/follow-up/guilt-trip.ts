import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase, PhraseList } from '../core/phrases.ts'
import type { Message } from '../core/types.ts'
import { attempts, guilt, owed, silence, softening } from '../words/en/guilt.ts'

/** The weight from which on nobody would read it as kind. */
const CERTAIN = 2

export default phraseRule({
  summary: 'The message makes somebody feel guilty for not answering.',
  severity: 'error',
  lists: [guilt, attempts, silence],
  concerns: ({ body }) => owed.in(body).length === 0,
  counts: isReproach,
  severityOf: (phrases) =>
    phrases.reduce((sum, { weight }) => sum + weight, 0) >= CERTAIN ? 'error' : 'warning',
  say: (words) =>
    `“${words}” blames them for not answering; nobody owes a stranger a reply, so add something new or close kindly`,
  fix: 'Delete the reproach',
})

/** How often one has written and that no answer came are a reproach together, and not where it is taken back. */
function isReproach(phrase: Phrase, message: Message): boolean {
  if (!isFrom(attempts, phrase, message)) {
    if (!isFrom(silence, phrase, message)) return true
    return isBeside(attempts, phrase, message) && !isBeside(softening, phrase, message)
  }
  return isBeside(silence, phrase, message) && !isBeside(softening, phrase, message)
}

function isFrom(list: PhraseList, { span }: Phrase, { body }: Message): boolean {
  return list.in(body).some((other) => other.span === span)
}

/** Whether a list has a phrase in the same sentence or the one next to it. */
function isBeside(list: PhraseList, { sentence }: Phrase, { body }: Message): boolean {
  return list.in(body).some((other) => Math.abs(other.sentence - sentence) <= 1)
}
