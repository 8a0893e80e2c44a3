import type { RegisteredRule } from './registry-types.ts'
import { rulesOf } from './rules-of.ts'
import type { Channel, Finding, Option, Rule, Settings, Severity } from './types.ts'

/** A rule that runs on a file, with the options and severities that hold there. */
export interface ActiveRule extends RegisteredRule {
  readonly options: never
  /** The severity of one of its findings in a message on a channel; null where the preset leaves it out. */
  severityOf(finding: Finding, channel: Channel): Severity | null
}

const cache = new WeakMap<Settings, readonly ActiveRule[]>()

/** The rules that run under these settings. */
export function activeRules(settings: Settings): readonly ActiveRule[] {
  const known = cache.get(settings)
  if (known) return known
  const rules = [...rulesOf(settings).values()]
    .filter((rule) => isActive(rule, settings))
    .map((rule) => activate(rule, settings))
  cache.set(settings, rules)
  return rules
}

/** The severity that a rule's findings have by default under these settings; `off` where it does not run. */
export function severityOfRule(
  { id, category, rule }: RegisteredRule,
  settings: Settings,
): Severity | 'off' {
  const configured = settings.rules.get(id)?.severity ?? 'default'
  if (configured !== 'default') return configured
  if (isDemanded(rule, settings)) return 'error'
  if (settings.preset === 'strict' && category !== 'team')
    return rule.severity === 'error' ? 'error' : 'warning'
  return rule.severity
}

/** Whether the law that the templates have to follow asks for what a rule asks for. */
function isDemanded({ demandedBy = [] }: Rule, { compliance }: Settings): boolean {
  return compliance !== null && demandedBy.includes(compliance)
}

function isActive(registered: RegisteredRule, settings: Settings): boolean {
  if (settings.only) return settings.only.includes(registered.id)
  return severityOfRule(registered, settings) !== 'off'
}

function activate(registered: RegisteredRule, settings: Settings): ActiveRule {
  const setting = settings.rules.get(registered.id)
  const configured = setting?.severity ?? 'default'
  const { severity, byChannel } = registered.rule
  const fallback = severity === 'off' ? 'warning' : severity
  const demanded = isDemanded(registered.rule, settings)
  return {
    ...registered,
    // The options were checked against the rule when the config was read.
    options: optionValues(registered.rule, setting?.options) as never,
    severityOf(finding, channel) {
      if (configured !== 'default' && configured !== 'off') return configured
      const usual = demanded ? 'error' : (byChannel?.[channel] ?? fallback)
      return underPreset(finding.severity ?? usual, registered, settings)
    },
  }
}

function underPreset(
  severity: Severity | 'off',
  { category }: RegisteredRule,
  settings: Settings,
): Severity | null {
  if (settings.only) return severity === 'off' ? 'warning' : severity
  // A team has said itself how much its rule weighs.
  if (category === 'team') return severity === 'off' ? null : severity
  if (settings.preset === 'strict') return severity === 'error' ? severity : 'warning'
  if (severity === 'off') return null
  if (settings.preset === 'recommended' || severity === 'error') return severity
  const kept = category === 'placeholders' || category === 'limits'
  return kept && severity === 'warning' ? severity : null
}

function optionValues(rule: Rule, configured: unknown): Record<string, unknown> {
  const given = typeof configured === 'object' && configured !== null ? configured : {}
  const options: [string, Option<unknown>][] = Object.entries(rule.options)
  const chosen = new Map<string, unknown>(Object.entries(given))
  return Object.fromEntries(
    options.map(([name, option]) => [name, chosen.get(name) ?? option.default]),
  )
}
