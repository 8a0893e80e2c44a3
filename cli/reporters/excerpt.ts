import type { Severity, Span } from '../../rules/index.ts'
import { displayWidth, graphemes } from '../display-width.ts'
import type { Lines } from '../lines.ts'
import { unobeyed, visible } from '../safe-text.ts'
import type { Style } from '../style.ts'

/** The words to mark, and the evidence, marked more faintly where it stands on the same lines. */
export interface Marks {
  readonly primary: readonly Span[]
  readonly secondary: readonly Span[]
  readonly severity: Severity
}

interface Cell {
  readonly text: string
  readonly width: number
  readonly mark: '^' | '~' | ' '
}

const TAB = 4
/** Lines of one problem that are shown; of more, the first and the last. */
const MOST_LINES = 3
const LEAST_LEAD = 8
/** UTF-16 units on either side of where the mark begins that are looked at, more than any width shows. */
const REACH = 300

const ELLIPSIS: Cell = { text: '…', width: 1, mark: ' ' }

/** The marked lines of a source with signs below the marked words, each at most `width` columns wide. */
export function excerpt(
  source: string,
  lines: Lines,
  marks: Marks,
  width: number,
  style: Style,
): string[] {
  const numbers = shownLines(marks.primary, lines)
  const gutter = Math.max(4, ...numbers.map((line) => String(line ?? '').length + 2))
  const room = width - gutter - 3
  return numbers.flatMap((line) => {
    if (line === null) return [style.dim(`${' '.repeat(gutter)} ┆`)]
    const { cells, before, after } = clip(nearCells(source, lines.bounds(line), marks), room)
    const text = unobeyed(before + cells.map((cell) => cell.text).join('') + after)
    const signs = `${' '.repeat(before.length)}${cells.map(({ mark, width }) => mark.repeat(width)).join('')}`
    const bar = (label: string) => style.dim(`${label.padStart(gutter)} │ `)
    return [
      (bar(String(line)) + text).trimEnd(),
      bar('') + style.severity(marks.severity, signs.trimEnd()),
    ]
  })
}

/** The lines of the marked words; null stands for lines left out. */
function shownLines(spans: readonly Span[], lines: Lines): (number | null)[] {
  const numbers = new Set<number>()
  for (const { start, end } of spans) {
    const last = lines.position(Math.max(start, end - 1)).line
    for (let line = lines.position(start).line; line <= last; line++) numbers.add(line)
  }
  const all = [...numbers]
  return all.length <= MOST_LINES ? all : [...all.slice(0, 2), null, ...all.slice(-1)]
}

/** The cells of a line; of a long one only those near its mark, an ellipsis for what is left out. */
function nearCells(source: string, line: Span, marks: Marks): readonly Cell[] {
  const first = marks.primary.find(
    ({ start, end }) => start <= line.end && (end > line.start || start === line.start),
  )
  const mark = Math.max(line.start, first?.start ?? line.start)
  const start = Math.max(line.start, mark - REACH)
  const end = Math.min(line.end, mark + REACH)
  const cells = cellsOf(source.slice(start, end), start, marks)
  return [
    ...(start > line.start ? [ELLIPSIS] : []),
    ...cells,
    ...(end < line.end ? [ELLIPSIS] : []),
  ]
}

function cellsOf(text: string, offset: number, { primary, secondary }: Marks): Cell[] {
  let column = 0
  const cells = graphemes(text).map((grapheme): Cell => {
    const shown = grapheme.text === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(grapheme.text)
    const width = displayWidth(shown)
    column += width
    const at = {
      start: offset + grapheme.offset,
      end: offset + grapheme.offset + grapheme.text.length,
    }
    return {
      text: shown,
      width,
      mark: overlaps(primary, at) ? '^' : overlaps(secondary, at) ? '~' : ' ',
    }
  })
  const end = offset + text.length
  // A place between letters, such as the end of a line, gets one sign.
  const points = primary.filter((span) => span.start === span.end)
  if (points.some(({ start }) => start === end) || cells.every(({ mark }) => mark !== '^'))
    cells.push({ text: ' ', width: 1, mark: '^' })
  return cells
}

function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) =>
    span.start === span.end ? span.start === start : span.start < end && span.end > start,
  )
}

/** Cuts a long line so that its mark stays in sight, with as much around it as there is room for. */
function clip(
  cells: readonly Cell[],
  room: number,
): { readonly cells: readonly Cell[]; readonly before: string; readonly after: string } {
  const total = widthOf(cells)
  if (total <= room) return { cells, before: '', after: '' }
  const first = cells.findIndex(({ mark }) => mark === '^')
  const last = cells.findLastIndex(({ mark }) => mark === '^')
  const lead = widthOf(cells.slice(0, first))
  // Each end that is cut gets an ellipsis; a mark as wide as the room leaves some of it to what is before.
  const most = room - 2 - Math.min(lead, LEAST_LEAD)
  const marked = Math.min(widthOf(cells.slice(first, last + 1)), most)
  const spare = room - 2 - marked
  const rest = total - lead - marked
  const left = Math.min(lead, Math.max(LEAST_LEAD, spare - Math.min(rest, Math.ceil(spare / 2))))
  const right = Math.min(rest, spare - left)
  const kept = between(cells, lead - left, lead + marked + right)
  return {
    cells: kept,
    before: kept[0] === cells[0] ? '' : '…',
    after: kept.at(-1) === cells.at(-1) ? '' : '…',
  }
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

/** The cells that lie whole between two columns. */
function between(cells: readonly Cell[], from: number, to: number): readonly Cell[] {
  let column = 0
  return cells.filter(({ width }) => {
    const start = column
    column += width
    return start >= from && column <= to
  })
}
