import { tokensOf } from './tokens.ts'
import type { Message } from './types.ts'

const COMMON: ReadonlySet<string> = new Set(
  'the a an and or to of in on at for with from by is are was be have has i you your we our my me it this that if not will would can do about as so but just am'.split(
    ' ',
  ),
)
/** The least share of common English words in English of some length; other languages stay well below. */
const LEAST = 0.18

/** Whether English phrases say anything of a message: front matter or config name the language, or its words do. */
export function isEnglish({ template, body }: Message): boolean {
  const said = template.frontMatter?.entries.get('language')?.value ?? template.settings.language
  if (typeof said === 'string') return /^en\b/i.test(said)
  const words = tokensOf(body).tokens.filter(({ kind }) => kind === 'word')
  if (words.some(({ word }) => /[^\p{Script=Latin}\p{M}']/u.test(word))) return false
  return (
    words.length < 8 || words.filter(({ word }) => COMMON.has(word)).length >= words.length * LEAST
  )
}
