import manifest from '../../package.json' with { type: 'json' }
import type { RegisteredRule } from './registry-types.ts'

/** The address of the project. */
export const repository = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

/** The address of a rule's page. */
export function ruleUrl({ id, category }: Pick<RegisteredRule, 'id' | 'category'>): string {
  return `${repository}/blob/main/rules/${category}/${id}.md`
}
