import { CLOSE } from './letter-shape.ts'
import type { Reading } from './types.ts'

const SIGN_OFF = new RegExp(
  `(?:^|\\n)[^\\S\\n]{0,9}(?:(?:${CLOSE})[^\\S\\n]{0,9}[,!.–—-]?[^\\S\\n]{0,9}(?:\\n|$|\\p{Lu}[^\\n]{0,40}(?:\\n|$))|[–—][^\\S\\n]?\\S[^\\n]{0,60}(?:\\n|$))`,
  'giu',
)

/** Where the sign-off of a body begins, and the signature with it; null where there is none. */
export function signOffStart({ text }: Pick<Reading, 'text'>): number | null {
  return [...text.matchAll(SIGN_OFF)].at(-1)?.index ?? null
}
