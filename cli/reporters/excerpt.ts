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
    const { start, end } = lines.bounds(line)
    const { cells, before, after } = clip(cellsOf(source.slice(start, end), start, marks), room)
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

/** Cuts a long line so that its mark stays in sight. */
function clip(
  cells: readonly Cell[],
  room: number,
): { readonly cells: readonly Cell[]; readonly before: string; readonly after: string } {
  const total = cells.reduce((sum, { width }) => sum + width, 0)
  if (total <= room) return { cells, before: '', after: '' }
  const first = cells.findIndex(({ mark }) => mark === '^')
  const last = cells.findLastIndex(({ mark }) => mark === '^')
  const marked = cells.slice(first, last + 1).reduce((sum, { width }) => sum + width, 0)
  const lead = cells.slice(0, first).reduce((sum, { width }) => sum + width, 0)
  const fromStart = lead + marked <= room - 1
  const context = Math.max(Math.min(Math.floor((room - 2 - marked) / 2), lead), 8)
  let from = fromStart ? 0 : first
  for (let taken = 0; !fromStart && from > 0; from--) {
    taken += cells[from - 1]?.width ?? 0
    if (taken > context) break
  }
  const before = from > 0 ? '…' : ''
  let to = from
  for (let taken = before.length + 1; to < cells.length; to++) {
    taken += cells[to]?.width ?? 0
    if (taken > room) break
  }
  return { cells: cells.slice(from, to), before, after: to < cells.length ? '…' : '' }
}
