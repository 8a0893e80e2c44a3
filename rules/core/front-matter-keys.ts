import { nameWords } from './slot-kind.ts'

/** The settings that front matter may hold, each with other names under which template files say the same. */
const NAMES = {
  channel: ['platform', 'type', 'medium'],
  step: ['touch', 'order', 'position'],
  delay: ['delay-days', 'wait', 'wait-days', 'timing'],
  'delay-hours': ['wait-hours'],
  day: [],
  sequence: [],
  subject: ['subject-line'],
  audience: ['persona', 'target-persona', 'target-audience', 'role'],
  status: [],
  'max-length': ['max-chars', 'max-characters', 'char-limit', 'character-limit', 'length-limit'],
  'max-words': ['word-limit'],
  tool: [],
  sender: [],
  account: [],
  language: ['lang'],
  profile: [],
  'stop-on': [],
  variables: [],
  lint: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type FieldName = keyof typeof NAMES

/** The names under which the settings are documented. */
export const FIELD_NAMES = Object.keys(NAMES) as readonly FieldName[]

const MEANT: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((name) => [name, ...NAMES[name]].map((given) => [given, name] as const)),
)

/** The name that a key goes by, however it is written: `maxLength`, `Max length`, `MAX_LENGTH`. */
export function keyName(key: string): string {
  return nameWords(key).replace(/ /g, '-')
}

/** The setting that a key means, however it is written; null where it means none of ours. */
export function fieldName(key: string): FieldName | null {
  return MEANT.get(keyName(key)) ?? null
}

/** Whether a key is one of ours by its documented name, in small letters as settings are written. */
export function isPlainKey(key: string): boolean {
  return key === key.toLowerCase() && FIELD_NAMES.some((name) => name === keyName(key))
}
