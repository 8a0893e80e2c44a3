import type { VFile } from 'vfile'
import { strings } from '../core/define-rule.ts'
import { retextRule } from '../core/retext-rule.ts'
import { isAmong, rewordings } from '../core/rewording.ts'
import { type Speller, spellerOf } from '../core/speller.ts'

/**
 * Words in small letters that stand by themselves: capitals begin names, and digits, dots, hyphens and signs belong
 * to products, addresses and code.
 */
const WORD =
  /(?<![\p{L}\p{N}\p{M}@#./\\_'’&=<>{}[\]-])[a-z]{4,24}(?![\p{L}\p{N}\p{M}@#/\\_'’&=<>{}[\]-]|\.[\p{L}\p{N}])/gu

/** Newer than the dictionary, or of a trade, and one letter from a word that is in it. */
const KNOWN: ReadonlySet<string> = new Set(
  `annum chatbot collegial crypto devops freemium gamify infeed lakhs mockup mockups onboard onboarding pharma rebar
  rebrand repost reskill retarget scalable solopreneur splitter splitters startup startups webinar webinars`.split(
    /\s+/,
  ),
)
/** “Didnt” is a case for `broken-contraction`, “xxxxx” for a person to fill in. */
const NO_WORD =
  /^(?:are|ca|could|did|do|does|had|has|have|is|must|need|should|was|were|wo|would)nt$|(.)\1\1/

export default retextRule({
  summary: 'A word is one letter away from one that the dictionary knows.',
  severity: 'off',
  fixable: 'by-hand',
  options: {
    words: strings([], 'Words to add to the dictionary'),
  },
  async load({ dictionary }) {
    const speller = dictionary && (await spellerOf(await dictionary()))
    return () => (_: unknown, file: VFile) => speller && spell(file, speller)
  },
  *report(remarks, _, { words }) {
    for (const remark of remarks) {
      const { at, actual, expected } = remark
      if (isAmong(actual, words)) continue
      yield {
        at,
        message: `“${actual}” is not in the dictionary; write “${expected[0]}”, or add it to “words”`,
        fixes: rewordings(remark, expected),
      }
    }
  },
})

function spell(file: VFile, speller: Speller): void {
  for (const { 0: word, index } of String(file).matchAll(WORD)) {
    if (KNOWN.has(word) || NO_WORD.test(word) || speller.isWord(word)) continue
    const expected = speller.near(word)
    if (expected.length === 0) continue
    const start = { line: 1, column: 1, offset: index }
    const end = { line: 1, column: 1, offset: index + word.length }
    Object.assign(file.message(word, { place: { start, end } }), { actual: word, expected })
  }
}
