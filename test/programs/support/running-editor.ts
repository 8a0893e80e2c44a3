import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { inherited, type RunOptions, run } from './run.ts'

/** What an editor prints, by the set-up of its test, once it can be spoken to. */
export const READY = 'ready to be spoken to'

/** Starts an editor without a screen, waits until it is ready, and ends it after the test, whatever happened. */
export async function startEditor(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: RunOptions,
): Promise<void> {
  const child = spawn(command, args, {
    cwd,
    env: { ...inherited(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await closed
  })
  await ready(child, command)
}

function ready(child: ChildProcess, command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (output.includes(READY)) resolve()
      })
    child.on('error', reject)
    child.on('close', (code) => reject(new Error(`${command} ended with ${code}\n${output}`)))
  })
}

/** An editor that is spoken to by the functions that its session file defines. */
export interface RunningEditor<Finding> {
  /** Calls one of them; the caller knows the shape of its result. */
  call<T = unknown>(name: string, ...args: readonly string[]): Promise<T>
  diagnostics(): Promise<readonly Finding[]>
}

interface Speech {
  /** What the error says where it does not answer. */
  readonly editor: string
  readonly command: string
  /** The arguments by which the command asks for a function. */
  argsFor(call: readonly [name: string, args: readonly string[]]): readonly string[]
  /** The JSON in what the command prints. */
  jsonIn(output: string): string
  readonly options: RunOptions
}

/** Speaks to an editor that was started; the way differs. */
export function speakTo<Finding>(speech: Speech): RunningEditor<Finding> {
  const { editor, command, argsFor, jsonIn, options } = speech
  async function call<T>(name: string, ...args: readonly string[]): Promise<T> {
    const { output } = await run(command, argsFor([name, args]), options)
    try {
      return JSON.parse(jsonIn(output))
    } catch (cause) {
      throw new Error(`${name} failed in ${editor}:\n${output}`, { cause })
    }
  }
  return { call, diagnostics: () => call('diagnostics') }
}
