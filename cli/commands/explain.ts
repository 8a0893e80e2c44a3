import { readFile } from 'node:fs/promises'
import { registry, type TeamRule, unknownName } from '../../rules/index.ts'
import type { Arguments } from '../arguments.ts'
import { tellFailures, tellLines } from '../failures.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'
import { absolute } from '../paths.ts'
import { visibleLines } from '../safe-text.ts'
import { openWorkspace } from '../workspace.ts'

/** Prints the pages of rules. */
export async function explainCommand({ operands, options }: Arguments, io: Io): Promise<ExitCode> {
  const { workspace } = await openWorkspace(options, [], io)
  const foreign = operands.some((id) => !registry.has(id))
  const placed = foreign ? await workspace.phraseRulesFor(absolute(io.cwd, 'template.md')) : []
  tellFailures(workspace.failures(), [], io)
  // The last of a name is the one that holds.
  const team = new Map(placed.map(({ rule }) => [rule.id, rule]))
  const mistakes =
    operands.length === 0
      ? ['Name a rule to explain; outreach-lint rules lists all']
      : operands
          .filter((id) => !registry.has(id) && !team.has(id))
          .map((id) => unknownName('rule', id, [...registry.keys(), ...team.keys()]))
  tellLines(mistakes, io)
  if (mistakes.length > 0) return EXIT.failed
  const pages = await Promise.all(
    operands.map((id) => {
      const own = team.get(id)
      return own ? teamPage(own) : readFile(new URL(`${id}.md`, io.pages), 'utf8')
    }),
  )
  io.stdout.write(pages.map(readable).join('\n'))
  return EXIT.clean
}

/** The page without the marks that only its generator reads. */
function readable(page: string): string {
  return page.replace(/^<!--.*-->\n/gm, '').replace(/\n{3,}/g, '\n\n')
}

/** What a config says of a rule of its own, as a page. */
function teamPage({ id, rule, definition, link }: TeamRule): string {
  const { phrases, channels, steps, language, replacement, good = [], bad = [] } = definition
  const facts = [
    `Severity: ${rule.severity}`,
    channels && `Channels: ${channels.join(', ')}`,
    steps && `Steps: ${typeof steps === 'string' ? steps : steps.join(', ')}`,
    language && `Language: ${language}`,
    replacement !== undefined &&
      `Fix: ${replacement ? `write “${replacement}”` : 'delete the words'}`,
    link && `More: ${link}`,
  ].filter((fact) => typeof fact === 'string')
  const section = (title: string, items: readonly string[]) =>
    items.length > 0 ? [`## ${title}`, items.map((item) => `- ${item}`).join('\n')] : []
  const page = [
    `# ${id}`,
    definition.message,
    'A rule of your team, from the config.',
    facts.join('  \n'),
    ...section('Phrases', phrases),
    ...section(
      'Bad',
      bad.map(({ value }) => value),
    ),
    ...section(
      'Good',
      good.map(({ value }) => value),
    ),
  ]
  return visibleLines(`${page.join('\n\n')}\n`)
}
