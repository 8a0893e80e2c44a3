import { overlapsAny, union } from './span.ts'
import { tokensOf } from './tokens.ts'
import type { Reading, Span } from './types.ts'

/** What was typed in haste, and how it is typed with care. */
export interface Slip {
  readonly span: Span
  readonly mended: string
  /** Nobody means it as it stands; "Acme Corp. is" and "Asp.Net" look like slips, too. */
  readonly isSure: boolean
}

/** Slips in the typing of an English text, in order. Placeholders and links are left alone. */
export function typingSlips(body: Reading): readonly Slip[] {
  const links = tokensOf(body).tokens.filter(({ kind }) => kind === 'link')
  const apart = union([...body.slots, ...links.map((span) => ({ span }))].map(({ span }) => span))
  const found = [...inWords(body), ...sentenceStarts(body)]
    .filter(({ span }) => !overlapsAny(apart, span))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return found.filter(({ span }, index) => span.start >= (found[index - 1]?.span.end ?? 0))
}

const WORDS: readonly (readonly [RegExp, (words: string) => string])[] = [
  [/(?<![\p{L}\p{N}.'’"“`(/_-])i(?![\p{L}\p{N}.)"”`/_-])/gu, () => 'I'],
  [
    /(?<![\p{L}\p{N}@/._#=&?%:-])(?:linkedin|Linkedin|linkedIn)(?![\p{L}\p{N}@/_=&%-]|\.\p{L})/gu,
    () => 'LinkedIn',
  ],
  // A name that is missing after a greeting is another fault.
  [
    /(?<=[\p{L}\p{N})])(?<!\b(?:hi|hey|hello|dear))[^\S\n]{1,9}[,.;!?](?=\s|$)/giu,
    (words) => words.trim(),
  ],
  [
    /(?<![^\s(“"])[\p{L}’']{2,30}(?:[,;!?]|(?<=\p{Ll})\.(?=\p{Lu}\p{Ll}))(?=\p{Ll}{2}|\p{Lu}\p{Ll}|I\b)[\p{L}’']{1,30}(?=[\s,.;:!?)”"]|$)/gu,
    (words) => words.replace(/[,;!?.]/, '$& '),
  ],
]

function inWords({ text }: Reading): Slip[] {
  return WORDS.flatMap(([expression, mend]) =>
    [...text.matchAll(expression)].map(({ index, 0: words }) => ({
      span: { start: index, end: index + words.length },
      mended: mend(words),
      isSure: !words.includes('.'),
    })),
  )
}

/** The first words of sentences that follow another in their paragraph and begin in lower case. */
function sentenceStarts(body: Reading): Slip[] {
  const { sentences, tokens } = tokensOf(body)
  return sentences.flatMap((sentence, index) => {
    const before = body.text.slice(sentences[index - 1]?.start ?? 0, sentence.start)
    const first = tokens[sentence.from]
    const words = first ? body.text.slice(first.start, first.end) : ''
    const ended = before.trimEnd()
    const sameParagraph = before.slice(ended.length).split('\n').length <= 2
    // Behind one letter, a point is that of an initial.
    const follows = sameParagraph && /[\p{L}\p{N})]{2}[.!?]$/u.test(ended)
    if (index === 0 || !first || !follows || !/^\p{Ll}[\p{Ll}’']*$/u.test(words)) return []
    const leads = body.text.slice(sentence.start, first.start).trim() === ''
    const ends = /^(?:[\s,;]|$)/.test(body.text.slice(first.end, first.end + 1))
    const mended = words.replace(/^./u, (letter) => letter.toUpperCase())
    return leads && ends
      ? [{ span: { start: first.start, end: first.end }, mended, isSure: false }]
      : []
  })
}

/** Whether sentences begin in small letters throughout, as some people write on purpose. */
export function isLowerCase(bodies: readonly Reading[]): boolean {
  const starts = bodies.flatMap((body) => {
    const { sentences, tokens } = tokensOf(body)
    return sentences.flatMap(({ from }) => {
      const first = tokens[from]
      return first?.kind === 'word' ? [first.capital] : []
    })
  })
  return starts.filter((capital) => capital).length * 4 <= starts.length
}
