import { CLOSE, POSTSCRIPT } from './letter-shape.ts'
import { overlaps } from './span.ts'
import type { Place, Reading, Sequence, Span } from './types.ts'

/** "Best," on a line of its own, or with the name behind it; the name on one of the next two lines. */
const BEHIND_CLOSE = new RegExp(
  `(?<=(?:^|\\n)[^\\S\\n]{0,9}(?:${CLOSE})[^\\S\\n]{0,9}[,!.–—-]{0,2}(?:[^\\S\\n]{1,9}|[^\\S\\n]{0,9}\\n\\s{0,9}))\\S[^\\n]*`,
  'giu',
)
/** "— Kim" */
const BEHIND_DASH = /(?<=(?:^|\n)[^\S\n]{0,9}[–—-][^\S\n]?)\p{Lu}[^\n]*$/u
const NAME =
  /^\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|van|von|der|de|da|del|di|le|la|bin|al|y|e)){0,4}(?=$|[^\S\n]*(?:[,|(–—/·•]|- ))/u
/** Not one person. */
const MANY =
  /\b(?:team|crew|staff|office|department|board|committee|family|group|inc|ltd|llc|gmbh)\b/i

/** Where a body is signed with a name that the author wrote out; null where a placeholder or nobody signs. */
export function signedName({ text, slots }: Reading): Span | null {
  const letter = withoutPostscript(text.trimEnd())
  const dashed = BEHIND_DASH.exec(letter)
  const match = dashed ?? [...letter.matchAll(BEHIND_CLOSE)].at(-1)
  const name = NAME.exec(match?.[0] ?? '')?.[0].trimEnd()
  if (!match || name === undefined || MANY.test(name)) return null
  const span = { start: match.index, end: match.index + name.length }
  return slots.some((slot) => overlaps(slot.span, span)) ? null : span
}

function withoutPostscript(text: string): string {
  const last = text.lastIndexOf('\n\n')
  return POSTSCRIPT.test(text.slice(last + 1)) ? text.slice(0, Math.max(0, last)).trimEnd() : text
}

/** Somebody who signed a message with a name written out. */
export interface Signer {
  readonly name: string
  readonly at: Place
}

/** So many people never sign one sequence. */
const MOST_SIGNERS = 20
const known = new WeakMap<Sequence, ReadonlyMap<number, readonly Signer[]>>()

/** Who signed before each message of a sequence, by where the message begins; every name once. */
export function signersBefore(sequence: Sequence): ReadonlyMap<number, readonly Signer[]> {
  const found = known.get(sequence)
  if (found) return found
  const before = new Map<number, readonly Signer[]>()
  let signers: readonly Signer[] = []
  for (const message of sequence.messages) {
    before.set(message.span.start, signers)
    const span = signedName(message.body)
    const name = span ? message.body.text.slice(span.start, span.end) : null
    const isNew = name !== null && signers.every((signer) => signer.name !== name)
    if (span && isNew && signers.length < MOST_SIGNERS)
      signers = [...signers, { name, at: { span, message } }]
  }
  known.set(sequence, before)
  return before
}
