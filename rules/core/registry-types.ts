import type { Rule } from './types.ts'

export type Category =
  | 'placeholders'
  | 'first-touch'
  | 'tone'
  | 'follow-up'
  | 'courtesy'
  | 'limits'
  | 'prose'
  | 'team'

/** A rule with what its place in the folders says: its name and its category. */
export interface RegisteredRule {
  readonly id: string
  readonly category: Category
  readonly rule: Rule
  /** Where a team explains a rule of its own. */
  readonly link?: string
}
