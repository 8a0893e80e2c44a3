import { retextRule } from '../core/retext-rule.ts'

export default retextRule({
  summary: 'A word stands twice in a row.',
  severity: 'warning',
  fixable: 'safely',
  load: async () => (await import('retext-repeated-words')).default,
  *report(remarks) {
    for (const { at, actual, expected } of remarks) {
      const [once] = expected
      yield {
        at,
        message: `“${actual.replace(/\s+/g, ' ')}” repeats a word; keep one`,
        fixes:
          once === undefined
            ? []
            : [{ title: `Keep one “${once}”`, safe: true, edits: [{ at, text: once }] }],
      }
    }
  },
})
