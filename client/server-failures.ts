import { CloseAction, ErrorAction, type ErrorHandler, State } from 'vscode-languageclient/node'
import { createCrashLimit } from './crash-limit.ts'

export const CANNOT_START =
  'Outreach Lint could not start, so templates are not checked; the output says why'
const CRASHES =
  'Outreach Lint stopped several times within a few minutes; restart it, or look into the output'
const UNHEARD = 'Outreach Lint does not answer any more; restart it, or look into the output'

/** Messages in a row that may not arrive before the connection is given up. */
const MOST_ERRORS = 3

/** What to do when the server goes: it starts again by itself, unless that will not help. */
export function errorHandlerOf(state: () => State, fail: (message: string) => void): ErrorHandler {
  const mayRestart = createCrashLimit()
  const stay = { action: CloseAction.DoNotRestart, handled: true }
  return {
    error: (_error, _message, count) => {
      if (count !== undefined && count <= MOST_ERRORS)
        return { action: ErrorAction.Continue, handled: true }
      fail(UNHEARD)
      return { action: ErrorAction.Shutdown, handled: true }
    },
    closed: () => {
      // It went before it answered once, so it would again.
      if (state() === State.Starting) fail(CANNOT_START)
      else if (mayRestart()) return { action: CloseAction.Restart, handled: true }
      else fail(CRASHES)
      return stay
    },
  }
}
