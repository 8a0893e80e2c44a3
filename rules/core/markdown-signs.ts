import { firstAtOrAfter } from './choices.ts'
import type { Placeholder, Span } from './types.ts'

/** Markup that a program which knows no Markdown shows as it is typed. */
export interface MarkdownSign {
  readonly kind: 'bold' | 'link' | 'heading' | 'table'
  /** With the words that it is about. */
  readonly span: Span
  /** What to replace in order to leave the words alone; none where they would make no sense. */
  readonly plain: readonly { readonly span: Span; readonly text: string }[]
}

// Two underscores are more often a blank to fill in.
const BOLD = /(?<![\w*])\*\*(?=[^\s*])[^*\n]*[^\s*]\*\*(?![\w*])/g
const LINK = /!?\[([^\][\n]+)\]\(((?:https?:\/\/|www\.|mailto:|\{\{)[^\s()]+)\)/g
const HEADING = /^[ \t>]*(#{1,6}[ \t]+)(?=[^\s#\d])[^\n]*/gm
const TABLE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/gm

/** Markdown in a range of a source, in order of its place. */
export function markdownSigns(
  source: string,
  { start, end }: Span,
  placeholders: readonly Placeholder[],
): readonly MarkdownSign[] {
  const text = source.slice(start, end)
  const all = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({ match, at: start + match.index }))
  return [
    ...all(BOLD).map(({ match: [whole], at }) =>
      signOf('bold', at, whole, [
        [0, 2, ''],
        [whole.length - 2, whole.length, ''],
      ]),
    ),
    ...linksIn(source, { start, end }, placeholders),
    ...all(HEADING).map(({ match: [line, sign = ''], at }) => {
      const from = line.indexOf('#')
      return signOf('heading', at + from, line.slice(from).trimEnd(), [[0, sign.length, '']])
    }),
    ...all(TABLE).map(({ match: [line], at }) => signOf('table', at, line, [])),
  ].sort((a, b) => a.span.start - b.span.start)
}

/** Words that hide an address. */
export function linksIn(
  source: string,
  { start, end }: Span,
  placeholders: readonly Placeholder[],
): readonly MarkdownSign[] {
  return [...source.slice(start, end).matchAll(LINK)].map((match) => {
    const [whole, words = '', to = ''] = match
    const at = start + match.index
    const open = whole.indexOf('[') + 1
    const close = open + words.length
    const isAddress = words === to || words === to.replace(/^(?:https?:\/\/|mailto:)/, '')
    // What is to be filled in keeps its brackets.
    if (beginsAt(at + open - 1, placeholders))
      return signOf('link', at, whole, [
        [0, open - 1, ''],
        [close + 1, close + 2, ' ('],
      ])
    return signOf('link', at, whole, [
      [0, open, ''],
      isAddress ? [close, whole.length, ''] : [close, close + 2, ' ('],
    ])
  })
}

function beginsAt(place: number, placeholders: readonly Placeholder[]): boolean {
  return placeholders[firstAtOrAfter(placeholders, place)]?.span.start === place
}

function signOf(
  kind: MarkdownSign['kind'],
  at: number,
  whole: string,
  plain: readonly (readonly [from: number, to: number, text: string])[],
): MarkdownSign {
  return {
    kind,
    span: { start: at, end: at + whole.length },
    plain: plain
      .filter(([from, to]) => to > from)
      .map(([from, to, text]) => ({ span: { start: at + from, end: at + to }, text })),
  }
}
