import { commands, Disposable, type LogOutputChannel, type Uri } from 'vscode'
import { createConfig } from './create-config.ts'
import { explainRule } from './explain-rule.ts'
import { fixAll } from './fix-all.ts'
import { fixOnSave } from './fix-on-save.ts'
import type { LintServer } from './lint-server.ts'
import { openSample } from './open-sample.ts'
import type { RulePages } from './rule-pages.ts'

interface Parts {
  readonly server: LintServer
  readonly output: LogOutputChannel
  readonly pages: RulePages
  /** The extension's folder. */
  readonly extension: Uri
}

/** Registers what the command palette offers; package.json names the commands. */
export function registerCommands({ server, output, pages, extension }: Parts): Disposable {
  const handlers = {
    fixAll: () => fixAll(server),
    explainRule: () => explainRule(pages),
    openSample: () => openSample(extension),
    fixOnSave,
    createConfig: () => createConfig(extension),
    restartServer: () => server.restart(),
    showOutput: () => output.show(true),
  }
  const registered = Object.entries(handlers).map(([name, handler]) =>
    commands.registerCommand(`outreachLint.${name}`, handler),
  )
  return Disposable.from(...registered)
}
