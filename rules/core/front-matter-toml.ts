import { type AST, getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Field } from './front-matter-block.ts'
import type { Span } from './types.ts'

type Node = AST.TOMLKeyValue | AST.TOMLTable

/** The top-level keys of TOML in order, offsets from its beginning; where it is broken, the place of that. */
export function tomlFields(text: string): Field[] | Span {
  try {
    const program = parseTOML(text)
    const values = new Map(Object.entries(getStaticTOMLValue(program)))
    const [{ body }] = program.body
    const fields = new Map<string, Field>()
    for (const node of body) {
      const [first] = node.key.keys
      if (!first) continue
      const key = first.type === 'TOMLBare' ? first.name : first.value
      // A table may be written in parts.
      if (!fields.has(key))
        fields.set(key, {
          key,
          keySpan: spanOf(first),
          value: values.get(key),
          span: spanOf(shownBy(node)),
        })
    }
    return [...fields.values()]
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const start = Math.min(error.index, Math.max(text.length - 1, 0))
    return { start, end: Math.min(start + 1, text.length) }
  }
}

/** Of `a.b = 1` and of a table the whole stands for the value. */
function shownBy(node: Node): AST.TOMLNode {
  return node.type === 'TOMLKeyValue' && node.key.keys.length === 1 ? node.value : node
}

function spanOf({ range: [start, end] }: AST.TOMLNode): Span {
  return { start, end }
}
