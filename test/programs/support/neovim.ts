import path from 'node:path'
import { fencesFor } from './editor-setup.ts'
import { succeed } from './run.ts'
import { READY, type RunningEditor, speakTo, startEditor } from './running-editor.ts'
import { writeFiles } from './temporary-folder.ts'

/** One finding, in the terms of `vim.diagnostic`. */
export interface NeovimDiagnostic {
  /** Counts from 0. */
  readonly lnum: number
  /** The words that it marks. */
  readonly marked: string
  readonly severity: string
  readonly message: string
  readonly source: string
  readonly code: string
}

export type Neovim = RunningEditor<NeovimDiagnostic>

const program = process.env.NEOVIM_PATH ?? 'nvim'
const session = path.join(import.meta.dirname, 'neovim-session.lua')

/** The set-up that docs/editors.md gives for the Neovim of this machine: to start the server, to fix on save. */
export async function setupForNeovim(): Promise<{ start: string; fixOnSave: string }> {
  const version = await succeed(program, ['--version'], { cwd: import.meta.dirname })
  const [, minor] = /^NVIM v0\.(\d+)/.exec(version) ?? []
  const [current = '', old = '', fixOnSave = ''] = fencesFor('Neovim', 'lua')
  return { start: Number(minor) >= 11 ? current : old, fixOnSave }
}

/** Starts a Neovim with an `init.lua` in a folder, as somebody does who writes there. */
export async function startNeovim(folder: string, home: string, init: string): Promise<Neovim> {
  writeFiles(home, { 'config/nvim/init.lua': init })
  const socket = path.join(home, 'neovim')
  const env = {
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_STATE_HOME: path.join(home, 'state'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
    SESSION_READY: READY,
  }
  const args = ['--headless', '--listen', socket, '-c', `luafile ${session}`]
  await startEditor(program, args, { cwd: folder, env })

  return speakTo({
    editor: 'Neovim',
    command: program,
    argsFor: (call) => {
      const request = JSON.stringify(call).replaceAll("'", "''")
      return ['--server', socket, '--remote-expr', `luaeval('Session.call(_A)', '${request}')`]
    },
    jsonIn: (output) => output,
    options: { cwd: folder, env },
  })
}
