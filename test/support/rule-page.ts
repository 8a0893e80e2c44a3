import type { Code, Heading, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type MarkedText, readMarks } from '../../rules/core/marked-text.ts'
import type { Severity } from '../../rules/index.ts'
import type { Context } from './lint-one-rule.ts'

/** An example of a rule's page. */
export interface Example extends MarkedText {
  readonly kind: 'bad' | 'good'
  readonly line: number
  readonly context: Context
  /** The severity that its problems must have; null where the page does not say. */
  readonly severity: Severity | null
  /** The text after the best fix of each problem; null where the page shows none. */
  readonly fixed: string | null
}

export interface RulePage {
  readonly headings: readonly string[]
  readonly examples: readonly Example[]
}

/** Fences that are no examples: they show configs and commands. */
const ASIDES: ReadonlySet<string> = new Set(['json', 'jsonc', 'yaml', 'sh'])
const INFO = /^(bad|good|fixed)(?:\s+(\{.*\}))?$/

/** Reads a page's headings and examples; throws where a fence cannot be understood. */
export function readRulePage(markdown: string): RulePage {
  const root: Root = unified().use(remarkParse).parse(markdown)
  const examples: Example[] = []
  for (const [index, node] of root.children.entries()) {
    if (node.type !== 'code') continue
    if (node.lang && ASIDES.has(node.lang) && !node.meta) continue
    const { kind, data } = infoOf(node)
    if (kind !== 'fixed') {
      examples.push(readExample(kind, data, node))
      continue
    }
    const before = examples.at(-1)
    if (root.children[index - 1]?.type !== 'code' || before?.kind !== 'bad')
      throw new Error(`${at(node)}: a "fixed" fence stands directly after a "bad" one`)
    examples[examples.length - 1] = { ...before, fixed: textOf(node) }
  }
  const headings = root.children.filter((node): node is Heading => node.type === 'heading')
  return { headings: headings.map(({ children }) => plain(children)), examples }
}

function infoOf(node: Code): { kind: 'bad' | 'good' | 'fixed'; data: Record<string, unknown> } {
  const match = node.lang === 'md' ? INFO.exec(node.meta ?? '') : null
  const kind = match?.[1]
  if (kind !== 'bad' && kind !== 'good' && kind !== 'fixed')
    throw new Error(
      `${at(node)}: "${node.lang ?? ''} ${node.meta ?? ''}" is no kind of fence; use "md bad", "md good" or "md fixed"`,
    )
  return { kind, data: match?.[2] ? JSON.parse(match[2]) : {} }
}

function readExample(kind: 'bad' | 'good', data: Record<string, unknown>, node: Code): Example {
  const marked = readMarks(textOf(node))
  if (kind === 'bad' && marked.marks.length === 0)
    throw new Error(`${at(node)}: a bad example marks its fault with «…»`)
  if (kind === 'good' && marked.marks.length > 0)
    throw new Error(`${at(node)}: a good example has no marks`)
  const { path, options, severity, ...settings } = data
  const context = {
    ...(typeof path === 'string' && { path }),
    // Options are checked by the rule's own shapes when they are read from a config; here by the tests' outcome.
    ...(options !== undefined && { options: options as Record<string, unknown> }),
    settings: readSettings(settings),
  }
  const line = node.position?.start.line ?? 0
  return { ...marked, kind, line, context, severity: readSeverity(severity), fixed: null }
}

/** Settings as a config names them; a list of variables stands for variables without samples. */
function readSettings(data: Record<string, unknown>): NonNullable<Context['settings']> {
  const { variables, ...rest } = data
  if (!Array.isArray(variables)) return data
  return { ...rest, variables: Object.fromEntries(variables.map((name) => [String(name), {}])) }
}

function readSeverity(value: unknown): Severity | null {
  if (value === undefined) return null
  if (value === 'error' || value === 'warning' || value === 'info') return value
  throw new Error(`"${String(value)}" is no severity`)
}

/** A fence's text as a file of its own. */
function textOf(node: Code): string {
  return `${node.value}\n`
}

function at(node: Code): string {
  return `line ${node.position?.start.line ?? '?'}`
}

function plain(children: Heading['children']): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('')
}
