import { nameWords } from './slot-kind.ts'
import type { Settings } from './types.ts'

/** What the config says of the sender under any of these names, however they are written; null where nothing. */
export function senderValue({ sender }: Settings, names: readonly string[]): string | null {
  const entry = Object.entries(sender).find(([key]) => names.includes(nameWords(key)))
  const value = entry?.[1].trim() ?? ''
  return value === '' ? null : value
}
