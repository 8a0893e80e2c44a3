import { tmpdir } from 'node:os'
import { inject } from 'vitest'
import { succeed } from '../../programs/support/run.ts'

/** The processes of the language server that windows of this run have started, by their numbers. */
export async function serverProcesses(): Promise<readonly number[]> {
  const table = await succeed('ps', ['-ww', '-eo', 'pid=,args='], { cwd: tmpdir() })
  return table
    .split('\n')
    .filter((line) => line.includes('server.cjs') && line.includes(inject('home')))
    .map((line) => Number.parseInt(line, 10))
}
