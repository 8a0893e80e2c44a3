/** A rule as its page introduces it. */
export interface RuleEntry {
  readonly id: string
  readonly summary: string
}

/** Reads the name and the summary at the head of a rule's page; null where the text is no such page. */
export function ruleOfPage(page: string): RuleEntry | null {
  const [, id, summary] = /^# ([a-z][a-z-]*)\s+^(?![#-])(.+)$/m.exec(page) ?? []
  return id !== undefined && summary !== undefined ? { id, summary } : null
}
