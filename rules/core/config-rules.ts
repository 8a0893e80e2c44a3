import { registry } from '../registry.ts'
import { type ConfigNode, plainConfig, type Report } from './config-node.ts'
import { type JsonSchema, oneOf, type Shape } from './config-shapes.ts'
import { unknownName } from './nearest.ts'
import type { Rule, RuleSetting, Span } from './types.ts'

/** What a config says of one rule; options that it does not name stay as they are. */
export interface ConfiguredRule {
  readonly severity: RuleSetting
  readonly options: Readonly<Record<string, unknown>>
  /** Where a rule is named that is none of ours: the team's, if the config knows it. */
  readonly foreign?: Span
}

const SEVERITIES: readonly RuleSetting[] = ['error', 'warning', 'info', 'off', 'default']
const severity = oneOf(SEVERITIES)
export const severitySchema = severity.schema
const SEVERITY = { $ref: '#/definitions/severity' }

/** The key `rules` of a config. */
export const rulesShape: Shape<ReadonlyMap<string, ConfiguredRule>> = {
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      [...registry.values()].map(({ id, rule }) => [id, ruleSchema(rule)]),
    ),
    // Rules of the team, by the names that it gave them.
    additionalProperties: SEVERITY,
  },
  read: (node, name, report) => {
    if (node.kind !== 'map') {
      report(node.span, `${name} must be a map of rules and severities`)
      return undefined
    }
    return new Map(
      node.entries.flatMap(({ key, keySpan, value }) => {
        const read = readRule(value, key, report)
        const foreign = registry.has(key) ? {} : { foreign: keySpan }
        return read ? [[key, { ...read, ...foreign }] as const] : []
      }),
    )
  },
}

/** Reports the rules that are none of ours and none of the team's. */
export function reportUnknownRules(
  { rules = new Map() }: { readonly rules?: ReadonlyMap<string, ConfiguredRule> },
  team: readonly string[],
  report: Report,
): void {
  for (const [id, { foreign }] of rules)
    if (foreign && !team.includes(id))
      report(foreign, unknownName('rule', id, [...registry.keys(), ...team]))
}

function readRule(node: ConfigNode, id: string, report: Report): ConfiguredRule | undefined {
  const [first, second, third] = node.kind === 'list' ? node.items : [node]
  if (!first || third || node.kind === 'map') {
    report(node.span, `${id} must be a severity or [severity, options]`)
    return undefined
  }
  const level = severity.read(first, id, report)
  if (level === undefined) return undefined
  return { severity: level, options: second ? readOptions(second, id, report) : {} }
}

function readOptions(node: ConfigNode, id: string, report: Report): Record<string, unknown> {
  const known = registry.get(id)?.rule.options ?? {}
  if (node.kind !== 'map') {
    report(node.span, `The options of ${id} must be a map`)
    return {}
  }
  const options: [string, unknown][] = []
  for (const { key, keySpan, value } of node.entries) {
    const option = Object.hasOwn(known, key) ? known[key] : undefined
    const given = plainConfig(value)
    const problem = option?.problem(given)
    if (!option) report(keySpan, unknownName(`option of ${id}`, key, Object.keys(known)))
    else if (problem) report(value.span, `${id}: ${key} ${problem}`)
    else options.push([key, given])
  }
  return Object.fromEntries(options)
}

function ruleSchema({ summary, options }: Rule): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { ...option.schema, description: option.description, default: option.default },
    ]),
  )
  const values = { type: 'object', properties, additionalProperties: false }
  return {
    description: summary,
    anyOf: [SEVERITY, { type: 'array', items: [SEVERITY, values], minItems: 1, maxItems: 2 }],
  }
}
