import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { inherited, type RunOptions } from './run.ts'

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
