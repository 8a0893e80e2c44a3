import { mkdtempSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { test as base, inject } from 'vitest'
import { type Files, writeFiles } from '../../programs/support/temporary-folder.ts'
import { artifact } from './artifacts.ts'
import { type Editor, openEditor } from './editor.ts'

/** Opens a window of its own on a new workspace that holds these files, and settings of the workspace. */
export type OpenWorkspace = (files: Files, settings?: Settings) => Promise<Editor>
export type Settings = Readonly<Record<string, unknown>>

interface Fixtures {
  readonly browser: Browser
  readonly open: OpenWorkspace
}

/** A test in the real VS Code; what it opens is closed after it, and pictured if it fails. */
export const it = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
    async ({}, use) => {
      const browser = await launch()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  open: async ({ browser, task }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (files, settings = {}) => {
      const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } })
      contexts.push(context)
      return openEditor(await context.newPage(), workspace(files, settings))
    })
    for (const context of contexts) {
      if (task.result?.state === 'fail')
        for (const page of context.pages())
          await page.screenshot({ path: artifact(`failed ${task.name}`) })
      await context.close()
    }
  },
})

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Its name is shown in the window, so it reads as a person's would. */
function workspace(files: Files, settings: Settings): string {
  const parent = realpathSync(mkdtempSync(path.join(inject('home'), 'workspace-')))
  const folder = path.join(parent, 'outreach')
  writeFiles(folder, { ...files, '.vscode/settings.json': JSON.stringify(settings, null, 2) })
  return folder
}
