import { retextRule } from '../core/retext-rule.ts'
import type { Message, ProseRemark } from '../core/types.ts'

export default retextRule({
  summary: 'The article does not fit the sound of the next word: “a hour”, “an unique”.',
  severity: 'warning',
  fixable: 'safely',
  load: async () => (await import('retext-indefinite-article')).default,
  *report(remarks, message) {
    for (const remark of remarks) {
      const [right] = remark.expected
      if (right === undefined || standsBeforeSample(remark, message)) continue
      const { span, actual } = remark
      const next =
        /^\W*(\S+?)[\s,.;:!?)”"]/.exec(`${message.body.text.slice(span.end)} `)?.[1] ?? ''
      yield {
        at: { span },
        message: `“${actual} ${next}” has the wrong article; write “${right} ${next}”`,
        fixes: [{ title: `Write “${right}”`, safe: true, edits: [{ at: { span }, text: right }] }],
      }
    }
  },
})

/** The word that decides is a sample value, and the recipient gets another. */
function standsBeforeSample({ span }: ProseRemark, { body }: Message): boolean {
  const gap = /^[\s“”‘’'"()[\]]*/.exec(body.text.slice(span.end))?.[0].length ?? 0
  const next = span.end + gap
  return body.slots.some((slot) => slot.span.start <= next && next < slot.span.end)
}
