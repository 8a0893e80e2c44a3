import type { Table, TableCell } from 'mdast'
import { addressesReader, opensMessage } from './letter-shape.ts'
import { plainText, spanOf } from './markdown.ts'
import { SUBJECT_LABEL } from './subject.ts'
import type { Span } from './types.ts'

/** A message that stands in a cell of a table. */
export interface CellMessage {
  readonly cell: { readonly node: TableCell; readonly span: Span }
  /** What the other cells of its row, and its column's head, say of it. */
  readonly name: string
  readonly at: Span
  readonly subject: Span | null
}

const HEAD =
  /\b(?:message|template|copy|body|text|script|note|dm|e-?mail|draft|mensaje|nachricht|messaggio)s?\b/i
/** Fewer words are the name of a message rather than one. */
const FEWEST_WORDS = 6
const FEWEST_WITH_TAG = 3

/** The messages in a table: cells that greet somebody, or stand in a column that is headed as messages are. */
export function cellMessages(table: Table, source: string): CellMessage[] {
  const [head, ...rows] = table.children
  const heads = head?.children.map((cell) => plainText(cell, source).trim()) ?? []
  const subjects = heads.findIndex((text) => SUBJECT_LABEL.test(text))
  return rows.flatMap(({ children: cells }) => {
    const holds = (cell: TableCell, column: number) => {
      const text = plainText(cell, source).trim()
      const count = text.split(/\s+/).length
      const isHeaded = HEAD.test(heads[column] ?? '')
      const hasTag = /[{[<%]/.test(text)
      if (count < (isHeaded && hasTag ? FEWEST_WITH_TAG : FEWEST_WORDS)) return false
      return opensMessage(text) || (isHeaded && (hasTag || addressesReader(text)))
    }
    const others = cells.flatMap((cell, column) => {
      if (holds(cell, column) || column === subjects) return []
      const text = plainText(cell, source).trim()
      // "4" in the column "Day" is day 4.
      return [/^\W{0,2}\d{1,3}\W{0,2}$/.test(text) ? counted(heads[column] ?? '', text) : text]
    })
    return cells.flatMap((cell, column): CellMessage[] => {
      if (!holds(cell, column)) return []
      const name = others.filter((text) => text.length <= 60).join(' · ')
      const subject = cells[subjects]
      const [first] = cells
      return [
        {
          cell: { node: cell, span: wordsOf(cell) },
          name: HEAD.test(heads[column] ?? '') ? `${name} · ${heads[column]}` : name,
          at: wordsOf(first ?? cell),
          subject: subject && plainText(subject, source).trim() !== '' ? wordsOf(subject) : null,
        },
      ]
    })
  })
}

function counted(head: string, count: string): string {
  return `${/^\W*(?:no\.?|nr\.?)?\W*$/i.test(head) ? 'Step' : head} ${count}`
}

/** From the first to the last word of a cell, its bars left out. */
function wordsOf(cell: TableCell): Span {
  const [first] = cell.children
  const last = cell.children.at(-1)
  return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : spanOf(cell)
}
