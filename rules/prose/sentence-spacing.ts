import { integer } from '../core/define-rule.ts'
import { retextRule } from '../core/retext-rule.ts'

export default retextRule({
  summary: 'Sentences stand too far apart, or too close.',
  severity: 'off',
  fixable: 'safely',
  options: {
    spaces: integer(1, 'Spaces between two sentences, 1 or 2', 1),
  },
  load: async () => (await import('retext-sentence-spacing')).default,
  settings: ({ spaces }) => ({ preferred: spaces === 2 ? 2 : 1 }),
  *report(remarks) {
    for (const { at, actual, expected } of remarks) {
      const [text] = expected
      if (text === undefined) continue
      yield {
        at,
        message: `${counted(actual)} between two sentences; put ${counted(text)}`,
        fixes: [{ title: `Put ${counted(text)}`, safe: true, edits: [{ at, text }] }],
      }
    }
  },
})

function counted({ length }: string): string {
  return length === 1 ? '1 space' : `${length} spaces`
}
