import { retextRule } from '../core/retext-rule.ts'
import type { ProseRemark } from '../core/types.ts'

/** Words that no English sentence doubles; of any other the author decides. */
const NEVER_TWICE: ReadonlySet<string> = new Set(
  'the a an and or of to for with from your my our their we i he she they you will would can by at as but this these'.split(
    ' ',
  ),
)
/** "Log in in the morning", "what it is is", "a win win", "ha ha": right, or meant. */
const OFTEN_TWICE: ReadonlySet<string> = new Set(
  'in on off up out over through down is are was were does do did has have had very so no yes ha he win bye night well that it'.split(
    ' ',
  ),
)

export default retextRule({
  summary: 'A word stands twice in a row.',
  severity: 'warning',
  fixable: 'safely',
  load: async () => (await import('retext-repeated-words')).default,
  *report(remarks) {
    for (const remark of remarks) {
      const { at, actual, expected } = remark
      const [once] = expected
      if (once === undefined || OFTEN_TWICE.has(once.toLowerCase()) || endsLine(remark)) continue
      const safe = NEVER_TWICE.has(once.toLowerCase())
      yield {
        at,
        message: `“${actual.replace(/\s+/g, ' ')}” repeats a word; keep one`,
        fixes: [{ title: `Keep one “${once}”`, safe, edits: [{ at, text: once }] }],
      }
    }
  },
})

/** A name alone on its line, with the full name below: a signature. */
function endsLine({ at: { span }, actual, reading: { text } }: ProseRemark): boolean {
  const line = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start)
  return actual.includes('\n') && line.trim() === ''
}
