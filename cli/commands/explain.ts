import { readFile } from 'node:fs/promises'
import { nearest, registry } from '../../rules/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'
import { visible } from '../safe-text.ts'

/** Prints the pages of rules. */
export async function explainCommand({ operands }: Arguments, io: Io): Promise<ExitCode> {
  const mistakes =
    operands.length === 0
      ? ['Name a rule to explain; outreach-lint rules lists all']
      : operands.filter((id) => !registry.has(id)).map(unknownRule)
  for (const mistake of mistakes) io.stderr.write(`outreach-lint: ${mistake}\n`)
  if (mistakes.length > 0) return EXIT.failed
  const pages = await Promise.all(
    operands.map((id) => readFile(new URL(`${id}.md`, io.pages), 'utf8')),
  )
  io.stdout.write(pages.map(readable).join('\n'))
  return EXIT.clean
}

/** What to say of a rule that there is none of. */
export function unknownRule(id: string): string {
  const meant = nearest(id, registry.keys())
  const remedy = meant ? `did you mean ${meant}?` : 'outreach-lint rules lists all'
  return `Unknown rule ${visible(id)}; ${remedy}`
}

/** The page without the marks that only its generator reads. */
function readable(page: string): string {
  return page.replace(/^<!--.*-->\n+/gm, '').replace(/\n{3,}/g, '\n\n')
}
