import { registry } from '../registry.ts'
import type { RegisteredRule } from './registry-types.ts'
import type { Settings } from './types.ts'

const cache = new WeakMap<Settings['phraseRules'], ReadonlyMap<string, RegisteredRule>>()

/** The rules that there are under these settings, by their names: ours, then those of the team. */
export function rulesOf({
  phraseRules,
}: Pick<Settings, 'phraseRules'>): ReadonlyMap<string, RegisteredRule> {
  if (phraseRules.size === 0) return registry
  const known = cache.get(phraseRules) ?? new Map([...registry, ...phraseRules])
  cache.set(phraseRules, known)
  return known
}
