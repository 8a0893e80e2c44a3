import { tokensOf } from './tokens.ts'
import type { Message } from './types.ts'

/** Words that are common in English and in none of the languages below. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the and to for with from you your our my this that are have has be by it if not can about would i of we what how'.split(
    ' ',
  ),
)
/** Words that are common in German, French, Spanish, Italian, Portuguese or Dutch, and rare in English. */
const OTHER: ReadonlySet<string> = new Set(
  'der das und ich nicht ist mit sie für auf ein eine zu von dass haben wir ihr ihre le les des et je vous est pour dans une sur votre nous avec el los las que y una por con su para gracias il di che per della sono com não você uma het een ik voor zijn naar niet'.split(
    ' ',
  ),
)
/** The least share of common English words in an English text; telegrams have fewer. */
const LEAST = 0.06
const TELEGRAM = 25

/** Whether English phrases say anything of a message: front matter or config name the language, or its words do. */
export function isEnglish({ template, body }: Message): boolean {
  const said = template.frontMatter?.entries.get('language')?.value ?? template.settings.language
  if (typeof said === 'string') return /^en(?:g|glish)?\b/i.test(said)
  const words = tokensOf(body).tokens.filter(({ kind }) => kind === 'word')
  const foreign = words.filter(({ word }) => /[^\p{Script=Latin}\p{M}']/u.test(word)).length
  if (foreign > words.length / 4) return false
  if (words.length < 8) return true
  const english = words.filter(({ word }) => ENGLISH.has(word)).length
  const other = words.filter(({ word }) => OTHER.has(word)).length
  if (other === 0 && words.length < TELEGRAM) return true
  return english >= words.length * LEAST && english >= other
}
