import { commands, type LogOutputChannel, window } from 'vscode'

/** Tells the user what went wrong: each thing once, and never a second one on top of it. */
export interface Errors {
  /** The server is gone, and nothing is linted until it is started again. */
  stopped(message: string): void
  /** Something is wrong and the server goes on. */
  warn(message: string): void
}

const RESTART = 'Restart'
const OUTPUT = 'Open Output'
const SETTINGS = 'Open Settings'

export function createErrors(output: LogOutputChannel): Errors {
  const open = new Set<string>()

  async function tell(
    message: string,
    show: typeof window.showErrorMessage,
    ...buttons: readonly string[]
  ): Promise<void> {
    if (open.has(message)) return
    open.add(message)
    const chosen = await show(message, ...buttons)
    open.delete(message)
    if (chosen === RESTART) await commands.executeCommand('outreachLint.restartServer')
    else if (chosen === SETTINGS)
      await commands.executeCommand('workbench.action.openSettings', 'outreachLint')
    else if (chosen === OUTPUT) output.show(true)
  }

  return {
    stopped: (message) => void tell(message, window.showErrorMessage, RESTART, OUTPUT),
    warn: (message) => void tell(message, window.showWarningMessage, SETTINGS, OUTPUT),
  }
}
