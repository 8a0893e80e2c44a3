import type { Table, TableRow } from 'mdast'
import { labelKind } from './label-kind.ts'
import { delayIn } from './label-times.ts'
import { type Facts, readLabel } from './labels.ts'
import { opensMessage } from './letter-shape.ts'
import { innerSpan, plainText, spanOf } from './markdown.ts'
import type { Span } from './types.ts'

/** What a column of messages is called. */
const MESSAGES =
  /^(?:the )?(?:messages?|templates?|copy|body|text|scripts?|e-?mails?|notes?|dms?|drafts?)$/i
const DELAY = /^(?:timing|delay|wait|send|when|d[ée]lai|espera|plazo|wartezeit|attesa|prazo)/i
const POSITION = /^(?:step|position|touch|order)$/i
const STATUS = /^status$/i
const LENGTH = /^(?:length|word|char|max|limit)/i

/** What a metadata line says: "Timing: 3 days later" by its value, and by label and value together. */
export function factsOf(label: string, value: string, span: Span): Facts {
  const said = readLabel(value, span)
  const both = readLabel(`${label}: ${value}`, span)
  const number = /^\W{0,3}(\d{1,2})\W{0,3}$/.exec(value)?.[1]
  return {
    ...said,
    // "Sent: 3 days later" is no verdict on the message.
    sent: STATUS.test(label) && said.sent,
    ready:
      STATUS.test(label) && (said.ready || /^\W*(?:ready|final|approved|live)\W*$/i.test(value)),
    step: said.step ?? (POSITION.test(label) && number ? Number(number) : both.step),
    day: said.day ?? both.day,
    sinceStart: said.sinceStart ?? both.sinceStart,
    delay: DELAY.test(label) ? delayIn(value) : said.delay,
    limit: said.limit ?? both.limit ?? (LENGTH.test(label) ? bareLimit(label, value, span) : null),
  }
}

/** The facts of a line such as "**Day 4** | **Channel:** email"; null where it is another. */
export function factsInLine(text: string, span: Span): Facts[] | null {
  if (text.length > LONGEST_LINE || text.includes('\n')) return null
  const pieces = text.replace(/[*_]{1,2}/g, '').split(/\s[|·•]\s/)
  if (pieces.length < 2) return null
  const facts = pieces.map((piece) => {
    const [, label = '', value = ''] = /^([^:：]{2,30})[:：]\s*(.+)$/.exec(piece.trim()) ?? []
    if (labelKind(label) === 'fact') return factsOf(label, value, span)
    const said = readLabel(piece, span)
    return piece.length < 40 && (said.day ?? said.delay ?? said.channel) !== null ? said : null
  })
  const known = facts.filter((fact) => fact !== null)
  return known.length * 2 > pieces.length && !opensMessage(text) ? known : null
}

const LONGEST_LINE = 300

/** "Character limit: 300", "Words: 50-80": of a range the upper end. */
function bareLimit(label: string, value: string, span: Span): Facts['limit'] {
  const match = /^\W{0,3}(?:\d{1,4}\s{0,2}[-–—]\s{0,2})?(\d{2,4})\b\s{0,3}(\p{L}*)/u.exec(value)
  if (!match) return null
  const unit = /word/i.test(`${label} ${match[2]}`) ? 'words' : 'characters'
  return { count: Number(match[1]), unit, span }
}

/** The facts of a table of two columns, "Field | Value"; null where it is another table. */
export function factsInTable(table: Table, source: string): Facts[] | null {
  const rows = table.children.map((row) => cellsOf(row, source))
  if (rows.some((cells) => cells.length !== 2)) return null
  const isColumnHead = MESSAGES.test(rows[0]?.[1] ?? '')
  const holdsLetter = rows.some(
    ([label = '', value = '']) => labelKind(label) !== 'subject' && opensMessage(value),
  )
  if (isColumnHead || holdsLetter) return null
  const known = rows.filter(([label = '']) => labelKind(label) === 'fact')
  if (known.length === 0 && !subjectInTable(table, source)) return null
  return known.map(([label = '', value = '']) => factsOf(label, value, spanOf(table)))
}

/** The subject that a table of two columns names, in the source. */
export function subjectInTable(table: Table, source: string): Span | null {
  for (const { children } of table.children) {
    const [label, value] = children
    if (!label || !value || children.length !== 2) continue
    if (labelKind(plainText(label, source).trim()) === 'subject') return innerSpan(value)
  }
  return null
}

/** The words of a row's cells, markup gone. */
export function cellsOf(row: TableRow, source: string): string[] {
  return row.children.map((cell) => plainText(cell, source).trim())
}
