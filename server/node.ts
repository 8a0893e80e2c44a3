import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { dictionaryIn } from '../node/dictionary.ts'
import { nodeFiles } from '../node/file-system.ts'
import { registry } from '../rules/index.ts'
import { serve } from './serve.ts'

/** The language server as a process: `--stdio`, or `--node-ipc` where VS Code starts it. */
const pages = path.join(import.meta.dirname, 'pages')

const connection = createConnection(ProposedFeatures.all)

// A forked process is not told by its input that nobody is left to talk to.
process.exitCode = 1
connection.onShutdown(() => {
  process.exitCode = 0
})
process.once('disconnect', () => process.exit())

/** An editor may know the folder under another name, where a link leads to it. */
async function isRulePage(file: string): Promise<boolean> {
  if (!registry.has(path.basename(file, '.md'))) return false
  const real = await realpath(file).catch(() => file)
  return path.relative(pages, path.dirname(real)) === ''
}

serve(connection, {
  fileSystem: nodeFiles,
  isRulePage,
  pageUri: (rule) => pathToFileURL(path.join(pages, `${rule}.md`)).href,
  readPage: (rule) => nodeFiles.readFile(path.join(pages, `${rule}.md`)),
  dictionary: dictionaryIn(pathToFileURL(path.join(import.meta.dirname, 'dictionary/'))),
})
