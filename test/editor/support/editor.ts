import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import type { Locator, Page } from 'playwright-core'
import { inject } from 'vitest'
import { artifact } from './artifacts.ts'
import type { Problem, QuickFix, Squiggle, StatusItem, WorkbenchView } from './workbench-view.ts'

/**
 * A window of VS Code, used as a person would: by keyboard, and by looking. Each call returns once the
 * window shows what was asked for; what the extension does of its own accord is awaited by `vi.waitFor`
 * or `expect.poll` over what is seen.
 */
export interface Editor {
  /** The folder that the window has open. */
  readonly workspace: string
  readonly page: Page
  /** Opens a file by its path in the workspace. */
  open(file: string): Promise<void>
  /** Puts the cursor before words that stand once in the text on the screen. */
  goTo(words: string): Promise<void>
  /** Types key by key, with all that the editor does at a key. */
  type(text: string): Promise<void>
  press(keys: string, times?: number): Promise<void>
  save(): Promise<void>
  /** Whether the file in front has changes that are not saved. */
  isDirty(): Promise<boolean>
  /** The text of the file in front, saved or not. */
  text(): Promise<string>
  /** What is in the file on disk. */
  onDisk(file: string): string
  /** Closes all files without saving them, and the panel. */
  closeAll(): Promise<void>
  /** Runs a command by its full title, such as `View: Toggle Terminal`. */
  runCommand(title: string): Promise<void>
  /** What the menu of quick fixes offers at the cursor; the first stays in the menu, the second closes it. */
  openQuickFixes(): Promise<readonly QuickFix[]>
  quickFixes(): Promise<readonly QuickFix[]>
  /** Applies a fix at the cursor. */
  apply(title: string): Promise<void>
  /** What is shown over the cursor's place, once it holds these words: several answer, one after another. */
  hover(words: string): Promise<string>
  /** What the Markdown preview on the screen says. */
  preview(): Promise<string>
  showProblems(): Promise<void>
  squiggles(): Promise<readonly Squiggle[]>
  problems(): Promise<readonly Problem[]>
  statusItem(): Promise<StatusItem | null>
  notifications(): Promise<readonly string[]>
  startWatching(): Promise<void>
  statesWatched(): Promise<readonly (readonly Squiggle[])[]>
  /** Keeps a picture of the window in the light and in the dark theme. */
  screenshot(name: string): Promise<void>
}

/** Opens a folder in a page and waits until the window takes keys. */
export async function openEditor(
  page: Page,
  workspace: string,
  codeServer = inject('codeServer'),
): Promise<Editor> {
  page.setDefaultTimeout(30_000)
  await page.addInitScript({ content: await viewScript() })
  const url = new URL(codeServer)
  url.searchParams.set('folder', workspace)
  await page.goto(url.href)
  // The status bar fills when the window is restored.
  await page.locator('.monaco-workbench .statusbar-item[id="status.problems"]').waitFor()
  return editorIn(page, workspace)
}

function editorIn(page: Page, workspace: string): Editor {
  // What a key changes is drawn in the next frame.
  const ask = <Name extends keyof WorkbenchView>(name: Name) =>
    page.evaluate<ReturnType<WorkbenchView[Name]>>(
      `new Promise(requestAnimationFrame).then(() => workbenchView.${name}())`,
    )
  const { keyboard } = page
  const menu = page.locator('.action-widget')
  const quickInput = page.locator('.quick-input-widget')

  async function pick(keys: string, words: string, row: RegExp): Promise<void> {
    await keyboard.press(keys)
    await quickInput.locator('input').fill(words)
    const label = page.locator('.label-name').filter({ hasText: row })
    await quickInput.locator('.monaco-list-row').filter({ has: label }).first().click()
  }

  const editor: Editor = {
    workspace,
    page,
    async open(file) {
      const name = path.basename(file)
      await pick('Control+p', file, whole(name))
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
      await focusedEditor(page).waitFor()
    },
    async goTo(words) {
      const { line, column } = placeOf(words, await ask('lines'))
      await keyboard.press('Control+g')
      await quickInput.locator('input').fill(`:${line}:${column}`)
      await keyboard.press('Enter')
      await quickInput.waitFor({ state: 'hidden' })
      await focusedEditor(page).waitFor()
    },
    type: (text) => keyboard.type(text),
    async press(keys, times = 1) {
      for (let press = 0; press < times; press++) await keyboard.press(keys)
    },
    async save() {
      await keyboard.press('Control+s')
      await page.locator('.tab.active:not(.dirty)').waitFor()
    },
    isDirty: () => page.locator('.tab.active.dirty').isVisible(),
    text: async () => (await ask('lines')).join('\n'),
    onDisk: (file) => readFileSync(path.join(workspace, file), 'utf8'),
    async closeAll() {
      const tabs = page.locator('.part.editor .tab')
      for (let left = await tabs.count(); left > 0; left--) {
        await editor.runCommand('View: Revert and Close Editor')
        await tabs.nth(left - 1).waitFor({ state: 'detached' })
      }
      const panel = page.locator('.part.panel')
      if (await panel.isVisible()) await keyboard.press('Control+j')
      await panel.waitFor({ state: 'hidden' })
    },
    runCommand: (title) => pick('F1', `>${title}`, whole(title)),
    async openQuickFixes() {
      const first = menu.locator('.action').first()
      await keyboard.press('Control+.')
      // Where problems have only just come, the editor may say that there are no actions yet: one asks again.
      await first.waitFor({ timeout: 8000 }).catch(async () => {
        await keyboard.press('Escape')
        await keyboard.press('Control+.')
        await first.waitFor()
      })
      return ask('quickFixes')
    },
    async quickFixes() {
      const fixes = await editor.openQuickFixes()
      await keyboard.press('Escape')
      await menu.waitFor({ state: 'hidden' })
      return fixes
    },
    async apply(title) {
      const titles = (await editor.openQuickFixes()).map((fix) => fix.title)
      if (!titles.includes(title)) throw new Error(`“${title}” is not among ${titles.join(', ')}`)
      await editor.press('ArrowDown', titles.indexOf(title))
      await menu.locator(`.action.focused[aria-label=${JSON.stringify(title)}]`).waitFor()
      await keyboard.press('Enter')
      await menu.waitFor({ state: 'hidden' })
    },
    async hover(words) {
      await keyboard.press('Control+k')
      await keyboard.press('Control+i')
      const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content')
      return hover.filter({ hasText: words }).innerText()
    },
    preview: () =>
      page
        .frameLocator('iframe.webview.ready')
        .frameLocator('#active-frame')
        .locator('.markdown-body')
        .innerText(),
    showProblems: () => showProblems(page),
    squiggles: () => ask('squiggles'),
    problems: () => ask('problems'),
    async statusItem() {
      const items = await ask('statusItems')
      return items.at(0) ?? null
    },
    notifications: () => ask('notifications'),
    startWatching: () => ask('startWatching'),
    statesWatched: () => ask('statesWatched'),
    screenshot: (name) => screenshot(page, name),
  }
  return editor
}

/** Text that is all of what a row says. */
function whole(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
}

function focusedEditor(page: Page): Locator {
  return page.locator('.part.editor .editor-group-container.active .monaco-editor.focused')
}

/** Where words stand, both numbers from 1. */
function placeOf(words: string, lines: readonly string[]): { line: number; column: number } {
  const found = lines.flatMap((text, index) =>
    text.split(words).length === 2 ? [{ line: index + 1, column: text.indexOf(words) + 1 }] : [],
  )
  const [place, another] = found
  if (!place || another) throw new Error(`“${words}” stands ${found.length} times in the text`)
  return place
}

/** In pixels from the top of the window; what is below has room for the problems of an example. */
const PANEL_TOP = 495

/** Opens the Problems panel, makes it high enough for an example, and goes back to the text. */
async function showProblems(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+m')
  await page.locator('.markers-panel').waitFor()
  const panel = await page.locator('.part.panel').boundingBox()
  if (panel === null) throw new Error('The panel is not on the screen')
  const middle = panel.x + panel.width / 2
  await page.mouse.move(middle, panel.y)
  await page.mouse.down()
  await page.mouse.move(middle, PANEL_TOP, { steps: 5 })
  await page.mouse.up()
  // Else the border stays marked as one that is being moved.
  await page.mouse.move(middle, PANEL_TOP / 2)
  await page.keyboard.press('Control+1')
  await focusedEditor(page).waitFor()
}

async function screenshot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page
      .locator(colorScheme === 'dark' ? '.monaco-workbench.vs-dark' : '.monaco-workbench.vs')
      .waitFor()
    await page.screenshot({
      path: artifact(`${name} ${colorScheme}`, 'png'),
      animations: 'disabled',
    })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** What the page answers questions with. */
async function viewScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(import.meta.dirname, '../page/index.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  return outputFiles.map((file) => file.text).join('')
}
