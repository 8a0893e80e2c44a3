import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** Builds dist/ before the tests that run it. */
export default function buildOnce(): void {
  const root = path.resolve(import.meta.dirname, '../..')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/build.ts'],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The build failed\n${stdout}${stderr}`)
}
