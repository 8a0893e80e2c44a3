import { CloseAction, ErrorAction, type ErrorHandler, State } from 'vscode-languageclient/node'
import { createCrashLimit } from './crash-limit.ts'

export const CANNOT_START =
  'Outreach Lint could not start, so templates are not checked; the output says why'
const CRASHES =
  'Outreach Lint stopped several times within a few minutes; restart it, or look into the output'

/** What to do when the server goes: it starts again by itself, unless that will not help. */
export function errorHandlerOf(state: () => State, fail: (message: string) => void): ErrorHandler {
  const mayRestart = createCrashLimit()
  const stay = { action: CloseAction.DoNotRestart, handled: true }
  return {
    // What cannot be sent to a server that is going comes back as several errors, before it has gone.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      // It went before it answered once, so it would again.
      if (state() === State.Starting) fail(CANNOT_START)
      else if (mayRestart()) return { action: CloseAction.Restart, handled: true }
      else fail(CRASHES)
      return stay
    },
  }
}
