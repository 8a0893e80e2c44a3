import {
  PROFILES,
  type RuleSetting,
  type SettingsLayer,
  TOOLS,
  unknownName,
} from '../rules/index.ts'
import { type OptionName, type OptionValues, orList } from './options.ts'

const SEVERITIES: readonly RuleSetting[] = ['error', 'warning', 'info', 'off', 'default']

/** A rule that an option names; a config may have it. */
export interface NamedRule {
  readonly id: string
  readonly option: string
}

/** What the options say about settings, or one sentence for each mistake in them. */
export function readOverrides(options: OptionValues): {
  readonly overrides: SettingsLayer
  readonly named: readonly NamedRule[]
  readonly mistakes: readonly string[]
} {
  const mistakes: string[] = []
  const { preset, channel, step } = options
  const profile = known(options.profile, PROFILES, 'profile', mistakes)
  const tools = [...TOOLS.keys()]
  known(options.to, tools, 'to', mistakes)
  const tool =
    known(options.tool, tools, 'tool', mistakes) ?? known(options.from, tools, 'from', mistakes)
  const only = options.only?.flatMap((list) => list.split(',').map((id) => id.trim()))
  const rules = new Map((options.rule ?? []).flatMap((given) => ruleSetting(given, mistakes)))
  const named = [
    ...(only ?? []).map((id) => ({ id, option: '--only' })),
    ...[...rules.keys()].map((id) => ({ id, option: '--rule' })),
  ]
  const overrides: SettingsLayer = {
    ...(preset && { preset }),
    ...(channel && { channel }),
    ...(step && { step }),
    ...(profile && { profile }),
    ...(tool && { tool }),
    ...(only && { only }),
    ...(rules.size > 0 && { rules }),
  }
  return { overrides, named, mistakes }
}

function known<T extends string>(
  given: string | undefined,
  names: readonly T[],
  option: OptionName,
  mistakes: string[],
): T | undefined {
  const found = names.find((name) => name === given)
  const what = option === 'profile' ? option : 'tool'
  if (given !== undefined && found === undefined)
    mistakes.push(`--${option}: ${unknownName(what, given, names)}`)
  return found
}

function ruleSetting(given: string, mistakes: string[]) {
  const at = given.indexOf('=')
  const id = given.slice(0, at)
  const severity = SEVERITIES.find((one) => one === given.slice(at + 1))
  if (at < 0 || !severity) {
    const name = at < 0 ? given : id
    mistakes.push(`--rule needs a severity; write --rule ${name}=${orList(SEVERITIES)}`)
    return []
  }
  return [[id, { severity, options: {} }] as const]
}
