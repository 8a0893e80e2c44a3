import type { Nodes } from 'mdast'
import { countWhile } from './choices.ts'
import { keyName } from './front-matter-keys.ts'
import { parseMarkdown, spanOf } from './markdown.ts'
import { coveredByAny, union } from './span.ts'
import { markdownOf } from './template.ts'
import type { Message, Problem, Span, Template } from './types.ts'

/** Asks whether the author of a template turned a rule off at a place. */
export interface Suppressions {
  suppresses(problem: Pick<Problem, 'rule' | 'span'>, message: Message): boolean
}

/** What a comment of ours may do with rules. */
export const ACTIONS = ['disable-next-message', 'disable', 'enable'] as const

/** A comment of ours. */
export interface Directive {
  /** One of `ACTIONS`, or what somebody took for one. */
  readonly action: string
  readonly actionSpan: Span
  /** Empty for all rules. */
  readonly rules: readonly { readonly name: string; readonly span: Span }[]
  /** Where the names of rules end in the source, the reason behind them left out. */
  readonly rulesEnd: number
  readonly start: number
  readonly end: number
}

/** Reads `lint.disable` of the front matter and the comments that stand between messages. */
export function readSuppressions(template: Template): Suppressions {
  const disabled = new Set(disabledInFile(template))
  const directives = readDirectives(template)
  const next = byMessage(directives, template)
  const switches = new Map<string, readonly Directive[]>()
  return {
    suppresses({ rule, span }, message) {
      if (disabled.has(rule)) return true
      if (next.get(message)?.some((directive) => names(directive, rule))) return true
      const own = switches.get(rule) ?? directives.filter((directive) => turns(directive, rule))
      switches.set(rule, own)
      const last = own[countWhile(own, ({ end }) => end <= span.start) - 1]
      return last?.action === 'disable'
    },
  }
}

/** The comments that stand before a message and are for it alone, in order. */
export function commentsFor(message: Message): readonly Directive[] {
  return byMessage(readDirectives(message.template), message.template).get(message) ?? []
}

function byMessage(
  directives: readonly Directive[],
  { messages }: Template,
): ReadonlyMap<Message, readonly Directive[]> {
  const places = messages
    .map((message) => ({ message, start: textSpan(message).start }))
    .sort((a, b) => a.start - b.start)
  const next = new Map<Message, Directive[]>()
  for (const directive of directives) {
    if (directive.action !== 'disable-next-message') continue
    const message = places[countWhile(places, ({ start }) => start < directive.end)]?.message
    const own = message && next.get(message)
    if (own) own.push(directive)
    else if (message) next.set(message, [directive])
  }
  return next
}

/** Whether a comment turns a rule off or on from there on. */
function turns(directive: Directive, rule: string): boolean {
  return /^(?:disable|enable)$/.test(directive.action) && names(directive, rule)
}

/** A comment that names no rule means every one. */
function names({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.some(({ name }) => name === rule)
}

/** An empty list, in front matter, is a list that nothing was put on yet. */
export function disabledInFile({ frontMatter }: Pick<Template, 'frontMatter'>): readonly string[] {
  const lint = frontMatter?.entries.get('lint')?.value
  if (typeof lint !== 'object' || lint === null || Array.isArray(lint)) return []
  return Object.entries(lint)
    .filter(([key]) => keyName(key) === 'disable')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .flatMap((rule) => (typeof rule === 'string' ? listed(rule) : []))
}

/** Names between commas or spaces. */
function listed(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

/** Comments inside a message would be sent along, and those in code show how to write them: neither counts. */
export function readDirectives(template: Template): Directive[] {
  const { source, messages } = template
  const found = [...directivesIn(source)]
  if (found.length === 0 || messages.length === 0) return []
  const html = htmlIn(parseMarkdown(markdownOf(template)))
  const texts = union(messages.map(textSpan))
  return found.filter(
    (directive) => coveredByAny(html, directive) && !coveredByAny(texts, directive),
  )
}

function* directivesIn(source: string): Generator<Directive> {
  for (const match of source.matchAll(/<!--\s*outreach-lint-([\w-]*[\w])/g)) {
    const start = match.index
    const from = start + match[0].length
    const close = source.indexOf('-->', from)
    if (close < 0) return
    const action = match[1] ?? ''
    const rest = source.slice(from, close)
    const list = (rest.split(/\s--\s/, 1)[0] ?? '').replace(/[\s,]+$/, '')
    yield {
      action,
      actionSpan: { start: from - action.length, end: from },
      rules: [...list.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({
        name,
        span: { start: from + index, end: from + index + name.length },
      })),
      rulesEnd: from + list.length,
      start,
      end: close + '-->'.length,
    }
  }
}

function htmlIn(node: Nodes): Span[] {
  if (node.type === 'html') return [spanOf(node)]
  return 'children' in node ? node.children.flatMap(htmlIn) : []
}

/** What of the source a message takes: its container where that has marks of its own, else its words. */
function textSpan({ container, span }: Message): Span {
  return container.kind === 'fence' || container.kind === 'quote' ? container.span : span
}
