import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

const BIN = path.resolve(import.meta.dirname, '../../dist/cli.js')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Options {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Below the folder. */
  readonly cwd?: string
}

/** A folder of its own for one test, gone after it. Files by their path in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'outreach-lint-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return {
    root,
    path: (name: string) => path.join(root, name),
    /** Runs the built command line there, with nothing of the tests' own environment but the PATH. */
    run: (args: readonly string[], options: Options = {}) => runIn(root, args, options),
  }
}

/** Runs the built command line in a folder. */
export function runIn(
  root: string,
  args: readonly string[],
  options: Options = {},
): Promise<Ended> {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: path.join(root, options.cwd ?? '.'),
    env: { PATH, ...options.env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin.end(options.stdin ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
