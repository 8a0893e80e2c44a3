import { type Hover, MarkupKind } from 'vscode-languageserver'
import { rulesOf, type Settings } from '../../rules/index.ts'
import type { Host } from '../host.ts'
import { narrowestFirst, rangeOf } from '../positions.ts'
import { adviceIn, wordsOf } from '../rule-advice.ts'
import type { Feature } from '../session.ts'

/** Over a finding: what its rule finds, why it matters and how to write it better. */
export const hover: Feature = ({ connection, client, analyses, unfinished, host }) => {
  const kind = client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText

  connection.onHover(async ({ textDocument, position }, token): Promise<Hover | null> => {
    const analysis = await analyses.asAsked(textDocument.uri, token)
    if (!analysis?.report) return null
    const { document, report } = analysis
    const { settings } = report.template
    const offset = document.text.offsetAt(position)
    const problems = unfinished
      .shown(analysis)
      .filter(({ span }) => span.start <= offset && offset <= span.end)
      .sort(narrowestFirst)
    const [first] = problems
    if (!first) return null
    const rules = [...new Set(problems.map(({ rule }) => rule))]
    const parts = await Promise.all(rules.map((rule) => explained(rule, settings, kind, host)))
    const value = parts.filter((part) => part !== null).join('\n\n')
    return value === ''
      ? null
      : { contents: { kind, value }, range: rangeOf(document.text, first.span) }
  })
  return { hoverProvider: true }
}

/** Only our own words: nothing of the template, and no link that runs a command. */
async function explained(
  rule: string,
  settings: Settings,
  kind: MarkupKind,
  host: Host,
): Promise<string | null> {
  // What a team says of its rule, the finding itself says.
  const registered = rulesOf(settings).get(rule)
  if (!registered || registered.category === 'team') return null
  const { summary } = registered.rule
  const page = await host.readPage(rule)
  if (!page) return null
  const { why, better } = adviceIn(page)
  if (kind === MarkupKind.PlainText)
    return [summary, wordsOf(why), `Better: ${wordsOf(better)}`].join('\n\n')
  return [`**${summary}**`, why, `**Better:** ${better}`].join('\n\n')
}
