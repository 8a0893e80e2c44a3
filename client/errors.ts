import { commands, type LogOutputChannel, window } from 'vscode'
import { notificationText } from './notification-text.ts'

/** Tells the user what went wrong, each thing once. */
export interface Errors {
  /** The server is gone, and nothing is checked until it is started again. */
  stopped(message: string): void
  /** Something is wrong with the settings, most likely; the server goes on without it. */
  warn(message: string): void
}

const RESTART = 'Restart'
const OUTPUT = 'Open Output'
const SETTINGS = 'Open Settings'

/** Milliseconds within which the server has told of all that it found at once, on a busy machine too. */
const BURST = 1000

export function createErrors(output: LogOutputChannel): Errors {
  const warnings = new Set<string>()

  /** One message for all warnings. */
  function showWarnings(): void {
    const text = summary([...warnings])
    warnings.clear()
    void window
      .showWarningMessage(notificationText(text), SETTINGS, OUTPUT)
      .then((chosen) => follow(chosen, output))
  }

  return {
    stopped: (message) => {
      void window
        .showErrorMessage(notificationText(message), RESTART, OUTPUT)
        .then((chosen) => follow(chosen, output))
    },
    warn: (message) => {
      output.warn(message)
      if (warnings.size === 0) setTimeout(showWarnings, BURST)
      warnings.add(message)
    },
  }
}

/** What the server begins each of its warnings with. */
const OF_SETTINGS = 'Outreach Lint settings: '

/** One mistake as it is; of several the first, since the output lists them. */
function summary([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return first
  const count = others.length + 1
  return `${OF_SETTINGS}${count} mistakes, listed in the output. The first: ${first.replace(OF_SETTINGS, '')}`
}

function follow(chosen: string | undefined, output: LogOutputChannel): void {
  if (chosen === RESTART) void commands.executeCommand('outreachLint.restartServer')
  else if (chosen === SETTINGS)
    void commands.executeCommand('workbench.action.openSettings', 'outreachLint')
  else if (chosen === OUTPUT) output.show(true)
}
