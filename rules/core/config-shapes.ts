import { type ConfigNode, type MapEntry, plainConfig, type Report } from './config-node.ts'
import { nearest, unknownName } from './nearest.ts'
import type { Span } from './types.ts'

export type JsonSchema = { readonly [key: string]: unknown }

/** What a value must look like: the check and the JSON Schema in one. */
export interface Shape<T> {
  readonly schema: JsonSchema
  /** The value, or undefined where it does not fit; `name` is what reports call it. */
  read(node: ConfigNode, name: string, report: Report): T | undefined
}

type ShapeValue<S> = S extends Shape<infer T> ? T : never

export function described<T>(shape: Shape<T>, description: string): Shape<T> {
  return { ...shape, schema: { ...shape.schema, description } }
}

/** A shape that the schema names once, under `definitions`. */
export function referred<T>(shape: Shape<T>, definition: string): Shape<T> {
  return { ...shape, schema: { $ref: `#/definitions/${definition}` } }
}

export const text: Shape<string> = {
  schema: { type: 'string' },
  read: (node, name, report) => {
    if (node.kind === 'scalar' && typeof node.value === 'string') return node.value
    report(node.span, `${name} must be a text; put it in quotes`)
    return undefined
  },
}

/** In UTF-16 units; the matcher refuses patterns that are much longer. */
const LONGEST_GLOB = 1000

/** A glob relative to the config's folder; `./` is the folder itself. */
export const glob: Shape<string> = {
  schema: { type: 'string', minLength: 1, maxLength: LONGEST_GLOB },
  read: (node, name, report) => {
    const value = text.read(node, name, report)
    if (value === undefined) return undefined
    const mistake = mistakeInGlob(value)
    if (mistake === null) return value
    report(node.span, `${name} ${mistake}`)
    return undefined
  },
}

function mistakeInGlob(value: string): string | null {
  if (value.trim() === '') return 'is empty; write a glob such as “templates/**/*.md”'
  if (value.startsWith('/'))
    return 'begins with a slash; write it relative to the folder of this config'
  // The matcher would take every other file.
  if (value.startsWith('!')) return 'begins with “!”; write what to leave out under exclude'
  if (value.length > LONGEST_GLOB)
    return `has ${value.length} characters; split it into globs of at most ${LONGEST_GLOB}`
  return null
}

export function integer(minimum: number): Shape<number> {
  return {
    schema: { type: 'integer', minimum },
    read: (node, name, report) => {
      const value = plainConfig(node)
      if (typeof value === 'number' && Number.isInteger(value) && value >= minimum) return value
      report(node.span, `${name} must be a whole number of ${minimum} or more`)
      return undefined
    },
  }
}

export function oneOf<const T extends string>(values: readonly T[]): Shape<T> {
  return {
    schema: { enum: values },
    read: (node, name, report) => {
      const given = plainConfig(node)
      const found = values.find((value) => value === given)
      if (found === undefined) report(node.span, `${name} ${unknownValue(given, values)}`)
      return found
    },
  }
}

function unknownValue(given: unknown, values: readonly string[]): string {
  // YAML 1.1 and people read `off` and `no` as false.
  const word = given === false && values.includes('off') ? 'off' : given
  const meant = typeof word === 'string' ? nearest(word, values) : null
  if (meant) return `has an unknown value; did you mean “${meant}”?`
  return `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}`
}

export function listOf<T>(item: Shape<T>, minItems = 0): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema, ...(minItems > 0 ? { minItems } : {}) },
    read: (node, name, report) => {
      if (node.kind !== 'list' || node.items.length < minItems) {
        report(node.span, `${name} must be a list${minItems > 0 ? ' that is not empty' : ''}`)
        return undefined
      }
      return node.items
        .map((one, index) => item.read(one, `${name}[${index}]`, report))
        .filter((value) => value !== undefined)
    },
  }
}

/** A map whose keys are the author's own. */
export function recordOf<T>(value: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    schema: { type: 'object', additionalProperties: value.schema },
    read: (node, name, report) => {
      if (node.kind !== 'map') {
        report(node.span, `${name} must be a map of names and values`)
        return undefined
      }
      const entries = node.entries.flatMap(({ key, value: child }) => {
        const read = value.read(child, `${name}.${key}`, report)
        return read === undefined ? [] : [[key, read] as const]
      })
      return Object.fromEntries(entries)
    },
  }
}

/** Shapes by the kind of node that they take. */
export function either<A, B, C = never>(shapes: {
  readonly scalar?: Shape<A>
  readonly list?: Shape<B>
  readonly map?: Shape<C>
}): Shape<A | B | C> {
  const { scalar, list, map } = shapes
  const all = [scalar, list, map].filter((shape) => shape !== undefined)
  return {
    schema: { anyOf: all.map((shape) => shape.schema) },
    read: (node, name, report) => (shapes[node.kind] ?? all[0])?.read(node, name, report),
  }
}

/** A shape whose value is taken for something else. */
export function mapped<A, B>(shape: Shape<A>, change: (value: A) => B): Shape<B> {
  return {
    schema: shape.schema,
    read: (node, name, report) => {
      const value = shape.read(node, name, report)
      return value === undefined ? undefined : change(value)
    },
  }
}

/** A value with its place, for what can only be checked later. */
export function located<T>(shape: Shape<T>): Shape<{ readonly value: T; readonly span: Span }> {
  return {
    schema: shape.schema,
    read: (node, name, report) => {
      const value = shape.read(node, name, report)
      return value === undefined ? undefined : { value, span: node.span }
    },
  }
}

type Fields = { readonly [key: string]: Shape<unknown> }
export type FieldValues<F extends Fields> = { readonly [K in keyof F]?: ShapeValue<F[K]> }

/** A map of known keys, all of which may be left out except those that are `required`. */
export function object<F extends Fields>(
  fields: F,
  required: readonly (keyof F & string)[] = [],
): Shape<FieldValues<F>> {
  const properties = Object.fromEntries(
    Object.entries<Shape<unknown>>(fields).map(([key, shape]) => [key, shape.schema]),
  )
  return {
    schema: {
      type: 'object',
      properties,
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    },
    read: (node, name, report) => {
      if (node.kind !== 'map') {
        report(node.span, `${name} must be a map of ${Object.keys(fields).join(', ')}`)
        return undefined
      }
      for (const key of required) {
        if (!node.entries.some((entry) => entry.key === key))
          report(node.span, `${name} needs the key ${key}`)
      }
      const entries = node.entries.flatMap((entry) => readField(entry, fields, name, report))
      // Each value was read by the shape of its key.
      return Object.fromEntries(entries) as FieldValues<F>
    },
  }
}

function readField(
  { key, keySpan, value }: MapEntry,
  fields: Fields,
  name: string,
  report: Report,
): [string, unknown][] {
  const shape = Object.hasOwn(fields, key) ? fields[key] : undefined
  if (!shape) {
    report(keySpan, unknownName('key', key, Object.keys(fields)))
    return []
  }
  const read = shape.read(value, name === '' ? key : `${name}.${key}`, report)
  return read === undefined ? [] : [[key, read]]
}
