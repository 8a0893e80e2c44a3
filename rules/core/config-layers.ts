import type { ConfigKeys } from './config-file.ts'
import type { ConfiguredRule } from './config-rules.ts'
import type { Channel, Preset, RuleSetting, Settings } from './types.ts'

/** What one source of settings says: a config, one of its overrides, or the command line. */
export interface Layer extends ConfigKeys {
  readonly preset?: Preset
  readonly channel?: Channel
  readonly step?: number
  readonly only?: readonly string[]
}

/** The settings with a layer over them. Maps are merged by key; everything else is replaced. */
export function withLayer(settings: Settings, layer: Layer): Settings {
  const { rules, phraseRules, sender, variables, ...rest } = layer
  return {
    ...settings,
    ...rest,
    sender: { ...settings.sender, ...sender },
    variables: variables ? { ...settings.variables, ...variables } : settings.variables,
    phraseRules: phraseRules
      ? new Map([...settings.phraseRules, ...phraseRules])
      : settings.phraseRules,
    rules: rules ? mergeRules(settings.rules, rules) : settings.rules,
  }
}

/** A severity alone keeps the options that were set before; options are replaced one by one. */
function mergeRules(
  before: Settings['rules'],
  rules: ReadonlyMap<string, ConfiguredRule>,
): Settings['rules'] {
  const merged = new Map<string, { severity: RuleSetting; options: unknown }>(before)
  for (const [id, { severity, options }] of rules)
    merged.set(id, { severity, options: { ...Object(before.get(id)?.options), ...options } })
  return merged
}
