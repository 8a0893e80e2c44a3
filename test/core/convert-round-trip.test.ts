import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertTemplate } from '../../rules/core/convert.ts'
import { fieldMeaning } from '../../rules/core/field-meaning.ts'
import { scanPlaceholders } from '../../rules/core/placeholders.ts'
import { DEFAULT_SETTINGS } from '../../rules/core/settings.ts'
import { readParts, type TagPart } from '../../rules/core/tag-parts.ts'
import { readerFor, rewrite } from '../../rules/core/tag-rewrite.ts'
import { parseTemplate } from '../../rules/core/template.ts'
import { writeForm } from '../../rules/core/tool-form.ts'
import { TOOLS } from '../../rules/core/tools.ts'
import { withEdits } from '../../rules/core/with-edits.ts'
import type { Tool } from '../../rules/tools/tool.ts'
import { randomTemplate } from '../support/random-template.ts'

const all = [...TOOLS.values()]
const titles = all.map((one): [string, Tool] => [one.id, one])
const WORDS = ['Good', 'day', 'and', 'thanks,', 'we', 'liked', 'it', '100%', 'a', 'lot']
const OWN = ['painPoint', 'recent_post', 'PRODUCT', 'Team Goal']

/** Names in one tool of fields that another has too: what both bring along, and what a team may add to both. */
function sharedNames(a: Tool, b: Tool): string[] {
  const meanings = new Set(b.fields.filter((name) => !name.includes('*')).map(fieldMeaning))
  const seen = new Set<string | null>([null])
  const builtIn = a.fields.filter((name) => {
    const meaning = name.includes('*') ? null : fieldMeaning(name)
    // Of several names for one thing the first comes back.
    if (seen.has(meaning)) return false
    seen.add(meaning)
    return meanings.has(meaning)
  })
  const own = OWN.filter((name) => a.names.test(name) && b.names.test(name))
  return [...builtIn, ...own.map((name) => a.prefix + name)]
}

/** What a tool writes that another has too, each with a field's name. */
function shared(a: Tool, b: Tool): ((name: string, texts: readonly string[]) => string)[] {
  const ways = [(name: string) => writeForm(a.field, { name }, null)]
  const { fallback, conditional, spintax } = a
  const tags: ((name: string, texts: readonly string[]) => string)[] = [...ways]
  if (fallback !== null && b.fallback !== null)
    tags.push((name, [text]) => writeForm(fallback, { name, text: `${text} all` }, null))
  if (conditional && b.conditional) {
    const { open, close, otherwise, unless } = conditional
    const block = (way: { open: string; close: string }, name: string, text: string) =>
      writeForm(way.open, { name }, null) + text + writeForm(way.close, { name }, null)
    tags.push((name, [text = '']) => block(conditional, name, text))
    if (unless && b.conditional.unless) tags.push((name, [text = '']) => block(unless, name, text))
    if (otherwise !== null && b.conditional.otherwise !== null)
      tags.push((name, [text, other]) =>
        block({ open, close }, name, `so ${text}${otherwise}${other}`),
      )
  }
  if (spintax && b.spintax) {
    const { open, between, close } = spintax
    tags.push((_, texts) => `${open}so ${texts.join(`${between}so `)}${close}`)
    // A tag inside two brackets that open a choice is none.
    if (![a, b].some((one) => one.spintax?.open === '{{'))
      tags.push((name, [text]) => `${open}so ${ways[0]?.(name)}${between}${text}${close}`)
  }
  return tags
}

function convert(source: string, from: Tool | null, to: Tool) {
  return convertTemplate(parseTemplate('note.md', source, DEFAULT_SETTINGS).template, to, from)
}

/** A text with all its tags written for another tool; throws where one has no counterpart. */
function translated(source: string, from: Tool, to: Tool): string {
  const direction = { from, to }
  const edits = partsOf(source, from, to).flatMap((part) => {
    const rewritten = rewrite(part, source, direction)
    if ('reason' in rewritten) throw new Error(`${part.raw}: ${rewritten.reason}`)
    return rewritten.edits
  })
  return withEdits(source, edits)
}

function partsOf(source: string, from: Tool, to: Tool): TagPart[] {
  const placeholders = scanPlaceholders(source, { tool: from.id, variables: null })
  return readParts(source, placeholders, readerFor({ from, to }))
}

/** What a text says, whatever the tool: kinds, meanings, fallbacks and numbers of options. */
function sense(source: string, from: Tool, to: Tool): unknown[] {
  const aboutOf = (name: string) => fieldMeaning(name) ?? name.replace(from.prefix, '')
  return partsOf(source, from, to).map((part) => {
    if (part.kind === 'field') return [aboutOf(part.name), part.fallback]
    if (part.kind === 'choice') return part.options.length
    return part.kind === 'block'
      ? [aboutOf(part.name), part.negated, part.otherwise !== null]
      : part
  })
}

describe('a message of all that two tools have', () => {
  it.each(titles)('comes back to %s from every tool as it was', (_, from) => {
    for (const to of all) {
      const tags = sharedNames(from, to).flatMap((name) =>
        shared(from, to).map((write) => write(name, ['you', 'they'])),
      )
      const text = `Hi ${tags.join(' and ')} there`
      const there = translated(text, from, to)
      expect(translated(there, to, from), `by way of ${to.id}: ${there}`).toBe(text)
      expect(sense(there, to, from), `in ${to.id}: ${there}`).toEqual(sense(text, from, to))
      expect(translated(text, from, from)).toBe(text)
    }
  })
})

/** Two tools, and a file for the first that holds what both have. */
const files = fc.constantFrom(...all).chain((from) =>
  fc.constantFrom(...all).chain((to) => {
    const word = fc.constantFrom(...WORDS)
    const names = sharedNames(from, to)
    const tag = fc
      .tuple(
        fc.constantFrom(...shared(from, to)),
        fc.constantFrom(...names, ...(names.length ? [] : [''])),
        fc.array(word, { minLength: 2, maxLength: 4 }),
      )
      .map(([write, name, texts]) => write(name, texts))
    const piece = names.length > 0 ? fc.oneof(word, tag) : word
    const body = fc.array(piece, { minLength: 1, maxLength: 12 })
    return body.map((pieces) => ({
      from,
      to,
      source: `---\nchannel: email\ntool: ${from.id}\n---\nWell, ${pieces.join(' ')} indeed.\n`,
    }))
  }),
)

describe('files', () => {
  it('come back byte for byte', () => {
    fc.assert(
      fc.property(files, ({ from, to, source }) => {
        const there = convert(source, from, to)
        expect({ left: there.left, altered: there.altered }).toEqual({ left: [], altered: [] })
        expect(convert(there.source, to, from).source).toBe(source)
      }),
      { numRuns: 100 },
    )
  })

  it('stay as they are for their own tool', () => {
    fc.assert(
      fc.property(files, ({ from, source }) => {
        expect(convert(source, from, from)).toEqual({ source, converted: 0, left: [], altered: [] })
      }),
      { numRuns: 50 },
    )
  })

  it('keep every word outside their tags', () => {
    fc.assert(
      fc.property(randomTemplate(), fc.constantFrom(...all), ({ source }, to) => {
        const after = convert(source, null, to).source
        let at = 0
        for (const text of betweenTags(source)) {
          const found = after.indexOf(text, at)
          expect(found, text).toBeGreaterThanOrEqual(at)
          at = found + text.length
        }
      }),
      { numRuns: 100 },
    )
  })
})

/** The texts outside of all placeholders, in order. */
function betweenTags(source: string): string[] {
  const texts: string[] = []
  let at = 0
  for (const { span } of scanPlaceholders(source)) {
    if (span.start < at) continue
    texts.push(source.slice(at, span.start))
    at = span.end
  }
  return [...texts, source.slice(at)]
}
