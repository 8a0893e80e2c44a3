/** A place in a text, both counted from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A text by its lines; `\n`, `\r\n` and `\r` end one. */
export interface Lines {
  /** The place of an offset. Offsets count a byte order mark, columns do not. */
  position(offset: number): Position
  /** Where a line begins and where its text ends, line end and byte order mark left out. */
  bounds(line: number): { readonly start: number; readonly end: number }
}

export function linesOf(source: string): Lines {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const starts = [0]
  for (const match of source.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  const startOf = (line: number) =>
    Math.max(starts[line - 1] ?? source.length, line === 1 ? mark : 0)
  return {
    position(offset) {
      const line = lineAt(starts, offset)
      return { line, column: Math.max(offset - startOf(line), 0) + 1 }
    },
    bounds(line) {
      const start = startOf(line)
      const text = source.slice(start, starts[line] ?? source.length)
      return { start, end: start + text.replace(/[\r\n]+$/, '').length }
    },
  }
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
