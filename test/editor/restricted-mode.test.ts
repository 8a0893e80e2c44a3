import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, inject } from 'vitest'
import { writeFiles } from '../programs/support/temporary-folder.ts'
import { launchChromium } from '../support/chromium.ts'
import { startCodeServer } from './support/code-server.ts'
import { type Editor, openEditor } from './support/editor.ts'
import { it as base } from './support/editor-test.ts'
import { installCodeServer } from './support/install-code-server.ts'
import { builtExtension } from './support/package-extension.ts'

const it = base.extend<{ readonly restricted: (files: Record<string, string>) => Promise<Editor> }>(
  {
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
    restricted: async ({}, use) => {
      const home = path.join(inject('home'), 'restricted')
      mkdirSync(home)
      const entry = await installCodeServer(console.info)
      const extension = builtExtension()
      const server = await startCodeServer({ entry, extension, home, restricted: true })
      const browser = await launchChromium()
      await use(async (files) => {
        const folder = path.join(home, 'outreach')
        writeFiles(folder, files)
        return openEditor(await browser.newPage(), folder, server.url)
      })
      await browser.close()
      await server.stop()
    },
  },
)

const NOTE = '## Connection request\n\n> I saw your stand at the the Leeds fair, Kim.\n'

it('lints in a folder that is not trusted, and makes no links of what its settings say', async ({
  restricted,
}) => {
  // Short enough to be quoted in full.
  const link = '[Go](command:outreachLint.openSample)'
  const settings = { 'outreachLint.rules': { [link]: 'off' } }
  const editor = await restricted({
    'note.md': NOTE,
    '.vscode/settings.json': JSON.stringify(settings),
  })
  await editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
  await editor.open('note.md')
  await expect.poll(() => editor.squiggles()).toMatchObject([{ text: 'the the' }])
  await expect
    .poll(() => editor.notifications())
    .toContainEqual(expect.stringContaining('(command:outreachLint.openSample)'))
  await editor.screenshot('restricted')
  const toast = editor.page.locator('.notifications-toasts .notification-list-item-message')
  expect(await toast.locator('a').count()).toBe(0)
})
