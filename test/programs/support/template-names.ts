import { expect } from 'vitest'
import { LETTERS } from './letters.ts'
import type { RunningEditor } from './running-editor.ts'
import { README } from './templates.ts'

const TEMPLATES = { 'bakers.md.njk': LETTERS, 'bakers.md.liquid': LETTERS }

/** Templates by the names that tools give them, and a README beside them. */
export const NAMED_FILES = { ...TEMPLATES, 'README.md': README }

/** Opens these files in an editor that was started there: templates have the findings, the README has none. */
export async function expectTemplatesFound<Finding>(
  editor: RunningEditor<Finding>,
  findings: readonly Finding[],
): Promise<void> {
  await editor.call('open', 'README.md')
  for (const name of Object.keys(TEMPLATES)) {
    await editor.call('open', name)
    await expect.poll(editor.diagnostics).toEqual(findings)
  }
  await editor.call('open', 'README.md')
  expect(await editor.diagnostics()).toEqual([])
}
