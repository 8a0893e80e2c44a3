import { retextRule } from '../core/retext-rule.ts'
import { casedLike, rewordings } from '../core/rewording.ts'
import type { ProseRemark } from '../core/types.ts'

/** "The hows and whys", "Tis the season": nouns of their own, or meant. */
const WORDS_OF_THEIR_OWN: ReadonlySet<string> = new Set(
  'hows whys whens wheres tis twas twere'.split(' '),
)
/** "Client Id", "Jony Ive", "Im Rahmen": only where a verb in small letters follows are they short for “I”. */
const FIRST_PERSON: ReadonlySet<string> = new Set(['Id', 'Im', 'Ive'])
/** “Whos” stands for “whose” as often as for “who's”. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['whos', 'youre'])

export default retextRule({
  summary: 'A contraction has lost its apostrophe: “dont”, “Im”.',
  severity: 'warning',
  fixable: 'safely',
  load: async () => (await import('retext-contractions')).default,
  settings: () => ({ straight: true }),
  *report(remarks) {
    for (const remark of remarks) {
      const { at, actual } = remark
      const [straight] = remark.expected
      if (straight === undefined || /['’]/.test(actual) || isWord(remark)) continue
      const right = inStyleOf(remark.reading.text, straight)
      yield {
        at,
        message: `“${actual}” lacks its apostrophe; write “${casedLike(actual, right)}”`,
        fixes: rewordings(remark, [right], !AMBIGUOUS.has(actual.toLowerCase())),
      }
    }
  },
})

/** Which apostrophe the author writes is taste. */
function inStyleOf(text: string, contraction: string): string {
  return text.includes('’') ? contraction.replace("'", '’') : contraction
}

function isWord({ at: { span }, actual, reading: { text } }: ProseRemark): boolean {
  // Acronyms.
  if (/^\p{Lu}{2,4}$/u.test(actual)) return true
  const before = text.slice(Math.max(0, span.start - 30), span.start)
  // Surnames, such as Hed.
  if (/^\p{Lu}/u.test(actual) && /\p{Lu}[\p{L}'’-]*[^\S\n]+$/u.test(before)) return true
  if (FIRST_PERSON.has(actual)) return !/^\s+\p{Ll}/u.test(text.slice(span.end, span.end + 20))
  return WORDS_OF_THEIR_OWN.has(actual.toLowerCase())
}
