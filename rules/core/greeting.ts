import { WORDS_OF_GREETING } from './letter-shape.ts'
import { overlaps } from './span.ts'
import type { Reading, Span } from './types.ts'

/** The first line of a letter that greets: "Dear", and whom. */
export interface Greeting {
  /** "Dear Ms Oduya", without the comma. */
  readonly span: Span
  /** "Ms Oduya"; empty where nobody is named. */
  readonly address: Span
}

const WORDS = new RegExp(
  `^(?:[\\s"“'«*_(]|\\p{Extended_Pictographic}|\\uFE0F){0,9}(?:${WORDS_OF_GREETING})(?![\\p{L}-])`,
  'iu',
)
/** Up to the sign that ends it; the full stop of "Dr." does not. */
const ADDRESS =
  /^(?:[^,!:;?\n–—.]|(?<=\b(?:dr|mr|mrs|ms|mx|prof|st|hr|fr|sr|sra|[a-z]))\.|\.(?=\p{L})){0,60}/iu

/** The greeting that a body begins with; null where it begins with something else. */
export function greetingOf({ text }: Pick<Reading, 'text'>): Greeting | null {
  const words = WORDS.exec(text)?.[0]
  if (words === undefined) return null
  const address = ADDRESS.exec(text.slice(words.length))?.[0] ?? ''
  const end = words.length + address.trimEnd().length
  const start = words.length - words.trimStart().length
  return { span: { start, end }, address: { start: words.length, end } }
}

/** What may stand behind the salutation without anybody being named. */
const NOBODY =
  /^(?:there|again|dear|and|all|the best|my|to you|you|welcome|from|i|i['’]m|we|it|just|hope|hoping|happy|out|once|ya|día|tardes|à vous|bonjour|zusammen)?(?![\p{L}])/iu

/** Whether it names whom it greets, by a placeholder or in words; "Hi there" does not. */
export function namesSomebody({ address }: Greeting, { text, slots }: Reading): boolean {
  if (slots.some((slot) => overlaps(slot.span, address))) return true
  const words = text.slice(address.start, address.end).trim()
  const bare = words.replace(NOBODY, '').trim()
  return /\p{L}/u.test(bare) && (bare.length === words.length || /^\p{Lu}/u.test(bare))
}
