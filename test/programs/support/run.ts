import { spawn } from 'node:child_process'

/** What a program said, standard output and error together in the order they came. */
export interface Run {
  readonly code: number
  readonly output: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Variables that would lead git to another repository while a hook runs these tests, or npm to this
 * package while it runs their script, or change what programs print.
 */
const FOREIGN =
  /^(?:GIT_|PRE_COMMIT|LEFTHOOK|npm_(?!config_registry$)|NODE_OPTIONS$|VITEST|FORCE_COLOR$|CI$|GITHUB_ACTIONS$)/i

/** Starts a program and waits for its end; a program that is not there rejects. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: RunOptions,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...inherited(), NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm and npx are scripts on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, output }))
  })
}

/** Runs a program that has to succeed, and returns what it said. */
export async function succeed(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<string> {
  const { code, output } = await run(command, args, options)
  if (code === 0) return output
  throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`)
}

/** The environment without what is foreign. */
export function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)))
}
