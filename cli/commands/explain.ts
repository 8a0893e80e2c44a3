import { readFile } from 'node:fs/promises'
import { registry, unknownName } from '../../rules/index.ts'
import type { Arguments } from '../arguments.ts'
import { tellLines } from '../failures.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'

/** Prints the pages of rules. */
export async function explainCommand({ operands }: Arguments, io: Io): Promise<ExitCode> {
  const mistakes =
    operands.length === 0
      ? ['Name a rule to explain; outreach-lint rules lists all']
      : operands
          .filter((id) => !registry.has(id))
          .map((id) => unknownName('rule', id, [...registry.keys()]))
  tellLines(mistakes, io)
  if (mistakes.length > 0) return EXIT.failed
  const pages = await Promise.all(
    operands.map((id) => readFile(new URL(`${id}.md`, io.pages), 'utf8')),
  )
  io.stdout.write(pages.map(readable).join('\n'))
  return EXIT.clean
}

/** The page without the marks that only its generator reads. */
function readable(page: string): string {
  return page.replace(/^<!--.*-->\n/gm, '').replace(/\n{3,}/g, '\n\n')
}
