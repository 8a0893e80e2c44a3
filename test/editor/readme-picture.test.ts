import { expect } from 'vitest'
import { it } from './support/editor-test.ts'
import { examples } from './support/examples.ts'

const SMALL = { 'editor.minimap.enabled': false, 'workbench.layoutControl.enabled': false }

// The README shows the light one, as docs/vscode.png.
it('shows what the picture in the README shows', async ({ open }) => {
  const editor = await open(examples(), SMALL)
  await editor.open('linkedin/clinic-sequence.md')
  await editor.showProblems()
  await expect.poll(() => editor.problems()).toHaveLength(7)
  await editor.page.setViewportSize({ width: 1180, height: 820 })
  await editor.press('Control+B')
  await editor.goTo('we help practices')
  await expect.poll(async () => (await editor.statusItem())?.text).toContain('184 / 200 characters')
  await editor.screenshot('readme')
})
