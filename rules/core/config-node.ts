import stripJsonComments from 'strip-json-comments'
import { type ErrorCode, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { MOST_LEVELS, tooDeepYaml } from './nesting.ts'
import type { Span } from './types.ts'

/** A value of a config file with its place, so that every mistake can be shown where it stands. */
export type ConfigNode = ScalarNode | ListNode | MapNode

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly span: Span
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly ConfigNode[]
  readonly span: Span
}

export interface MapNode {
  readonly kind: 'map'
  readonly entries: readonly MapEntry[]
  readonly span: Span
}

export interface MapEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: ConfigNode
}

/** Says what is wrong at a place of the file. */
export type Report = (span: Span, message: string) => void

/** More values than any config needs; aliases of aliases would multiply without end. */
const MOST_VALUES = 20_000

/**
 * Reads JSON, JSONC or YAML. What is wrong with the syntax is reported without a word of the text, since
 * any file may be named as a config. null where nothing could be read.
 */
export function parseConfigText(path: string, text: string, report: Report): ConfigNode | null {
  // Blanked comments keep every offset.
  const source = /\.jsonc?$/i.test(path) ? stripJsonComments(text, { trailingCommas: true }) : text
  const deep = tooDeepYaml(source)
  if (deep) {
    report(deep, `Is nested more than ${MOST_LEVELS} levels deep; write it flatter`)
    return null
  }
  const document = parseDocument(source, { logLevel: 'silent' })
  const [error] = document.errors
  if (error) {
    const start = Math.min(error.pos[0], text.length)
    report({ start, end: Math.min(start + 1, text.length) }, syntaxMistake(error.code))
    return null
  }
  const whole = { start: 0, end: text.length }
  let left = MOST_VALUES
  const convert = (node: unknown): ConfigNode => {
    if (left-- <= 0) throw new TooManyValues()
    const span = spanOf(node) ?? whole
    if (isAlias(node)) return convert(node.resolve(document))
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => ({
        key: String(isScalar(key) ? key.value : ''),
        keySpan: spanOf(key) ?? span,
        value: value === null ? empty(spanOf(key) ?? span) : convert(value),
      }))
      return { kind: 'map', entries, span }
    }
    if (isSeq(node)) return { kind: 'list', items: node.items.map(convert), span }
    return { kind: 'scalar', value: isScalar(node) ? plainValue(node.value) : null, span }
  }
  try {
    return convert(document.contents)
  } catch (error) {
    if (!(error instanceof TooManyValues || error instanceof RangeError)) throw error
    report(whole, 'Config holds too many values; write its aliases out')
    return null
  }
}

class TooManyValues extends Error {}

/** The value that a node stands for, as JSON would hold it. */
export function plainConfig(node: ConfigNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainConfig)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainConfig(value)]))
}

function spanOf(node: unknown): Span | null {
  // Every node that was parsed has a range; the type says so only of some.
  const range = (node as Node | null)?.range
  return range ? { start: range[0], end: range[1] } : null
}

function empty(at: Span): ScalarNode {
  return { kind: 'scalar', value: null, span: { start: at.end, end: at.end } }
}

function plainValue(value: unknown): ScalarNode['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return value === null || value === undefined ? null : String(value)
}

const SYNTAX: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'an alias has no anchor before it; write the value out',
  BAD_DQ_ESCAPE: 'a backslash stands before a letter that it cannot escape; double it',
  BAD_INDENT: 'the indentation is uneven; line the keys up',
  BAD_SCALAR_START: 'a value begins with a sign that means something else; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'two keys stand in one line; put the value in quotes',
  DUPLICATE_KEY: 'a key stands twice; keep one',
  MISSING_CHAR: 'a quote, comma, colon or bracket is missing; add it',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing after a key; add it',
  MULTIPLE_DOCS: 'there is a second document; keep one',
  TAB_AS_INDENT: 'a tab indents the line; use spaces',
  UNEXPECTED_TOKEN: 'a sign stands where none belongs; remove it',
}

function syntaxMistake(code: ErrorCode): string {
  return `Cannot be read as a config: ${SYNTAX[code] ?? 'the syntax is broken; mend the line'}`
}
