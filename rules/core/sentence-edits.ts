import { tokensOf } from './tokens.ts'
import type { Edit, Fix, Message, Reading, Span } from './types.ts'

/** The sentences that hold any of these spans of a body, each once, in order, without space around them. */
export function sentencesAround(body: Reading, spans: readonly Span[]): Span[] {
  return tokensOf(body)
    .sentences.filter((sentence) =>
      spans.some((span) => span.start < sentence.end && span.end > sentence.start),
    )
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

/** Sentences with nothing but white space between them, as one span. */
function joinNeighbours(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of sentences) {
    const last = joined.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  return joined
}

function withSpace(text: string, { start, end }: Span): Span {
  const before = /[^\S\n]*$/.exec(text.slice(0, start))?.[0].length ?? 0
  const after = /^[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0
  const lineStart = start === before || text[start - before - 1] === '\n'
  const lineEnd = end + after === text.length || text[end + after] === '\n'
  if (!lineStart)
    return { start: lineEnd ? start - before : start, end: lineEnd ? end : end + after }
  if (!lineEnd) return { start, end: end + after }
  const blankAfter = /^\n+/.exec(text.slice(end + after))?.[0].length ?? 0
  if (end + after + blankAfter < text.length)
    return { start: start - before, end: end + after + blankAfter }
  const blankBefore = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0
  return { start: start - blankBefore, end: end + after }
}

/** A fix that deletes sentences; none where no message would be left. */
export function deletionFix(
  message: Message,
  sentences: readonly Span[],
  title: string,
  safe = false,
): Fix[] {
  const [first, ...rest] = deletions(message, sentences)
  return first && leavesMessage(message, sentences)
    ? [{ title, safe, edits: [first, ...rest] }]
    : []
}

/** Whether words are left besides greeting and signature. */
function leavesMessage({ body }: Message, sentences: readonly Span[]): boolean {
  const kept = tokensOf(body).sentences.filter(
    (sentence) => !sentences.some((span) => span.start < sentence.end && span.end > sentence.start),
  )
  return kept.some(({ from, to }) => to - from >= 4)
}

/** The source of sentences as the author wrote it, placeholders as tags, wrapped lines joined. */
export function sourceOf(message: Message, sentences: readonly Span[]): string {
  const { source } = message.template
  return joinNeighbours(message.body.text, sentences)
    .map((span) => {
      const { start, end } = message.body.toEdit(span)
      const paragraphs = source.slice(start, end).split(/\r?\n[ \t>]*\r?\n[ \t>]*/)
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

/** Where the body's own words begin, after the greeting. */
export function afterGreeting({ body }: Message): number {
  const { sentences, tokens } = tokensOf(body)
  const [first, second] = sentences
  const greets =
    first && /^(?:hi|hey|hello|dear|good|greetings)$/.test(tokens[first.from]?.word ?? '')
  const start = greets && second ? second.start : (first?.start ?? 0)
  return start + (/^\s*/.exec(body.text.slice(start))?.[0].length ?? 0)
}

/** The first line of a body: where a finding stands that is about what is missing, or about all of it. */
export function firstLine({ body }: Message): Span {
  const start = /^\s*/.exec(body.text)?.[0].length ?? 0
  const end = body.text.indexOf('\n', start)
  return { start, end: end < 0 ? body.text.length : end }
}
