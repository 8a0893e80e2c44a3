import type { Preset, Profile, Settings, Variable } from './types.ts'

export const PRESETS = ['recommended', 'strict', 'relaxed'] as const satisfies readonly Preset[]
export const PROFILES = [
  'sales',
  'recruiting',
  'job-search',
  'fundraising',
  'partnership',
  'research',
] as const satisfies readonly Profile[]

/** What holds where nobody configured anything. */
export const DEFAULT_SETTINGS: Settings = {
  preset: 'recommended',
  profile: 'sales',
  tool: null,
  account: null,
  sender: {},
  variables: null,
  language: null,
  compliance: null,
  channel: null,
  step: null,
  phraseRules: new Map(),
  rules: new Map(),
  only: null,
  overridden: new Set(),
}

/** What the config declares of a variable; its author may have named it `constructor`. */
export function variableNamed(
  variables: Settings['variables'],
  name: string,
): Variable | undefined {
  return variables && Object.hasOwn(variables, name) ? variables[name] : undefined
}
