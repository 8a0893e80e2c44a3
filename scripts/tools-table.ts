import { writeForm } from '../rules/core/tool-form.ts'
import { TOOLS } from '../rules/core/tools.ts'
import type { Tool } from '../rules/tools/tool.ts'

/** The table of tools in the docs: how each has its placeholders written. */
export function toolsTable(): string {
  return [
    '| Tool | Name in configs | Field | Fallback | Condition | Spintax | Source |',
    '|---|---|---|---|---|---|---|',
    ...[...TOOLS.values()].sort((a, b) => a.title.localeCompare(b.title, 'en')).map(row),
  ].join('\n')
}

function row(tool: Tool): string {
  const { title, id, field, fallback, conditional, spintax, grade, source } = tool
  const words = { name: exampleOf(tool), text: 'there' }
  const condition =
    conditional &&
    `${writeForm(conditional.open, words, null)} … ${writeForm(conditional.close, words, null)}`
  const choice = spintax && `${spintax.open}Hi${spintax.between}Hello${spintax.close}`
  // What nobody vouches for is supported and not cited.
  const cited = grade === 'A' || grade === 'B' ? source : ''
  const cells = [
    title,
    code(id),
    code(writeForm(field, words, null)),
    code(fallback && writeForm(fallback, words, null)),
    code(condition),
    code(choice),
    cited,
  ]
  return `| ${cells.join(' | ')} |`
}

/** A name that the tool takes: its own for a first name where it has one. */
function exampleOf({ fields, names, prefix }: Tool): string {
  const own = fields.find((name) => !name.includes('*'))
  const usual = ['first_name', 'First Name', 'FIRSTNAME', '1'].find((name) => names.test(name))
  return own ?? prefix + (usual ?? 'first_name')
}

function code(text: string | null): string {
  return text === null ? '' : `\`${text.replaceAll('|', '\\|')}\``
}
