import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { succeed } from './run.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package, as npm would publish it. */
    readonly tarball: string
  }
}

/** Packs the package once, before the tests that install it. */
export default async function packOnce(project: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outreach-lint-pack-')))
  const root = path.resolve(import.meta.dirname, '../../..')
  const output = await succeed('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
  })
  project.provide('tarball', path.join(folder, output.trim().split('\n').at(-1) ?? ''))
  return () => rmSync(folder, { recursive: true, force: true })
}
