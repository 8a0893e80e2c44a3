import { flattenInline } from './flatten.ts'
import { parseMarkdown, shiftNode, trimSpan } from './markdown.ts'
import type { ReadingBuilder } from './reading.ts'
import type { Span } from './types.ts'
import { copyScalar } from './yaml-text.ts'

/** Where a file says what a message's subject is. */
export interface Subject {
  readonly span: Span
  /** Whether markup in it is taken away before it is read. */
  readonly isMarkdown: boolean
  /** What the YAML scalar there says, whose quotes and escapes nobody reads. */
  readonly yaml?: string
}

const SUBJECT =
  'subject(?: lines?)?s?|objets?|sujets?|asuntos?|betreff(?:zeilen?)?|oggett[oi]|assuntos?|onderwerp(?:en)?|t[áa]rgy|ämne|emne|temat|тема(?: письма)?|件名|主题|主旨|邮件主题|제목|נושא'

const OTHER =
  'alt(?:ernat(?:e|iv|ive|iver|ivo|ivos))?|other|backup|weitere|andere|autres?|otros?|altri'
const OTHER_SUBJECT = new RegExp(`^(?:${OTHER})\\s`, 'i')

/** Whether a label announces subjects to send in place of the one above it. */
export function saysOtherSubjects(label: string): boolean {
  return OTHER_SUBJECT.test(label)
}

/** A label that announces a subject. */
export const SUBJECT_LABEL = new RegExp(
  `^(?:(?:e-?mail|inmail|${OTHER}|suggested|possible|mögliche) )?(?:${SUBJECT})(?: (?:options?|ideas?|variants?|variations?|alternati(?:ves?|f|fs|vos?)|possibles?|a\\/b(?:[ -]tests?)?|[A-E1-9]))?(?:\\s*\\(.*\\))?$`,
  'i',
)
/** Labels of the lines beside the subject. */
export const HEADER_LABEL =
  /^(?:to|from|cc|bcc|reply-to|date|preview(?: text| line)?|preheader|attachments?|attached)(?:\s*\(.*\))?$/i

const IN_LABEL = new RegExp(`^[*_\`]{0,3}(?:${SUBJECT})[*_\`]{0,3}\\s*[:：][*_\`]{0,3}\\s*`, 'i')
const HEADER_LINE = new RegExp(
  `^[ \\t>]*(\\*{1,2}|_{1,2})?((?:${SUBJECT})(?: [A-E1-9])?|to|from|cc|bcc|reply-to|preview(?: text)?|preheader|body|message|sz[öo]veg)(?:\\*{1,2}|_{1,2})?[ \\t]*(?:\\([^()\\n]{1,60}\\))?[:：](?:\\*{1,2}|_{1,2})?[ \\t]*(.*)$`,
  'i',
)
const IS_SUBJECT = new RegExp(`^(?:${SUBJECT})`, 'i')
const RULE = /^[ \t>]*(?:-{3,}|={3,})$/
const IS_BODY = /^(?:body|message|sz[öo]veg)$/i

/** Whether a label is a header line as a whole: `*Preview text: A gate*`. */
export function isHeaderLine(text: string): boolean {
  return HEADER_LINE.test(text)
}

/** The subject that a heading or label holds itself, as `Subject: Hello`; null where it holds none. */
export function subjectInLabel(source: string, { start, end }: Span): Span | null {
  const match = IN_LABEL.exec(source.slice(start, end))
  return match && trimSpan(source, { start: start + match[0].length, end })
}

/** What a line says after "Subject:", quote marks before it left out; null where it is another line. */
export function subjectInLine(line: string): string | null {
  const start = /^[ \t>]*/.exec(line)?.[0].length ?? 0
  const span = subjectInLabel(line, { start, end: line.length })
  return span && line.slice(span.start, span.end)
}

const CHOICE = /^(?:(?:option|variante?|version)\s)?[A-E1-9](?:\s?\([^()]*\))?$/i

/** Whether a label is one of several that hold subjects to choose from: "A", "Option 2 (A/B test)". */
export function isChoice(label: string): boolean {
  return CHOICE.test(label)
}

/** The subject in an item of a list, without the letter or number that it is chosen by. */
export function subjectInChoice(
  source: string,
  { span, rest }: { readonly span: Span; readonly rest?: Span | null },
): Span {
  const mark = /^[*_]{0,2}[A-E1-9][*_]{0,2}\s?[:.)][*_]{0,2}\s+/.exec(
    source.slice(span.start, span.end),
  )
  return rest ?? trimSpan(source, { start: span.start + (mark?.[0].length ?? 0), end: span.end })
}

const BEHIND_NAME = new RegExp(`^[^\\n:：]{2,80}?\\s*[—–|:：-]\\s*(?=(?:${SUBJECT})\\s*[:：])`, 'i')

/** Where a heading such as "Email 2 — Subject: Hello" goes on with the subject; null in others. */
export function subjectBehindName(source: string, { start, end }: Span): number | null {
  const name = BEHIND_NAME.exec(source.slice(start, end))
  return name && start + name[0].length
}

const MENTION = new RegExp(`(?<!\\p{L})(?:${SUBJECT})(?![a-zà-ÿ])`, 'iu')

/** Whether a text speaks of a subject. */
export function mentionsSubject(text: string): boolean {
  return MENTION.test(text)
}

/** The first line of a fenced block that holds a subject alone. */
export function subjectInFence(source: string, { start, end }: Span): Span | null {
  const [opening = ''] = /^[^\n]*\n/.exec(source.slice(start, end)) ?? []
  const line = /[^\s>][^\n]*/.exec(source.slice(start + opening.length, end))
  if (!line || /^[`~]{3}/.test(line[0])) return null
  const from = start + opening.length + line.index
  return trimSpan(source, { start: from, end: from + line[0].length })
}

/** Whether a text begins with a line such as `Subject: Hello` or `To: Kim`. */
export function beginsWithHeader(text: string): boolean {
  return HEADER_LINE.test(text.split(/\r?\n/, 1)[0] ?? '')
}

/** Reads the header lines at the top of a span: the subject, if one is there, and where the body begins. */
export function readHeaders(
  source: string,
  start: number,
  end: number,
): { readonly subject: Span | null; readonly body: number } {
  let subject: Span | null = null
  let at = start
  let body = start
  while (at < end) {
    const newline = source.indexOf('\n', at)
    const lineEnd = newline < 0 || newline > end ? end : newline
    const line = source.slice(at, lineEnd).replace(/\r$/, '')
    const header = HEADER_LINE.exec(line)
    if (header) {
      const [, sign = '', name = '', value = ''] = header
      if (IS_BODY.test(name)) {
        // "Body: Hi …" begins the message on its line.
        if (value.trim() !== '') return { subject, body: at + line.length - value.length }
      } else if (IS_SUBJECT.test(name)) {
        const from = at + line.length - value.length
        const text = withoutClosing(value, sign)
        // Of several to choose from the first counts.
        subject ??= trimSpan(source, { start: from, end: from + text.length })
      }
      body = lineEnd + 1
    } else if (body > start && RULE.test(line)) body = lineEnd + 1
    else if (line.replace(/^[ \t>]+/, '') !== '') break
    at = lineEnd + 1
  }
  return { subject, body: Math.min(body, end) }
}

/** In `**Subject: Hello**` the sign before the label closes after the value. */
function withoutClosing(value: string, sign: string): string {
  const text = value.trimEnd()
  const end = text.length - sign.length
  return sign !== '' && text.indexOf(sign) === end ? text.slice(0, end) : text
}

const BLANK = /^[*_(`]*(?:(?:blank|none|no subject|empty|n\/a)\b|[–—-]+\s*$)/i

/** Whether a file says that a message has no subject. */
export function saysBlank(text: string): boolean {
  return BLANK.test(text)
}

const AROUND = /^(\*{1,3}|_{1,3}|`{1,2}|["'])([\s\S]+)\1$|^“([\s\S]+)”$/

/** A subject without the marks around all of it; null where it says that it stays blank. */
export function bareSubject(source: string, subject: Subject): Subject | null {
  let { start, end } = trimSpan(source, subject.span)
  const text = subject.yaml ?? source.slice(start, end)
  if (text.trim() === '' || BLANK.test(text)) return null
  if (subject.yaml !== undefined) return subject
  for (let match = AROUND.exec(source.slice(start, end)); match; ) {
    const mark = match[1] ?? '“'
    if ((match[2] ?? match[3] ?? '').includes(mark)) break
    start += mark.length
    end -= mark.length
    match = AROUND.exec(source.slice(start, end))
  }
  return end > start ? { ...subject, span: { start, end } } : null
}

/** What stands before a subject where it is parsed by itself, so that `1. Hello` is no list. */
const LEAD = '. '

/** Appends a subject as the recipient gets it. `masked` is the source with its placeholders overwritten. */
export function copySubject(
  { span, isMarkdown, yaml }: Subject,
  { source, masked }: { readonly source: string; readonly masked: string },
  builder: ReadingBuilder,
): void {
  if (yaml !== undefined) {
    copyScalar(yaml, span, source, builder)
    return
  }
  if (!isMarkdown) {
    builder.copy(span.start, span.end)
    return
  }
  builder.skipTo(span.start)
  for (const node of parseMarkdown(LEAD + masked.slice(span.start, span.end)).children) {
    shiftNode(node, span.start - LEAD.length)
    flattenInline(node, masked, builder)
  }
}
