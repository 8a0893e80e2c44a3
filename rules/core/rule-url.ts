import manifest from '../../package.json' with { type: 'json' }
import type { RegisteredRule } from './registry-types.ts'

/** The address of the project. */
export const repository = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

/** The address of a rule's page; null for a rule of a team that names none. */
export function ruleUrl({
  id,
  category,
  link,
}: Pick<RegisteredRule, 'id' | 'category' | 'link'>): string | null {
  if (category === 'team') return link ?? null
  return `${repository}/blob/main/rules/${category}/${id}.md`
}
