import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase } from '../core/phrases.ts'
import type { Edit, Fix, Message } from '../core/types.ts'
import { buzzwords, PLAIN } from '../words/en/buzzwords.ts'

export default phraseRule({
  summary: 'The message speaks in the buzzwords of brochures.',
  severity: 'info',
  lists: [buzzwords],
  say: (words) => `“${words}” is what brochures say; write what it does in plain words`,
  fix: plainWords,
})

/** One fix for all of them that have a plain word. */
function plainWords(phrases: readonly Phrase[], { body }: Message): Fix[] {
  const [first, ...rest] = phrases.flatMap(({ span }): Edit[] => {
    const words = body.text.slice(span.start, span.end)
    const [buzz] = /^[\w-]+/.exec(words) ?? []
    const found = PLAIN.has(words.toLowerCase()) ? words : buzz
    const plain = PLAIN.get(found?.toLowerCase() ?? '')
    if (!found || !plain) return []
    const text = /^\p{Lu}/u.test(found)
      ? plain.replace(/^./, (letter) => letter.toUpperCase())
      : plain
    return [{ at: { span: { start: span.start, end: span.start + found.length } }, text }]
  })
  return first ? [{ title: 'Write it plainly', safe: false, edits: [first, ...rest] }] : []
}
