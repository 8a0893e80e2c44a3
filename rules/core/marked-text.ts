import type { Span } from './types.ts'

/** A text whose faults were marked with «…», without the marks. */
export interface MarkedText {
  readonly text: string
  /** In order of their start; marks may nest. */
  readonly marks: readonly Span[]
}

/** Takes the marks out of a text; throws where one is left open or empty. */
export function readMarks(marked: string): MarkedText {
  const marks: Span[] = []
  const open: number[] = []
  let text = ''
  for (const char of marked) {
    if (char === '«') open.push(text.length)
    else if (char === '»') {
      const start = open.pop()
      if (start === undefined) throw new Error('A » has no « before it')
      if (start === text.length) throw new Error('A mark holds nothing: «»')
      marks.push({ start, end: text.length })
    } else text += char
  }
  if (open.length > 0) throw new Error('A « has no » after it')
  return { text, marks: marks.sort((a, b) => a.start - b.start || a.end - b.end) }
}

/** Puts marks around spans, as a reader of a failed test wants to see them. */
export function showMarks(text: string, spans: readonly Span[]): string {
  const cuts = spans.flatMap(({ start, end }) => [
    { at: start, sign: '«' },
    { at: end, sign: '»' },
  ])
  let shown = ''
  let from = 0
  for (const { at, sign } of cuts.sort((a, b) => a.at - b.at || (a.sign === '»' ? -1 : 1))) {
    shown += text.slice(from, at) + sign
    from = at
  }
  return shown + text.slice(from)
}
