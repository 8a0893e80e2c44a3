import type { Message, Problem, Span, Template } from './types.ts'

/** Asks whether the author of a template turned a rule off at a place. */
export interface Suppressions {
  suppresses(problem: Problem, message: Message): boolean
}

const DIRECTIVE =
  /<!--\s*outreach-lint-(disable-next-message|disable|enable)(?![\w-])([\s\S]*?)-->/g

interface Directive {
  readonly action: 'disable-next-message' | 'disable' | 'enable'
  /** Empty for all rules. */
  readonly rules: readonly string[]
  readonly start: number
  readonly end: number
}

/** Reads `lint.disable` of the front matter and the comments that stand between messages. */
export function readSuppressions(template: Template): Suppressions {
  const disabled = disabledInFile(template)
  const directives = readDirectives(template)
  const next = new Map<Message, Directive[]>()
  for (const directive of directives) {
    if (directive.action !== 'disable-next-message') continue
    const message = template.messages.find(({ container }) => container.span.start >= directive.end)
    if (message) next.set(message, [...(next.get(message) ?? []), directive])
  }
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
function readDirectives({ source, messages }: Template): Directive[] {
  const directives: Directive[] = []
  const code = fencedCode(source)
  for (const match of source.matchAll(DIRECTIVE)) {
    const start = match.index
    const end = start + match[0].length
    const span = { start, end }
    if (messages.some((message) => holds(message, span))) continue
    if (code.some((fence) => inside(fence, span)) || isInlineCode(source, start)) continue
    const [list = ''] = (match[2] ?? '').split(/\s--\s/)
    const rules = list.split(/[\s,]+/).filter((word) => word !== '')
    // The pattern lets only these words through.
    const action = match[1] as Directive['action']
    directives.push({ action, rules, start, end })
  }
  return directives
}

/** Whether a comment stands between the marks of a message's container, or between two of its words. */
function holds({ container, body }: Message, span: Span): boolean {
  if (container.kind === 'fence' || container.kind === 'quote') return inside(container.span, span)
  const first = body.toSource({ start: 0, end: 1 })[0]
  const last = body.toSource({ start: body.text.length - 1, end: body.text.length }).at(-1)
  return (
    first !== undefined && last !== undefined && first.start < span.start && span.end < last.end
  )
}

function inside(outer: Span, inner: Span): boolean {
  return outer.start < inner.start && inner.end < outer.end
}

function fencedCode(source: string): Span[] {
  const fences: Span[] = []
  let open: { mark: string; start: number } | null = null
  for (const match of source.matchAll(
    /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/gm,
  )) {
    const [, mark = '', rest = ''] = match
    if (!open) open = { mark, start: match.index }
    else if (mark.startsWith(open.mark) && rest.trim() === '') {
      fences.push({ start: open.start, end: match.index + match[0].length })
      open = null
    }
  }
  return fences
}

function isInlineCode(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at) + 1, at)
  return line.split('`').length % 2 === 0
}
