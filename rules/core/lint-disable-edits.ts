import {
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { readFrontMatter } from './front-matter.ts'
import { frontMatterBlock } from './front-matter-block.ts'
import { keyName } from './front-matter-keys.ts'
import type { TextEdit } from './with-edits.ts'

/** Front matter as text, and how its lines end. */
interface Yaml {
  readonly text: string
  readonly lineEnd: string
}

/**
 * Edits that put a rule on the list `lint.disable` of a file's front matter, each value written on as its
 * author began it; null where the front matter is broken or says something else there.
 */
export function lintDisableEdits(source: string, rule: string): readonly TextEdit[] | null {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  const block = frontMatterBlock(source)
  if (!block) return newFrontMatter(source, rule, lineEnd)
  const { frontMatter } = readFrontMatter(source)
  if (!frontMatter || !block.closed) return null
  const { span } = block
  if (block.format === 'toml') {
    const added = `lint = { disable = ["${rule}"] }${lineEnd}`
    return frontMatter.entries.has('lint') ? null : [insertion(span.start, added)]
  }
  const text = source.slice(span.start, span.end)
  const { contents } = parseDocument(text, { uniqueKeys: false })
  const edits = inRoot(contents, rule, { text, lineEnd })
  return (
    edits?.map((edit) => ({
      span: { start: span.start + edit.span.start, end: span.start + edit.span.end },
      text: edit.text,
    })) ?? null
  )
}

/** A file that opens front matter and never closes it gets no second. */
function newFrontMatter(source: string, rule: string, lineEnd: string): TextEdit[] | null {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  if (/^(?:---|\+\+\+)[ \t]*\r?\n/.test(source.slice(start))) return null
  const lines = ['---', `lint: { disable: [${rule}] }`, '---', '']
  const isApart = /^[ \t]*\r?\n/.test(source.slice(start))
  return [insertion(start, lines.join(lineEnd) + (isApart ? '' : lineEnd))]
}

function inRoot(root: ParsedNode | null, rule: string, yaml: Yaml): TextEdit[] | null {
  const added = `lint: { disable: [${rule}] }`
  if (!root) return [insertion(yaml.text.length, added + yaml.lineEnd)]
  if (!isMap(root) || !isBare(root)) return null
  const lint = pairNamed(root, 'lint')
  if (lint) return inLint(lint, rule, yaml)
  if (root.flow) return [addedToFlowMap(root, added, yaml)]
  const indent = indentAt(root.range[0], yaml)
  return indent === null ? null : [insertion(yaml.text.length, indent + added + yaml.lineEnd)]
}

function inLint({ key, value }: Pair, rule: string, yaml: Yaml): TextEdit[] | null {
  const added = `disable: [${rule}]`
  if (isEmpty(value)) return [filled(key, value, `{ ${added} }`, yaml)]
  if (!isMap(value) || !isBare(value)) return null
  const disable = pairNamed(value, 'disable')
  if (disable) return inDisable(disable, rule, yaml)
  if (value.flow) return [addedToFlowMap(value, added, yaml)]
  const indent = indentAt(value.range[0], yaml)
  return indent === null ? null : [insertion(value.range[0], added + yaml.lineEnd + indent)]
}

function inDisable({ key, value }: Pair, rule: string, yaml: Yaml): TextEdit[] | null {
  if (isEmpty(value)) return [filled(key, value, `[${rule}]`, yaml)]
  if (!value || !isBare(value)) return null
  if (isScalar(value)) {
    const written = yaml.text.slice(value.range[0], value.range[1])
    // What is one text by itself may be two, or something else, in a list.
    const isOne = /^(?:"[^"\\]*"|'[^']*'|[\w-]+)$/.test(written)
    if (typeof value.value !== 'string' || !isOne) return null
    return [insertion(value.range[0], '['), insertion(value.range[1], `, ${rule}]`)]
  }
  if (!isSeq(value)) return null
  return value.flow ? addedToFlowList(value, rule, yaml) : addedToBlockList(value, rule, yaml)
}

type Pair = YAMLMap.Parsed['items'][number]

/** The pair that counts where a key is written twice. */
function pairNamed({ items }: YAMLMap.Parsed, name: 'lint' | 'disable'): Pair | undefined {
  return items.findLast(({ key }) => {
    if (!isScalar(key) || typeof key.value !== 'string') return false
    return name === 'lint' ? keyName(key.value) === name : key.value === name
  })
}

/** Whether nothing else refers to a node, and no tag makes it something else. */
function isBare(node: ParsedNode): boolean {
  return !('anchor' in node && node.anchor) && !node.tag
}

function isEmpty(value: ParsedNode | null): boolean {
  return !value || (isScalar(value) && value.value === null && isBare(value))
}

/** Gives a key a value that has none, or one such as `~`. */
function filled(key: ParsedNode, value: ParsedNode | null, text: string, yaml: Yaml): TextEdit {
  if (!value) return insertion(key.range[1], `: ${text}`)
  const [start, end] = value.range
  if (end > start) return { span: { start, end }, text }
  return insertion(yaml.text.indexOf(':', key.range[1]) + 1, ` ${text}`)
}

function addedToFlowMap({ items, range }: YAMLMap.Parsed, pair: string, { text }: Yaml): TextEdit {
  const last = items.at(-1)
  if (last) return insertion((last.value ?? last.key).range[1], `, ${pair}`)
  return insertion(range[0] + 1, ` ${pair}${text[range[0] + 1] === '}' ? ' ' : ''}`)
}

function addedToFlowList({ items, range }: YAMLSeq.Parsed, rule: string, yaml: Yaml): TextEdit[] {
  const last = items.at(-1)
  if (!last) return [insertion(range[0] + 1, rule)]
  const [start, end] = last.range
  const rest = /^[^\r\n]*/.exec(yaml.text.slice(end, range[1]))?.[0] ?? ''
  const indent = indentAt(start, yaml)
  const isOnLastLine = end + rest.length === range[1]
  if (isOnLastLine || indent === null) return [insertion(end, `, ${rule}`)]
  const comma = /^[ \t]*,/.test(rest) ? ',' : ''
  const line = comma ? rest : `,${rest}`
  const text = `${line}${yaml.lineEnd}${indent}${rule}${comma}`
  return [{ span: { start: end, end: end + rest.length }, text }]
}

function addedToBlockList({ items }: YAMLSeq.Parsed, rule: string, { text, lineEnd }: Yaml) {
  const last = items.at(-1)
  if (!last) return null
  const lead = text.slice(text.lastIndexOf('\n', last.range[0] - 1) + 1, last.range[0])
  const end = /\r?\n/.exec(text.slice(last.range[1]))?.index
  if (!/^[ \t]*-[ \t]+$/.test(lead) || end === undefined) return null
  return [insertion(last.range[1] + end, lineEnd + lead + rule)]
}

/** The white space before a place where it is the first of its line. */
function indentAt(at: number, { text }: Yaml): string | null {
  const lead = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return lead.trim() === '' ? lead : null
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text }
}
