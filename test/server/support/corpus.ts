import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { registry } from '../../../rules/index.ts'
import { labelledIn } from '../../support/labelled.ts'
import { type Example, readRulePage } from '../../support/rule-page.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Texts of files by their path. */
export type Files = Readonly<Record<string, string>>

/** All templates of our own: the examples, the labelled messages, and the examples of the rules' pages. */
export function corpus(): Files {
  return { ...examples(), ...labelledMessages(), ...pageExamples() }
}

function examples(): Files {
  const folder = path.join(ROOT, 'examples')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => /\.(?:md|yaml)$/.test(name))
  return Object.fromEntries(
    files.map((name) => [
      `examples/${name.replaceAll('\\', '/')}`,
      readFileSync(path.join(folder, name), 'utf8'),
    ]),
  )
}

function labelledMessages(): Files {
  return Object.fromEntries(
    labelledIn('first-touch').map(({ id, channel, text }) => [
      `messages/${id}.md`,
      `---\nchannel: ${channel}\n---\n${text}\n`,
    ]),
  )
}

/** Each example in a folder of its own, with the config that it asks for. */
function pageExamples(): Files {
  const files: Record<string, string> = {}
  for (const [id, { category }] of registry) {
    const page = readFileSync(path.join(ROOT, `rules/${category}/${id}.md`), 'utf8')
    for (const [index, example] of readRulePage(page).examples.entries()) {
      const folder = `pages/${id}/${index + 1}`
      files[`${folder}/.outreachlintrc.json`] = configFor(id, example)
      files[`${folder}/${path.basename(example.context.path ?? 'example.md')}`] = example.text
    }
  }
  return files
}

/** What a config can say of an example's settings; others, such as a channel, are the command line's. */
function configFor(id: string, { context: { settings = {}, options } }: Example): string {
  const { profile, tool, account, sender, variables, language, compliance } = settings
  const rules = options ? { rules: { [id]: ['default', options] } } : {}
  return JSON.stringify({
    profile,
    tool,
    account,
    sender,
    variables,
    language,
    compliance,
    ...rules,
  })
}
