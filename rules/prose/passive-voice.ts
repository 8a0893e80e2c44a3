import { retextRule } from '../core/retext-rule.ts'
import type { ProseRemark, Span } from '../core/types.ts'

/** After “is” these tell how something is, more often than what somebody did. */
const STATES: ReadonlySet<string> = new Set(
  'born broken cut done fed gone got gotten hidden hurt known left lost meant said set shut spoken spread struck stuck swollen torn woken worn'.split(
    ' ',
  ),
)

export default retextRule({
  summary: 'A verb in the passive voice hides who acts: “it was built”.',
  severity: 'off',
  load: async () => (await import('retext-passive')).default,
  *report(remarks) {
    for (const remark of remarks) {
      if (STATES.has(remark.ruleId)) continue
      const span = withAuxiliary(remark)
      const words = remark.reading.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      yield {
        at: { ...remark.at, span },
        message: `“${words}” hides who acts; say who does it`,
      }
    }
  },
})

/** The plugin marks the participle alone. */
function withAuxiliary({ at: { span }, reading: { text } }: ProseRemark): Span {
  const before = text.slice(Math.max(0, span.start - 20), span.start)
  const auxiliary = /\b(?:am|are|were|being|is|been|was|be)\s+$/i.exec(before)?.[0] ?? ''
  return { start: span.start - auxiliary.length, end: span.end }
}
