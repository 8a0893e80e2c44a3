import path from 'node:path'
import { type ExtensionContext, Uri, window } from 'vscode'
import { registerCommands } from './commands.ts'
import { createErrors } from './errors.ts'
import { createLintServer } from './lint-server.ts'
import { createRulePages } from './rule-pages.ts'
import { showStatus } from './status-item.ts'

/** The extension on a desktop: the server runs as a process of its own. */
export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel('Outreach Lint', { log: true })
  const pages = createRulePages(Uri.joinPath(context.extensionUri, 'dist', 'pages'))
  const errors = createErrors(output)
  const server = createLintServer({
    module: context.asAbsolutePath(path.join('dist', 'server.cjs')),
    output,
    errors,
    pages,
  })
  context.subscriptions.push(
    output,
    server,
    showStatus(server),
    registerCommands({ server, output, pages, extension: context.extensionUri }),
  )
}
