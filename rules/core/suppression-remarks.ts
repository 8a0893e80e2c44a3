import type { Remark } from './engine-problems.ts'
import { keyName } from './front-matter-keys.ts'
import { misspelt, nearest, unknownName } from './nearest.ts'
import { rulesOf } from './rules-of.ts'
import { ACTIONS, type Directive, disabledInFile, readDirectives } from './suppressions.ts'
import type { FrontMatterField, Span, Template } from './types.ts'

const PREFIX = 'outreach-lint-'
const COMMENTS = ACTIONS.map((action) => PREFIX + action)

const NAME_RULES =
  '“disable” turns off rules by their names; list them, such as lint: { disable: [guilt-trip] }'

/** What is misspelt in comments and front matter that turn rules off, so that it does nothing. */
export function suppressionRemarks(template: Template): Remark[] {
  const rules = rulesOf(template.settings)
  return [
    ...lintRemarks(template, rules),
    ...readDirectives(template).flatMap((directive) => directiveRemarks(directive, rules)),
  ]
}

type Rules = ReadonlyMap<string, unknown>

function directiveRemarks({ action, actionSpan, rules: named }: Directive, rules: Rules): Remark[] {
  if (!COMMENTS.includes(PREFIX + action)) {
    const message = unknownName('comment', PREFIX + action, COMMENTS)
    const meant = nearest(PREFIX + action, COMMENTS)?.slice(PREFIX.length)
    return [{ message, span: actionSpan, ...(meant && { replacement: meant }) }]
  }
  const unknown = named.filter(({ name }) => !rules.has(name))
  const first = unknown.find(({ name }) => nearestRule(name, rules) === null)
  return unknown.flatMap(({ name, span }) => {
    if (nearestRule(name, rules)) return [unknownRule(name, span, rules)]
    // The rest of a reason is no list of rules either.
    if (span !== first?.span) return []
    return [{ message: `There is no rule “${name}”; put “--” before a reason`, span }]
  })
}

function lintRemarks(template: Template, rules: Rules): Remark[] {
  const field = template.frontMatter?.entries.get('lint')
  if (!field) return []
  const { source } = template
  const unknown = disabledInFile(template).filter((name) => !rules.has(name))
  if (unknown.length > 0)
    return unknown.map((name) => unknownRule(name, spanOfName(name, field, source), rules))
  if (disablesAll(field.value)) return [{ message: NAME_RULES, span: field.span }]
  const meant = rulesMeant(field.value, rules)
  if (meant.length === 0) return []
  const form = `lint: { disable: [${meant.join(', ')}] }`
  return [
    { message: `“lint” turns off rules that “disable” lists; write ${form}`, span: field.span },
  ]
}

function disablesAll(value: unknown): boolean {
  return isMap(value) && Object.entries(value).some(([key, all]) => isDisable(key) && all === true)
}

function isDisable(key: string): boolean {
  return keyName(key) === 'disable'
}

/** Rules that are named under `lint` in a form that says nothing. */
function rulesMeant(value: unknown, rules: Rules): string[] {
  const isRule = (name: unknown): name is string => typeof name === 'string' && rules.has(name)
  if (!isMap(value)) return listOf(value).filter(isRule)
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = keyName(key)
    if (isDisable(key)) return isMap(inner) ? Object.keys(inner).filter(isRule) : []
    if (rules.has(key)) return [key]
    return name === 'disabled' || misspelt(name, ['disable']) ? listOf(inner).filter(isRule) : []
  })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknownRule(name: string, span: Span, rules: Rules): Remark {
  const meant = nearestRule(name, rules)
  const message = unknownName('rule', name, [...rules.keys()])
  return { message, span, ...(meant && { replacement: meant }) }
}

function nearestRule(name: string, rules: Rules): string | null {
  return nearest(name, rules.keys())
}

/** Where a rule is named in a list; the whole value where it is written in another form. */
function spanOfName(name: string, { span }: FrontMatterField, source: string): Span {
  const at = source.slice(span.start, span.end).indexOf(name)
  return at < 0 ? span : { start: span.start + at, end: span.start + at + name.length }
}
