import { mkdtempSync, realpathSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { test as base, inject, type RunnerTask } from 'vitest'
import { type Files, writeFiles } from '../../programs/support/temporary-folder.ts'
import { launchChromium } from '../../support/chromium.ts'
import { artifact } from './artifacts.ts'
import { type Editor, openEditor } from './editor.ts'

/** Opens a window of its own on a new workspace that holds these files, and settings of the workspace. */
export type OpenWorkspace = (files: Files, settings?: Settings) => Promise<Editor>
export type Settings = Readonly<Record<string, unknown>>

interface Fixtures {
  readonly browser: BrowserContext
  readonly open: OpenWorkspace
}

/** A test in the real VS Code; what it opens is closed after it, and pictured if it fails. */
export const it = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
    async ({}, use) => {
      const browser = await launchChromium()
      // Windows that share a cache open faster; what they remember they remember by their workspace.
      await use(await browser.newContext({ viewport: { width: 1400, height: 1000 } }))
      await browser.close()
    },
    { scope: 'file' },
  ],
  open: async ({ browser, task }, use) => {
    const pages: Page[] = []
    await use(async (files, settings = {}) => {
      const page = await browser.newPage()
      pages.push(page)
      return openEditor(page, workspace(files, settings))
    })
    for (const page of pages) {
      await keepFailure(page, task)
      await leave(page)
    }
  },
})

/**
 * The same with one window for the tests of a file that ask for it, since opening one takes longest. After
 * each its files are closed and what was not saved is gone; what was saved stays, so each takes files of its own.
 */
export function itIn(files: Files, settings: Settings = {}) {
  return it.extend<{ readonly window: Editor; readonly editor: Editor }>({
    window: [
      async ({ browser }, use) => {
        const page = await browser.newPage()
        await use(await openEditor(page, workspace(files, settings)))
        await leave(page)
      },
      { scope: 'file' },
    ],
    editor: async ({ window, task }, use) => {
      await use(window)
      await keepFailure(window.page, task)
      await window.closeAll()
    },
  })
}

async function keepFailure(page: Page, { name, result }: Readonly<RunnerTask>): Promise<void> {
  if (result?.state === 'fail') await page.screenshot({ path: artifact(`failed ${name}`, 'png') })
}

/** A window that says goodbye takes its processes along; one that only goes is waited for, for hours. */
async function leave(page: Page): Promise<void> {
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto('about:blank')
  await page.close()
}

/** Its name is shown in the window, so it reads as a person's would. */
function workspace(files: Files, settings: Settings): string {
  const parent = realpathSync(mkdtempSync(path.join(inject('home'), 'workspace-')))
  const folder = path.join(parent, 'outreach')
  writeFiles(folder, files)
  if (Object.keys(settings).length > 0)
    writeFiles(folder, { '.vscode/settings.json': JSON.stringify(settings, null, 2) })
  return folder
}
