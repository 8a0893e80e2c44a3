import { inDays } from './labels.ts'
import type { FrontMatter } from './types.ts'

/** What front matter says; undefined where a file has none. */
type Entries = FrontMatter['entries'] | undefined

/** The value of a key as text; empty where it is no text or number. */
export function textOf(entries: Entries, key: string): string {
  const value = entries?.get(key)?.value
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The step from 1, or null. */
export function stepFrom(entries: Entries): number | null {
  const step = Number.parseInt(textOf(entries, 'step'), 10)
  return Number.isInteger(step) && step > 0 ? step : null
}

/** Days since the message before, or null. */
export function delayFrom(entries: Entries): number | null {
  const match = /^(\d{1,3}(?:\.\d{1,2})?)\s{0,3}_?([a-z]*)/i.exec(textOf(entries, 'delay').trim())
  return match ? inDays(Number(match[1]), match[2] ?? '') : null
}

/** A message of a later day follows one that the file does not hold. */
export function isOfLaterDay(entries: Entries): boolean {
  return Number(/\d{1,3}/.exec(textOf(entries, 'day'))?.[0] ?? 0) > 1
}

/** Whether its channel, name or title calls the message a follow-up. */
export function saysFollowUp(entries: Entries): boolean {
  return /follow.?up|bump|breakup/i.test(
    `${textOf(entries, 'channel')} ${textOf(entries, 'name')} ${textOf(entries, 'title')}`,
  )
}
