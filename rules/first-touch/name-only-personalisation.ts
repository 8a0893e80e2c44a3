import { defineRule } from '../core/define-rule.ts'
import { isOpening } from '../core/first-touch.ts'
import { isEnglish } from '../core/language.ts'
import { addressesReader } from '../core/letter-shape.ts'
import { afterGreeting, opening } from '../core/sentence-edits.ts'
import { nameWords } from '../core/slot-kind.ts'
import { overlaps } from '../core/span.ts'
import { type Sentence, type Token, tokensOf } from '../core/tokens.ts'
import type { Message, SlotKind } from '../core/types.ts'
import { background, mutual, place, relation, theirWork } from '../words/en/reasons.ts'

/** What a list of addresses holds. */
const FROM_A_LIST: ReadonlySet<SlotKind> = new Set(['name', 'company'])
/** Of the sender's offer, or of the message itself. */
const NOT_THEIRS: ReadonlySet<SlotKind> = new Set(['contact', 'link', 'date', 'product', 'claim'])
/** Reasons that cannot be true of everybody, even in the same words. */
const PERSONAL = [mutual, relation, theirWork, place, background]

/** For the sender to fill in. */
const BLANK = '[What you noticed about this person.]'

export default defineRule({
  summary: 'Only the name and the company of the recipient vary from one message to the next.',
  severity: 'info',
  fixable: 'by-hand',
  *check(message) {
    if (!isOpening(message) || !isEnglish(message)) return
    if (!variesByList(message) || namesADetail(message)) return
    const at = afterGreeting(message)
    yield {
      at: { span: opening(message) },
      about: 'message',
      message:
        'Only name and company change from one reader to the next; add a detail of this person',
      fixes: [
        {
          title: 'Insert a detail to fill in',
          safe: false,
          edits: [{ at: { span: { start: at, end: at } }, text: `${BLANK} ` }],
        },
      ],
    }
  },
})

/** Whether its placeholders are those of a list, and there are some. */
function variesByList(message: Message): boolean {
  const { body, subject } = message
  const theirs = [...(subject?.slots ?? []), ...body.slots].filter(
    ({ placeholder: { kind, owner, slot, name } }) =>
      owner === 'recipient' &&
      (kind === 'machine' || kind === 'human') &&
      (!NOT_THEIRS.has(slot) || /^their\b/i.test(nameWords(name))),
  )
  const names = new Set(
    theirs.flatMap(({ placeholder: { slot, name } }) => (slot === 'name' ? [name] : [])),
  )
  // A second name is somebody else's: "{{neighbour_name}} tells me".
  const isList = theirs.every(({ placeholder: { slot } }) => FROM_A_LIST.has(slot))
  return theirs.length > 0 && isList && names.size <= 1
}

/** Whether its own words hold something of the reader's: a name, a number, a title in quotation marks. */
function namesADetail(message: Message): boolean {
  const { body } = message
  if (PERSONAL.some((list) => list.in(body).length > 0)) return true
  const { tokens, sentences } = tokensOf(body)
  const start = afterGreeting(message)
  return sentences.some(
    (sentence) =>
      sentence.start >= start &&
      isAboutReader(sentence, message) &&
      (/[“"„«][^”"“»]{3,}[”"“»]/u.test(body.text.slice(sentence.start, sentence.end)) ||
        ownWords(sentence, tokens).some(isSpecific)),
  )
}

function isAboutReader(sentence: Sentence, { body }: Message): boolean {
  return (
    addressesReader(body.text.slice(sentence.start, sentence.end)) ||
    body.slots.some(
      ({ span, placeholder: { slot, owner } }) =>
        slot === 'company' && owner === 'recipient' && overlaps(span, sentence),
    )
  )
}

/** Without the first, which begins with a capital whatever it is. */
function ownWords({ from, to }: Sentence, tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(from + 1, to)
}

function isSpecific({ kind, capital, word }: Token): boolean {
  return kind === 'number' || (kind === 'word' && capital && word.length > 1 && word !== 'linkedin')
}
