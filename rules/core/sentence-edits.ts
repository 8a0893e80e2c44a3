import { touching } from './placeholder-search.ts'
import { covers, overlapsAny, union } from './span.ts'
import { tokensOf } from './tokens.ts'
import type { Edit, Fix, Message, Reading, Span } from './types.ts'

/** The sentences that hold any of these spans of a body, each once, in order, without space around them. */
export function sentencesAround(body: Reading, spans: readonly Span[]): Span[] {
  const marked = union(spans)
  return tokensOf(body)
    .sentences.filter((sentence) => overlapsAny(marked, sentence))
    .map((sentence) => trimmed(body.text, sentence))
}

function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end)
  return {
    start: start + raw.length - raw.trimStart().length,
    end: end - (raw.length - raw.trimEnd().length),
  }
}

/** Edits that delete sentences and the space that they leave behind: their line, and their paragraph's blank line. */
export function deletions({ body }: Message, sentences: readonly Span[]): Edit[] {
  return joinNeighbours(body.text, sentences).map((span) => ({
    at: { span: withSpace(body.text, span) },
    text: '',
  }))
}

/** Sentences that follow each other as one span: those of a paragraph, and paragraphs of which nothing stays. */
function joinNeighbours(text: string, sentences: readonly Span[]): Span[] {
  const inParagraphs = join(
    sentences,
    (last, next) => !isBlank(text.slice(last.end, next.start)) && touch(text, last, next),
  )
  return join(
    inParagraphs,
    (last, next) => touch(text, last, next) && isParagraph(text, last) && isParagraph(text, next),
  )
}

function join(spans: readonly Span[], belong: (last: Span, next: Span) => boolean): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && belong(last, span)) joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  return joined
}

function touch(text: string, last: Span, next: Span): boolean {
  return text.slice(last.end, next.start).trim() === ''
}

function isBlank(space: string): boolean {
  return /\n[^\S\n]*\n/.test(space)
}

function isParagraph(text: string, { start, end }: Span): boolean {
  return endsParagraph(text, start) && beginsParagraph(text, end)
}

/** Whether a paragraph may end above a place, across white space. */
function endsParagraph(text: string, at: number): boolean {
  const space = spaceBefore(text, at)
  return space.length === at || isBlank(space)
}

function beginsParagraph(text: string, at: number): boolean {
  const space = /^\s*/.exec(text.slice(at))?.[0] ?? ''
  return at + space.length === text.length || /^[^\S\n]*\n[^\S\n]*\n/.test(space)
}

/** The white space that ends at a place. */
function spaceBefore(text: string, at: number): string {
  let from = at
  while (/\s/.test(text[from - 1] ?? '.')) from--
  return text.slice(from, at)
}

function withSpace(text: string, { start, end }: Span): Span {
  const from = start - (/[^\S\n]*$/.exec(spaceBefore(text, start))?.[0].length ?? 0)
  const to = end + (/^[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0)
  const beginsLine = from === 0 || text[from - 1] === '\n'
  const endsLine = to === text.length || text[to] === '\n'
  if (!beginsLine) return endsLine ? { start: from, end: to } : { start, end: to }
  return endsLine ? wholeLines(text, { start: from, end: to }) : { start, end: to }
}

/** Lines with their line end; a paragraph of which nothing is left with the empty lines below it. */
function wholeLines(text: string, { start, end }: Span): Span {
  if (end === text.length) return { start: text.slice(0, start).trimEnd().length, end }
  if (!endsParagraph(text, start)) return { start: start - 1, end }
  const lineEnds = /^(?:\n[^\S\n]*)+/.exec(text.slice(end))?.[0].length ?? 0
  return { start, end: end + lineEnds }
}

/** A fix that deletes the sentences that hold these spans; none where no message would be left. */
export function deletionFix(
  message: Message,
  spans: readonly Span[],
  title: string,
  safe = false,
): Fix[] {
  const sentences = sentencesAround(message.body, spans)
  const [first, ...rest] = deletions(message, sentences)
  return first && leavesMessage(message, sentences)
    ? [{ title, safe, edits: [first, ...rest] }]
    : []
}

/** Whether words are left besides greeting and signature. */
function leavesMessage({ body }: Message, sentences: readonly Span[]): boolean {
  const gone = union(sentences)
  const kept = tokensOf(body).sentences.filter((sentence) => !overlapsAny(gone, sentence))
  return kept.some(({ from, to }) => to - from >= 4)
}

/** The source of sentences as the author wrote it: placeholders as tags, wrapped lines joined. */
export function sourceOf(message: Message, sentences: readonly Span[]): string {
  return joinNeighbours(message.body.text, sentences)
    .map((span) => {
      const { start, end } = withConditions(message, span)
      const paragraphs = message.template.source.slice(start, end).split(/\r?\n[ \t>]*\r?\n[ \t>]*/)
      return paragraphs
        .map((paragraph) =>
          paragraph
            .replace(/\r?\n[ \t>]*(?=[-*+•] )/g, '\n')
            .replace(/\r?\n[ \t>]*(?![-*+•] )/g, ' '),
        )
        .join('\n\n')
    })
    .join('\n\n')
}

/** The source range of a span, with the tags of conditions around it that its deletion takes away. */
function withConditions({ body, template }: Message, span: Span): Span {
  const words = body.toEdit(span, 'deletes')
  const deleted = body.toEdit(withSpace(body.text, span), 'deletes')
  const tags = touching(template.placeholders, deleted)
    .filter((tag) => tag.kind === 'conditional' && covers(deleted, tag.span))
    .map((tag) => tag.span)
  return {
    start: Math.min(words.start, ...tags.map(({ start }) => start)),
    end: Math.max(words.end, ...tags.map(({ end }) => end)),
  }
}

/** Where the body's own words begin, after the greeting. */
export function afterGreeting({ body }: Message): number {
  const { sentences } = tokensOf(body)
  const start = sentences[sentences.length > 1 ? greetings(body) : 0]?.start ?? 0
  return start + (/^\s*/.exec(body.text.slice(start))?.[0].length ?? 0)
}

/** The indexes of the first sentences below the greeting, as many as are asked for. */
export function sentencesBelowGreeting(body: Reading, count: number): readonly number[] {
  const first = greetings(body)
  return Array.from({ length: count }, (_, index) => first + index)
}

/** Tokens of a greeting at most; a longer sentence says more than that. */
const LONGEST_GREETING = 7

/** Sentences that greet: one or none. */
function greetings(body: Reading): 0 | 1 {
  const { sentences, tokens } = tokensOf(body)
  const [first] = sentences
  const word = first && tokens[first.from]
  if (!first || !word || first.to - first.from > LONGEST_GREETING) return 0
  const greets = word.slot
    ? word.slot.placeholder.slot === 'name' && first.to - first.from === 1
    : /^(?:hi|hey|hello|dear|good|greetings)$/.test(word.word)
  return greets ? 1 : 0
}

/**
 * The greeting, or else the first sentence, as far as the first line goes: where a finding stands that is about
 * what is missing, or about all of a message. More would hide what else is marked there.
 */
export function opening({ body }: Message): Span {
  const start = /^\s*/.exec(body.text)?.[0].length ?? 0
  const [first] = tokensOf(body).sentences
  const words = body.text.slice(start, first?.end).replace(/\n[\s\S]*$/, '')
  return { start, end: start + words.trimEnd().length }
}
