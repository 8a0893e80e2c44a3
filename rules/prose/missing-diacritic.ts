import { strings } from '../core/define-rule.ts'
import { retextRule } from '../core/retext-rule.ts'
import { casedLike, isAmong, remarkedWords, rewordings } from '../core/rewording.ts'

/** Written without in English, or as a name. */
const PLAIN: ReadonlySet<string> = new Set(
  'quebec bronte angstrom debutante decor negligee a-la-carte a-la-mode paper-mache'.split(' '),
)

export default retextRule({
  summary: 'A loan word stands without its accents: “cliche”, “my resume”.',
  severity: 'off',
  fixable: 'by-hand',
  options: {
    allow: strings([], 'Words that may stay without, such as “cafe” or “my resume”'),
  },
  load: async () => (await import('retext-diacritics')).default,
  *report(remarks, _, { allow }) {
    for (const remark of remarks) {
      const { at, ruleId, expected } = remark
      const [accented] = expected
      const words = remarkedWords(remark)
      if (accented === undefined || PLAIN.has(ruleId) || isAmong(words, allow)) continue
      yield {
        at,
        message: `“${words}” lacks its accents; write “${casedLike(words, accented)}”`,
        fixes: rewordings(remark, [accented]),
      }
    }
  },
})
