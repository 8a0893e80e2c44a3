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

/** The words of a paragraph of Markdown, without its marks; what stands in code stays as it is. */
export function wordsOf(paragraph: string): string {
  return paragraph
    .split(/`+([^`]*)`+/)
    .map((part, index) => (index % 2 === 1 ? part : withoutMarks(part)))
    .join('')
}

function withoutMarks(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replace(/(\*\*|\*|\b_|_\b)/g, '')
}

function firstParagraph(page: string, heading: string): string {
  const [, after = ''] = page.split(`\n## ${heading}\n`)
  const [section = ''] = after.split('\n## ')
  return section.trim().split(/\n\s*\n/)[0] ?? ''
}
