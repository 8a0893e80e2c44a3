import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node'
import { folderOf, runIn } from '../support/command-line.ts'
import { addressOf } from './support/address.ts'
import { editsOf } from './support/applied-edit.ts'
import { type Client, connect } from './support/client.ts'
import { rangeIn } from './support/client-document.ts'
import { corpus, type Files } from './support/corpus.ts'
import { shownAs } from './support/expected-diagnostics.ts'

interface Place {
  readonly offset: number
  readonly endOffset: number
}
interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly (Place & { readonly path: string; readonly text: string })[]
}
interface Problem extends Place {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly url: string | null
  readonly related: readonly (Place & { readonly path: string; readonly message: string })[]
  readonly fixes: readonly Fix[]
}
interface Report {
  readonly files: readonly { readonly path: string; readonly problems: readonly Problem[] }[]
  readonly failures: readonly {
    readonly path: string
    readonly line: number
    readonly column: number
    readonly message: string
  }[]
}

/** What the terminal reports of all templates of a folder. */
async function terminalReport(root: string): Promise<Report> {
  const { stdout } = await runIn(root, ['--format', 'json', '.'])
  return JSON.parse(stdout)
}

const spanOf = ({ offset, endOffset }: Place) => ({ start: offset, end: endOffset })

/** A problem as the terminal reports it, as an editor must show it. */
function shown(problem: Problem, uri: string, text: string): Diagnostic {
  const related = problem.related.map((place) => ({ ...place, span: spanOf(place) }))
  return shownAs({ ...problem, span: spanOf(problem), related }, uri, text)
}

/** The fixes that an editor offers for a problem; not what it offers besides. */
function fixesFor(diagnostic: Diagnostic, actions: readonly CodeAction[], uri: string) {
  const own = actions.filter(({ diagnostics }) =>
    diagnostics?.some((one) => JSON.stringify(one) === JSON.stringify(diagnostic)),
  )
  return own
    .filter(({ title }) => !title.startsWith('Turn off '))
    .map(({ title, edit, isPreferred = false }) => {
      const { edits } = editsOf(edit, uri)
      return { title, isPreferred, edits: edits.map(({ range, newText }) => ({ range, newText })) }
    })
}

async function expectSame(client: Client, root: string, files: Files, report: Report) {
  for (const file of report.files) {
    const text = files[file.path] ?? ''
    const uri = client.open(addressOf(path.join(root, file.path)), text)
    const diagnostics = await client.pull(uri)
    expect(diagnostics, file.path).toEqual(file.problems.map((one) => shown(one, uri, text)))
    for (const [index, diagnostic] of diagnostics.entries()) {
      const actions = await client.actions(uri, diagnostic.range, undefined, [diagnostic])
      const fixes = file.problems[index]?.fixes ?? []
      expect(fixesFor(diagnostic, actions, uri), file.path).toEqual(
        fixes.map(({ title, safe, edits }, at) => ({
          title,
          isPreferred: safe && at === 0,
          edits: edits.map(({ offset, endOffset, text: newText }) => ({
            range: rangeIn(text, { start: offset, end: endOffset }),
            newText,
          })),
        })),
      )
    }
    client.close(uri)
  }
}

describe('the editor shows what the terminal reports', () => {
  const all = corpus()

  test.each([
    ['as it is', (text: string) => text],
    ['with CRLF and a byte order mark', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('of every template of ours, %s', { timeout: 120_000 }, async (_, written) => {
    const files = Object.fromEntries(
      Object.entries(all).map(([name, text]) => [
        name,
        name.endsWith('.md') ? written(text) : text,
      ]),
    )
    const folder = folderOf(files)
    const report = await terminalReport(folder.root)
    const templates = Object.keys(files).filter((name) => name.endsWith('.md'))
    expect(report.files.map((file) => file.path).sort()).toEqual(templates.sort())
    expect(report.failures).toEqual([])
    expect(report.files.flatMap(({ problems }) => problems).length).toBeGreaterThan(140)
    const client = await connect({ folders: [folder.root] })
    await expectSame(client, folder.root, files, report)
  })
})

test('what a folder’s name says counts the same in both', async () => {
  const text = 'Hi there,\n\nyour talk of of parsers stayed with me.\n'
  const inside = {
    'plain/a.md': text,
    'linkedin/connection-notes/a.md': text,
    'email/2024/a.md': text,
    'email-1.md': text,
    'README.md': '# Tools\n\nYou can write to us, or to our team, about your own tools.\n',
  }
  const folder = folderOf({})
  for (const name of ['Documents', 'linkedin', 'cold email', 'InMail']) {
    const root = path.join(folder.root, name, 'project')
    for (const [file, content] of Object.entries(inside)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
      writeFileSync(path.join(root, file), content)
    }
    const client = await connect({ folders: [root] })
    await expectSame(client, root, inside, await terminalReport(root))
  }
})

test('mistakes in configs are the same in both', async () => {
  const files = {
    'a/.outreachlintrc.yaml': 'tool: hubspt\nrules:\n  repeated-wrd: off\n',
    'b/.outreachlintrc.json': '{ "rules": { "repeated-word": "of" }, "nonsense": 1 ',
    'c/.outreachlintrc.jsonc': '// ä 😀\n{ "extends": ["./none.json", "strickt"] }',
    'd/package.json': '{\n  "outreachLint": { "preset": 1, "profile": "sale" }\n}\n',
    'e/.outreachlintrc.yml': 'extends: ../a/.outreachlintrc.yaml\n',
    'f/.outreachlintrc.yaml': '\uFEFF# Ours\r\nprofile: sale\r\nsender: 7\r\n',
  }
  const notes = Object.fromEntries([...'abcdef'].map((name) => [`${name}/a.md`, 'Nothing.\n']))
  const folder = folderOf({ ...files, ...notes })
  const { failures } = await terminalReport(folder.root)
  expect(failures.length).toBeGreaterThan(7)

  const client = await connect({ folders: [folder.root] })
  for (const name of Object.keys(notes))
    await client.pull(client.open(addressOf(folder.path(name)), 'Nothing.\n'))
  const faulty = [...new Set(failures.map((one) => one.path))]
  const shownIn = async (name: string) => {
    const own = new Set(
      failures.filter((one) => one.path === name).map((one) => JSON.stringify(one)),
    )
    const { diagnostics } = await client.untilPublished(
      addressOf(folder.path(name)),
      (last) => last.diagnostics.length === own.size,
    )
    return diagnostics.map(({ message, range: { start } }) => ({
      path: name,
      line: start.line + 1,
      column: start.character + 1,
      message,
    }))
  }
  const byPlace = (all: readonly object[]) =>
    // The terminal repeats what several configs extend.
    [
      ...new Set(all.map((one) => JSON.stringify(one, ['path', 'line', 'column', 'message']))),
    ].sort()
  expect(byPlace((await Promise.all(faulty.map(shownIn))).flat())).toEqual(byPlace(failures))
})
