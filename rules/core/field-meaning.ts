import { nameWords } from './slot-kind.ts'

/** Whom tools call the recipient, before the name of a field. */
const RECIPIENT = /^(?:contact|lead|customer|recipient|prospect|person|profile|subscriber|data) /
const SENDER = /^(?:my|owner|user|sender|sending account|agent) /

/** What fields are about, with the words that tools have for it, objects left out. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  'first name': ['first', 'fn'],
  'last name': ['last', 'ln'],
  'full name': ['name'],
  company: ['company name', 'cn', 'orgname', 'organization', 'organization name', 'account name'],
  'job title': ['title', 'job', 'position'],
  email: ['email address'],
  phone: ['phone number'],
  city: [],
  state: [],
  country: [],
  location: [],
  industry: ['company industry', 'account industry'],
  website: ['company website', 'account website', 'company url'],
  linkedin: ['linkedin url', 'linkedin profile'],
  icebreaker: ['personalization'],
  signature: ['account signature'],
  'unsubscribe link': ['unsubscribe', 'unsub', 'unsubscribelink', 'unsubscribe url'],
  'day of week': ['sl day of week'],
}

const BY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, words]) =>
    [meaning, ...words].map((word): [string, string] => [word, meaning]),
  ),
)

/** Words that mean so in a tool that brings them along, and may mean anything in one that does not. */
const UNSURE = new Set(['name', 'job', 'position', 'personalization'])

/** What the tool writes of itself rather than of the person who gets the message. */
const OF_THE_TOOL = /^(?:sender|signature|unsubscribe link|day of week)/

/** What a field is about, the same in every tool: `contact.firstname` and `FNAME` are `first name`. */
export function fieldMeaning(name: string): string | null {
  // Mapp writes `User['FirstName']` of the recipient.
  const words = nameWords(name.replace(/^User\['(\w+)'\]$/, '$1'))
  const whole = BY_WORDS.get(words)
  if (whole !== undefined) return whole
  const own = BY_WORDS.get(words.replace(RECIPIENT, ''))
  if (own !== undefined) return own
  const sender = SENDER.test(words) ? BY_WORDS.get(words.replace(SENDER, '')) : undefined
  return sender === undefined ? null : `sender ${sender}`
}

/** Whether a name says what the field is about in whatever tool it stands. */
export function isSureName(name: string): boolean {
  return !UNSURE.has(nameWords(name))
}

/** Whether a meaning is a service of the tool, so that no column of a list of contacts can stand in for it. */
export function isServiceOfTool(meaning: string): boolean {
  return OF_THE_TOOL.test(meaning)
}
