import path from 'node:path'
import { fencesFor } from './editor-setup.ts'
import { run, succeed } from './run.ts'
import { READY, startEditor } from './running-editor.ts'
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

export interface Neovim {
  /** Calls a function of `neovim-session.lua`; the caller knows the shape of its result. */
  call<T = unknown>(name: string, ...args: readonly string[]): Promise<T>
  diagnostics(): Promise<readonly NeovimDiagnostic[]>
}

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

  async function call<T>(name: string, ...args: readonly string[]): Promise<T> {
    const request = JSON.stringify([name, args]).replaceAll("'", "''")
    const expression = `luaeval('Session.call(_A)', '${request}')`
    const { output } = await run(program, ['--server', socket, '--remote-expr', expression], {
      cwd: folder,
      env,
    })
    try {
      return JSON.parse(output)
    } catch (cause) {
      throw new Error(`${name} failed in Neovim:\n${output}`, { cause })
    }
  }
  return { call, diagnostics: () => call('diagnostics') }
}
