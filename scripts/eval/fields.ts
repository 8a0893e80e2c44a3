/** The fields of a JSON object, each read as what it has to be. */
export interface Fields {
  text(key: string): string
  textOrNull(key: string): string | null
  numberOrNull(key: string): number | null
  /** False where it is left out. */
  flag(key: string): boolean
  /** Empty where it is left out. */
  list(key: string): readonly unknown[]
  /** A list of texts; null where it is left out. */
  textsOrNull(key: string): readonly string[] | null
  object(key: string): Fields
}

/**
 * Opens a JSON value for reading. What is not as it has to be is told in `mistakes`, one sentence with
 * `place` each, and read as nothing, so that one look finds them all.
 */
export function fieldsOf(value: unknown, place: string, mistakes: string[]): Fields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const fields = new Map<string, unknown>(isObject ? Object.entries(value) : [])
  if (!isObject) mistakes.push(`${place} has to be an object in braces`)
  const read = <T>(key: string, what: string, is: (value: unknown) => value is T, none: T): T => {
    const field = fields.get(key)
    if (is(field)) return field
    if (isObject) mistakes.push(`${place}: \`${key}\` has to be ${what}`)
    return none
  }
  return {
    text: (key) => read(key, 'a text', isText, ''),
    textOrNull: (key) => read(key, 'a text or null', orNothing(isText), null) ?? null,
    numberOrNull: (key) => read(key, 'a number or null', orNothing(isNumber), null) ?? null,
    flag: (key) => read(key, 'true or false', orNothing(isFlag), null) ?? false,
    list: (key) => read(key, 'a list', orNothing(isList), null) ?? [],
    textsOrNull: (key) => read(key, 'a list of texts', orNothing(isTexts), null) ?? null,
    object: (key) => fieldsOf(fields.get(key), `${place}: \`${key}\``, mistakes),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return isList(value) && value.every(isText)
}

function orNothing<T>(is: (value: unknown) => value is T) {
  return (value: unknown): value is T | null | undefined =>
    value === null || value === undefined || is(value)
}
