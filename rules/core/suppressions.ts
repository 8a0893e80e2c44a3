import type { Nodes } from 'mdast'
import { parseMarkdown, spanOf } from './markdown.ts'
import { covers } from './span.ts'
import { markdownOf } from './template.ts'
import type { Message, Problem, Span, Template } from './types.ts'

/** Asks whether the author of a template turned a rule off at a place. */
export interface Suppressions {
  suppresses(problem: Pick<Problem, 'rule' | 'span'>, message: Message): boolean
}

const DIRECTIVE =
  /<!--\s*outreach-lint-(disable-next-message|disable|enable)(?![\w-])([\s\S]*?)-->/g

/** A comment that turns rules off or on. */
export interface Directive {
  readonly action: 'disable-next-message' | 'disable' | 'enable'
  /** Empty for all rules. */
  readonly rules: readonly string[]
  /** Where the names of rules end in the source, the reason behind them left out. */
  readonly rulesEnd: number
  readonly start: number
  readonly end: number
}

/** Reads `lint.disable` of the front matter and the comments that stand between messages. */
export function readSuppressions(template: Template): Suppressions {
  const disabled = disabledInFile(template)
  const directives = readDirectives(template)
  const next = byMessage(directives, template)
  return {
    suppresses({ rule, span }, message) {
      if (disabled.includes(rule)) return true
      if (next.get(message)?.some((directive) => names(directive.rules, rule))) return true
      const last = directives.findLast(
        ({ action, rules, end }) =>
          action !== 'disable-next-message' && end <= span.start && names(rules, rule),
      )
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
  const next = new Map<Message, Directive[]>()
  for (const directive of directives) {
    if (directive.action !== 'disable-next-message') continue
    const message = messages.find((one) => textSpan(one).start >= directive.end)
    if (message) next.set(message, [...(next.get(message) ?? []), directive])
  }
  return next
}

/** A comment that names no rule means every one. */
function names(rules: readonly string[], rule: string): boolean {
  return rules.length === 0 || rules.includes(rule)
}

/** An empty list, in front matter, is a list that nothing was put on yet. */
function disabledInFile({ frontMatter }: Template): readonly string[] {
  const lint = frontMatter?.entries.get('lint')?.value
  if (typeof lint !== 'object' || lint === null || !('disable' in lint)) return []
  const list = Array.isArray(lint.disable) ? lint.disable : [lint.disable]
  return list.filter((rule) => typeof rule === 'string')
}

/** Comments inside a message would be sent along, and those in code show how to write them: neither counts. */
function readDirectives(template: Template): Directive[] {
  const { source, messages } = template
  const found = [...source.matchAll(DIRECTIVE)].map(directiveOf)
  if (found.length === 0 || messages.length === 0) return []
  const html = htmlIn(parseMarkdown(markdownOf(template)))
  return found.filter(
    (directive) =>
      html.some((span) => covers(span, directive)) &&
      !messages.some((message) => covers(textSpan(message), directive)),
  )
}

function directiveOf(match: RegExpExecArray): Directive {
  const start = match.index
  const end = start + match[0].length
  const words = match[2] ?? ''
  const list = (words.split(/\s--\s/)[0] ?? '').replace(/[\s,]+$/, '')
  return {
    // The pattern lets only these words through.
    action: match[1] as Directive['action'],
    rules: list.split(/[\s,]+/).filter((word) => word !== ''),
    rulesEnd: end - '-->'.length - words.length + list.length,
    start,
    end,
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
