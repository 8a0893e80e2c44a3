import { retextRule } from '../core/retext-rule.ts'
import { remarkedWords, rewordings } from '../core/rewording.ts'

/** "An IBM machine" and "your CAD design" say something that the letters alone do not. */
const NOT_REDUNDANT: ReadonlySet<string> = new Set(['ibm', 'cad', 'cnn', 'basic', 'kfc', 'gop'])

export default retextRule({
  summary: 'A word repeats the last letter of an acronym: “PIN number”.',
  severity: 'info',
  fixable: 'safely',
  load: async () => (await import('retext-redundant-acronyms')).default,
  *report(remarks) {
    for (const remark of remarks) {
      const { at, ruleId, expected } = remark
      const [short] = expected
      const phrase = remarkedWords(remark)
      // The plugin takes “act” and “am” for acronyms too.
      if (short === undefined || NOT_REDUNDANT.has(ruleId) || !/^\p{Lu}{2}/u.test(phrase)) continue
      yield {
        at,
        message: `“${phrase}” says a word twice; write “${short}”`,
        fixes: rewordings(remark, [short], true),
      }
    }
  },
})
