import { retextRule } from '../core/retext-rule.ts'
import type { ProseRemark } from '../core/types.ts'

export default retextRule({
  summary: 'The article does not fit the sound of the next word: “a hour”, “an unique”.',
  severity: 'warning',
  fixable: 'safely',
  load: async () => (await import('retext-indefinite-article')).default,
  *report(remarks) {
    for (const remark of remarks) {
      const { at, actual, expected } = remark
      const [right] = expected
      const next = wordAfter(remark)
      if (right === undefined || next === null || isDoubtful(next, right)) continue
      yield {
        at,
        message: `“${actual} ${next}” has the wrong article; write “${right} ${next}”`,
        fixes: [{ title: `Write “${right}”`, safe: true, edits: [{ at, text: right }] }],
      }
    }
  },
})

/** “A unicorn” is right, though the plugin asks for “an”; how “hvac” is read aloud, nobody can tell. */
function isDoubtful(next: string, right: string): boolean {
  if (right === 'an') return /^uni(?:$|[bcfoqrstvx]|lat|ling)/i.test(next)
  return /^(?:f[^aeiourly]|[hlmnx][^aeiouy]|r[^aeiouyh]|s[bdfgrsvxz])/i.test(next)
}

/** The word that decides; null where it is a sample value, of which the recipient gets another. */
function wordAfter({ at: { span }, reading: { text, slots } }: ProseRemark): string | null {
  const match = /^[\s“”‘’'"()[\]]*([^\s,.;:!?)”"]+)/.exec(text.slice(span.end))
  const word = match?.[1] ?? ''
  const start = span.end + (match?.[0].length ?? 0) - word.length
  return slots.some((slot) => slot.span.start <= start && start < slot.span.end) ? null : word
}
