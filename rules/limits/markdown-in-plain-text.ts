import { defineRule } from '../core/define-rule.ts'
import { linksIn, type MarkdownSign, markdownSigns } from '../core/markdown-signs.ts'
import type { Channel, Edit, Fix, Message } from '../core/types.ts'

/** LinkedIn knows no markup; a program that sends email may. */
const PLAIN: ReadonlySet<Channel> = new Set(['connection-note', 'direct-message', 'inmail'])

const NAMES: Readonly<Record<MarkdownSign['kind'], string>> = {
  bold: 'bold',
  link: 'links',
  heading: 'headings',
  table: 'tables',
}

export default defineRule({
  summary: 'A message for LinkedIn holds Markdown, which its reader gets as it is typed.',
  severity: 'warning',
  fixable: 'safely',
  readsRenditions: true,
  *check(message) {
    if (!PLAIN.has(message.channel)) return
    const { source, placeholders } = message.template
    const raw = isPastedRaw(message)
    const signs = (raw ? markdownSigns : linksIn)(source, message.span, placeholders)
    const [first, ...others] = signs
    if (!first) return
    const kinds = [...new Set(signs.map(({ kind }) => NAMES[kind]))].join(', ')
    yield {
      at: { span: first.span, part: 'source' },
      message: raw
        ? `LinkedIn shows Markdown as it is typed (${kinds}); write plain text`
        : 'LinkedIn has no words with an address behind them; write the address out',
      related: others.map(({ span }) => ({
        at: { span, part: 'source' as const },
        message: 'Shown as it is typed too',
      })),
      fixes: flattening(signs),
    }
  },
})

/**
 * What stands in a fence is copied as it is. A quote or a paragraph is copied from a preview, where its markup has
 * done its work; so is a fence that says it is Markdown.
 */
function isPastedRaw({ container: { kind, language } }: Message): boolean {
  return (kind === 'fence' || kind === 'part') && !/^(?:md|markdown)\b/.test(language)
}

function flattening(signs: readonly MarkdownSign[]): Fix[] {
  const edits = signs.flatMap(({ plain }) =>
    plain.map(({ span, text }): Edit => ({ at: { span, part: 'source' }, text })),
  )
  const [first, ...rest] = edits
  return first ? [{ title: 'Write it as plain text', safe: true, edits: [first, ...rest] }] : []
}
