import type { Settings } from './types.ts'

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
  rules: new Map(),
  only: null,
}
