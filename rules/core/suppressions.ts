import type { Message, Problem, Template } from './types.ts'

/** Asks whether the author of a template turned a rule off at a place. */
export interface Suppressions {
  suppresses(problem: Problem, message: Message): boolean
}

const DIRECTIVE = /<!--\s*outreach-lint-(disable-next-message|disable|enable)\b([\s\S]*?)-->/g

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
  const next = new Map<Message, Directive>()
  for (const directive of directives) {
    if (directive.action !== 'disable-next-message') continue
    const message = template.messages.find(({ container }) => container.span.start >= directive.end)
    if (message) next.set(message, directive)
  }
  return {
    suppresses({ rule, span }, message) {
      if (names(disabled, rule)) return true
      const before = next.get(message)
      if (before && names(before.rules, rule)) return true
      const last = directives.findLast(
        ({ action, rules, end }) =>
          action !== 'disable-next-message' && end <= span.start && names(rules, rule),
      )
      return last?.action === 'disable'
    },
  }
}

/** An empty list names every rule; null none. */
function names(rules: readonly string[] | null, rule: string): boolean {
  return rules !== null && (rules.length === 0 || rules.includes(rule))
}

function disabledInFile({ frontMatter }: Template): readonly string[] | null {
  const lint = frontMatter?.entries.get('lint')?.value
  if (typeof lint !== 'object' || lint === null || !('disable' in lint)) return null
  const list = Array.isArray(lint.disable) ? lint.disable : [lint.disable]
  return list.filter((rule) => typeof rule === 'string')
}

/** Comments inside a message's text would be sent along, so they do not count. */
function readDirectives({ source, messages }: Template): Directive[] {
  const directives: Directive[] = []
  for (const match of source.matchAll(DIRECTIVE)) {
    const start = match.index
    const end = start + match[0].length
    if (
      messages.some(
        ({ span, container }) =>
          container.kind !== 'file' &&
          container.kind !== 'prose' &&
          start > span.start &&
          end < span.end,
      )
    )
      continue
    const [list = ''] = (match[2] ?? '').split(/\s--\s/)
    const rules = list.split(/[\s,]+/).filter((word) => word !== '')
    directives.push({ action: match[1] as Directive['action'], rules, start, end })
  }
  return directives
}
