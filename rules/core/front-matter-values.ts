import { keyName } from './front-matter-keys.ts'
import { inDays } from './label-times.ts'
import { channelOf } from './labels.ts'
import type { Channel, FrontMatter, Limit, Readiness } from './types.ts'

/** What front matter says; undefined where a file has none. */
type Entries = FrontMatter['entries'] | undefined

/** The value of a key as text; empty where it is no text or number. */
export function textOf(entries: Entries, key: string): string {
  const value = entries?.get(key)?.value
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A value as our names are written: `Job search` is `job-search`. */
export function asName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_./-]+/g, '-')
}

/** Names by which template files and programs call a channel, beside the words of headings. */
export const CHANNEL_NAMES = namesOf<Channel>([
  [
    'connection-note',
    'connection-note connection-notes connection connections connection-request connection-requests connection-message connection-invite connection-invitation connect-request connect-note invitation invite linkedin-invitation linkedin-invite linkedin-connection linkedin-connect linkedin-connection-request linkedin-connection-note linkedin-request linkedin-note',
  ],
  [
    'direct-message',
    'direct-message direct-messages dm dms linkedin-message linkedin-messages linkedin-msg linkedin-dm linkedin-direct-message linkedin-follow-up twitter-dm x-dm instagram-dm whatsapp',
  ],
  ['inmail', 'inmail inmails in-mail linkedin-inmail linkedin-in-mail sales-navigator-inmail'],
  ['email', 'email emails e-mail mail cold-email cold-mail gmail outlook'],
])

/** Words that teams write for how far along a template is. */
export const STATUS_NAMES = namesOf<Readiness>([
  ['draft', 'draft drafting wip work-in-progress in-progress todo idea not-ready review in-review'],
  ['ready', 'ready ready-to-send ready-to-go final finalized finalised approved live active'],
  ['sent', 'sent already-sent delivered'],
  ['example', 'example sample'],
])

function namesOf<T>(groups: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    groups.flatMap(([meant, names]) => names.split(' ').map((name) => [name, meant] as const)),
  )
}

/** The channel that front matter names, or null. */
export function channelFrom(entries: Entries): Channel | null {
  const said = textOf(entries, 'channel')
  return CHANNEL_NAMES.get(asName(said)) ?? channelOf(said.replace(/[-_]/g, ' '))
}

/** How far along front matter says that the file is, or null. */
export function readinessFrom(entries: Entries): Readiness | null {
  return STATUS_NAMES.get(asName(textOf(entries, 'status'))) ?? null
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
const ORDINALS = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']

/** The step from 1, as `2`, `step 2`, `2 of 5` or `second`, the first follow-up being the second; or null. */
export function stepFrom(entries: Entries): number | null {
  const said = textOf(entries, 'step').toLowerCase()
  const [word = ''] = /(?<![-\d.])\d{1,3}(?!\d)|[a-z]+$/.exec(said) ?? []
  const spelled = Math.max(NUMBER_WORDS.indexOf(word), ORDINALS.indexOf(word))
  const count = spelled > 0 ? spelled : Number.parseInt(word, 10) || 0
  if (/follow.?up/.test(said)) return (count || 1) + 1
  if (/^(?:initial|intro|opener)\b/.test(said)) return 1
  return count > 0 ? count : null
}

const AMOUNT =
  /^(?:(?:after|wait|in|about|at least|\+|~) ?)?(\d{1,3}(?:\.\d{1,2})?|an?|one|two|three|four|five|six|seven)(?: ?(?:-|–|—|to|or) ?\d{1,3})? ?([a-z]*)/
const AT_ONCE = /^(?:immediate(?:ly)?|instant(?:ly)?|now|none|at once|right away|same day)\b/

/** Days since the message before, or null; of `1-2 days` the first. */
export function delayFrom(entries: Entries): number | null {
  const hours = textOf(entries, 'delay-hours')
  const said = entries?.has('delay') || hours === '' ? textOf(entries, 'delay') : `${hours} hours`
  return daysIn(
    said
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, ' '),
  )
}

function daysIn(said: string): number | null {
  if (AT_ONCE.test(said)) return 0
  if (/^next day\b/.test(said)) return 1
  const [, amount = '', unit = ''] = AMOUNT.exec(said) ?? []
  if (amount === '') return null
  const spelled = /^an?$/.test(amount) ? 1 : NUMBER_WORDS.indexOf(amount)
  // What follows a bare number may speak of the number: "3 after the call".
  const known = /^(?:after|later|weekdays?)$/.test(unit) ? 'd' : unit
  return inDays(spelled > 0 ? spelled : Number(amount), known)
}

/** The day from the start of its sequence on which the message goes out, or null: `4`, `Day 4`, `D4`, `week 2`. */
function dayFrom(entries: Entries): number | null {
  const own = textOf(entries, 'day')
  const delay = textOf(entries, 'delay')
  const said = own === '' && /^(?:day|d|week)[ _-]?\d/i.test(delay) ? delay : own
  const [, unit = '', count] = /^(day|d|week)?[ _-]{0,3}(\d{1,3})(?!\d)/i.exec(said.trim()) ?? []
  if (count === undefined) return null
  return /^w/i.test(unit) ? (Number(count) - 1) * 7 + 1 : Number(count)
}

/** A message of a later day follows one that the file does not hold. */
export function isOfLaterDay(entries: Entries): boolean {
  return (dayFrom(entries) ?? 0) > 1
}

/** The most that a message may hold, as `300`, `300 characters`, `100-150 words`; or null. */
export function limitFrom(entries: Entries): Limit | null {
  for (const key of ['max-length', 'max-words']) {
    const entry = entries?.get(key)
    const match = /(?<![\d.])(?:\d{1,5} ?(?:-|–|—|to) ?)?(\d{1,5})(?![\d.]) ?(w\w*)?/i.exec(
      textOf(entries, key).replace(/[,_](?=\d{3})/g, ''),
    )
    const count = Number(match?.[1] ?? 0)
    if (!entry || count === 0) continue
    const unit = key === 'max-words' || match?.[2] ? 'words' : 'characters'
    return { count, unit, span: entry.span }
  }
  return null
}

/** Whether its channel, name or title calls the message a follow-up. */
export function saysFollowUp(entries: Entries): boolean {
  return /follow.?up|bump|break.?up/i.test(
    `${textOf(entries, 'channel')} ${textOf(entries, 'name')} ${textOf(entries, 'title')}`,
  )
}

/**
 * Whether front matter speaks of one message, by its channel or its step. A `type` may be that of a page, an
 * `order` that of a menu.
 */
export function saysOneMessage(entries: Entries): boolean {
  const channel = entries?.get('channel')
  const step = entries?.get('step')
  if (channel && (keyName(channel.key) === 'channel' || channelFrom(entries) !== null)) return true
  return step !== undefined && /^(?:step|touch)$/.test(keyName(step.key))
}
