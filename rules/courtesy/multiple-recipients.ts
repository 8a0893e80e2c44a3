import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import { trimSpan } from '../core/markdown.ts'
import { opening } from '../core/sentence-edits.ts'
import { quoted } from '../core/shortened.ts'
import type { Message, Span } from '../core/types.ts'
import { fewReaders } from '../words/en/mass-mail.ts'

/** What a template says of who gets a message, in the source. */
interface Line {
  readonly label: string
  readonly value: Span
}

/** More people than this are not introduced to each other. */
const FEW = 3

export default defineRule({
  summary: 'A message goes to several people at once, who all see each other.',
  severity: 'error',
  readsRenditions: true,
  *check(message) {
    // A thread may have grown.
    if (message.condition === 'replied') return
    for (const { label, value } of linesOf(message)) {
      const text = message.template.source.slice(value.start, value.end)
      const group = GROUP.exec(text)
      const count = addressesIn(text)
      if (!group && (count < 2 || ALTERNATIVES.test(text))) continue
      if (!group && count <= FEW && greetsSeveral(message)) continue
      yield {
        at: { span: value, part: 'source' },
        message: group
          ? `${quoted(group[0])} is a whole list of people; write to each of them alone, by name`
          : `${count} addresses under “${label}” see each other; write to each of them alone, by name`,
      }
    }
  },
})

const ADDRESS = /\S@\S/
const GROUP =
  /\bundisclosed[ -]recipients?\b|\b(?:mailing|distribution) ?list\b|\b(?:all|everyone|everybody|staff|members|subscribers)@[\w.-]+/i
const ALTERNATIVES = /\s(?:or|oder|ou|o)\s|[/|]/i
const HEADER = /^[ \t>*_-]{0,9}(to|cc)[*_]{0,3}[ \t]{0,9}[:：][*_]{0,3}[ \t]{0,9}(\S[^\r\n]*)/gim

/** The lines "To" and "Cc" of front matter, and of what stands between this message and the one before it. */
function linesOf(message: Message): Line[] {
  const { frontMatter, messages, source } = message.template
  const fields = ['to', 'cc'].flatMap((name): Line[] => {
    const field = frontMatter?.entries.get(name)
    return field ? [{ label: field.key, value: trimSpan(source, field.span) }] : []
  })
  const index = messages.findIndex(({ span }) => span.start === message.span.start)
  const start = messages[index - 1]?.span.end ?? frontMatter?.span.end ?? 0
  const headers = [...source.slice(start, message.span.start).matchAll(HEADER)].map(
    ({ index: at, 0: line, 1: label = '', 2: value = '' }): Line => {
      const end = start + at + line.length
      return {
        label,
        value: trimSpan(source, { start: end - value.length, end }),
      }
    },
  )
  return [...fields, ...headers]
}

/** Addresses that are written out, and placeholders for one, each once. */
function addressesIn(text: string): number {
  const parts = text.split(/[,;\n]/).map((part) => part.replace(/[\s"']/g, ''))
  return new Set(parts.filter((part) => ADDRESS.test(part) || isTag(part))).size
}

function isTag(part: string): boolean {
  return /[{[<%|«]/.test(part) && /e[-_ ]?mail/i.test(part)
}

const SEVERAL =
  /\p{L}(?:\}\}|\])? (?:and|&|und|et|y|e|en|og|och) \p{Lu}|\} (?:and|&) \{|\] (?:and|&) \[/u

/** Whether it greets each of a few by name, as one does who introduces people to each other. */
function greetsSeveral(message: Message): boolean {
  const { start, end } = opening(message)
  const { source } = message.template
  const [first] = message.body.toSource({ start, end })
  const greeting = first ? source.slice(first.start, first.end) : ''
  return SEVERAL.test(greeting) || (isEnglish(message) && fewReaders.in(message.body).length > 0)
}
