import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { READY, type RunningEditor, speakTo, startEditor } from './running-editor.ts'
import { writeFiles } from './temporary-folder.ts'

/** One finding, in the terms of Flymake. */
export interface FlymakeDiagnostic {
  readonly type: string
  readonly line: number
  /** The words that it marks. */
  readonly marked: string
  readonly text: string
}

export type Emacs = RunningEditor<FlymakeDiagnostic>

const program = process.env.EMACS_PATH ?? 'emacs'
const session = path.join(import.meta.dirname, 'emacs-session.el')

/** What compiles in the background takes the time of what is tested. */
const EARLY_INIT = `(setq native-comp-deferred-compilation nil native-comp-jit-compilation nil)
`

/** Starts an Emacs with an `init.el` in a folder, as somebody does who writes there. */
export async function startEmacs(folder: string, home: string, init: string): Promise<Emacs> {
  writeFiles(home, { '.emacs.d/early-init.el': EARLY_INIT, '.emacs.d/init.el': init })
  const socket = path.join(home, 'private', 'emacs')
  // Emacs makes no socket where others could see it.
  mkdirSync(path.dirname(socket), { mode: 0o700 })
  const env = { HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), SESSION_READY: READY }
  const args = [`--fg-daemon=${socket}`, '--load', session]
  await startEditor(program, args, { cwd: folder, env })

  return speakTo({
    editor: 'Emacs',
    command: 'emacsclient',
    argsFor: ([name, args]) => {
      const request = JSON.stringify(JSON.stringify([name, ...args]))
      return [`--socket-name=${socket}`, '--eval', `(session-call ${request})`]
    },
    // Lisp writes a string as JSON does.
    jsonIn: (output) => JSON.parse(output),
    options: { cwd: folder, env },
  })
}
