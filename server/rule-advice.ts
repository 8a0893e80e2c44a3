/** What a rule's page says in its first sentences, in Markdown. */
export interface RuleAdvice {
  readonly why: string
  readonly better: string
}

export function adviceIn(page: string): RuleAdvice {
  return {
    why: firstParagraph(page, 'Why it matters'),
    better: firstParagraph(page, 'Write it better'),
  }
}

function firstParagraph(page: string, heading: string): string {
  const [, after = ''] = page.split(`\n## ${heading}\n`)
  const [section = ''] = after.split('\n## ')
  return section.trim().split(/\n\s*\n/)[0] ?? ''
}
