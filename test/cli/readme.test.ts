import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { runIn } from '../support/command-line.ts'

const root = path.resolve(import.meta.dirname, '../..')

it('prints what the README shows', async () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  const shown = /```\n(examples\/[^\n]+\n\n[\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const [file, finding] = shown.trimEnd().split('\n\n')
  const { stdout } = await runIn(root, ['examples'])
  expect(stdout).toContain(file)
  expect(stdout).toContain(finding)
})
