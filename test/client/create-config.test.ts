import { expect, it } from 'vitest'
import { URI, Utils } from 'vscode-uri'
import { loadClient } from './support/load-client.ts'

const FOLDER = URI.file('/templates')

/** What the command writes, opens and says in a folder of these files; null where no folder is open. */
async function runIn(files: Readonly<Record<string, string>> | null) {
  const done: string[] = []
  const vscode = {
    Uri: { joinPath: Utils.joinPath },
    window: {
      showTextDocument: async (uri: URI) => void done.push(`opens ${Utils.basename(uri)}`),
      showInformationMessage: async (text: string) => void done.push(`says ${text}`),
    },
    workspace: {
      workspaceFolders: files && [{ uri: FOLDER }],
      fs: {
        readDirectory: async () => Object.keys(files ?? {}).map((name) => [name, 1]),
        readFile: async (uri: URI) => new TextEncoder().encode(files?.[Utils.basename(uri)]),
        copy: async (_: URI, to: URI) => void done.push(`writes ${Utils.basename(to)}`),
      },
    },
  }
  const { createConfig } = await loadClient<typeof import('../../client/create-config.ts')>(
    'create-config.ts',
    vscode,
  )
  await createConfig(URI.file('/extension'))
  return done
}

it('writes a config where there is none, and opens it', async () => {
  const expected = ['writes .outreachlintrc.yaml', 'opens .outreachlintrc.yaml']
  expect(await runIn({ 'notes.md': 'Call Kim.' })).toEqual(expected)
  expect(await runIn({ 'package.json': '{ "keywords": ["outreachLint"] }' })).toEqual(expected)
})

it('opens the config that a team has, of whatever name', async () => {
  expect(await runIn({ '.outreachlintrc.jsonc': '{}' })).toEqual(['opens .outreachlintrc.jsonc'])
  const manifest = '{ "name": "letters", "outreachLint": { "extends": "strict" } }'
  expect(await runIn({ 'package.json': manifest })).toEqual(['opens package.json'])
})

it('opens the one that holds where there are two', async () => {
  const files = { 'package.json': '{ "outreachLint": {} }', '.outreachlintrc.yaml': '' }
  expect(await runIn(files)).toEqual(['opens .outreachlintrc.yaml'])
})

it('says what is missing where no folder is open', async () => {
  expect(await runIn(null)).toEqual([expect.stringContaining('Open the folder of your templates')])
})
