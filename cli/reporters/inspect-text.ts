import type { InspectedMessage, InspectedPlaceholder } from '../inspection.ts'
import { visible } from '../safe-text.ts'
import type { Style } from '../style.ts'
import { wrap } from './wrap.ts'

type Kind = InspectedPlaceholder['kind']

/** Signs that take no column and that no shown text holds: they say where a value begins, and of which kind. */
const OPENING: Readonly<Record<Kind, string>> = {
  machine: '\u0001',
  human: '\u0002',
  spintax: '\u0003',
  conditional: '\u0004',
  leak: '\u0005',
}
const CLOSING = '\u0006'
const KINDS = ['machine', 'human', 'spintax', 'conditional', 'leak'] as const satisfies Kind[]

/**
 * A part of a message in rows, as its recipient gets it: the sample values that a tool's stand for between ‹
 * and ›, and what a person has to fill in as it is written, each in the colour of its kind.
 */
export function filledRows(
  { text, subject, placeholders }: InspectedMessage,
  part: 'body' | 'subject',
  style: Style,
  width: number,
): string[] {
  const whole = part === 'body' ? text : (subject ?? '')
  let marked = ''
  let at = 0
  for (const placeholder of placeholders) {
    const { textOffset: start, textEndOffset: end, kind, part: own } = placeholder
    if (own !== part || start === null || end === null || start < at || start === end) continue
    const shown = kind === 'human' ? placeholder.raw : `‹${whole.slice(start, end)}›`
    marked += `${harmless(whole.slice(at, start))}${OPENING[kind]}${harmless(shown)}${CLOSING}`
    at = end
  }
  marked += harmless(whole.slice(at))
  return painted(
    marked.split('\n').flatMap((row) => wrap(row.trimEnd(), width)),
    style,
  )
}

/** Each line made harmless; line ends stay. */
function harmless(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(visible)
    .join('\n')
}

/** Colours what stands between the signs, over the end of a row too. */
function painted(rows: readonly string[], style: Style): string[] {
  let open: Kind | null = null
  return rows.map((row) => {
    let result = ''
    let run = ''
    const flush = () => {
      result += open ? style.filled(open, run) : run
      run = ''
    }
    for (const sign of row) {
      const kind = KINDS.find((one) => OPENING[one] === sign)
      if (!kind && sign !== CLOSING) {
        run += sign
        continue
      }
      flush()
      open = kind ?? null
    }
    flush()
    return result
  })
}
