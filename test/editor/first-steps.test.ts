import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, onTestFinished } from 'vitest'
import type { Editor } from './support/editor.ts'
import { it } from './support/editor-test.ts'
import { serverProcesses } from './support/server-processes.ts'

/** Waits until the window knows the extension's commands, which come a little after the window itself. */
async function knowsCommands({ page }: Editor): Promise<void> {
  const palette = page.locator('.quick-input-widget')
  const listed = async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    if (!(await palette.isVisible())) return []
    await palette.locator('input').fill('>Outreach Lint: Open')
    return palette.locator('.monaco-list-row').allInnerTexts()
  }
  await expect.poll(listed).toContainEqual(expect.stringContaining('Outreach Lint: Open a Sample'))
  await page.keyboard.press('Escape')
  await palette.waitFor({ state: 'hidden' })
}

describe('the sample template', () => {
  it('has problems, of which the safe ones are fixed by a command', async ({ open }) => {
    const editor = await open({ 'notes.txt': 'Call Kim.\n' })
    await knowsCommands(editor)
    await editor.runCommand('Outreach Lint: Open a Sample Template')
    await expect.poll(() => editor.squiggles()).not.toEqual([])
    await editor.screenshot('sample')
    const sample = await editor.text()
    await editor.runCommand('Outreach Lint: Fix All Safe Problems')
    await expect.poll(() => editor.text()).not.toBe(sample)
    expect(await editor.notifications()).toEqual([])

    await expect.poll(async () => (await editor.statusItem())?.text).toMatch(/3 problems$/)
    await editor.runCommand('Outreach Lint: Fix All Safe Problems')
    await expect
      .poll(() => editor.notifications())
      .toEqual([expect.stringContaining('Nothing here can be fixed safely')])
  })
})

describe('a window without a template', () => {
  it('turns on fix on save, and starts no server for that', async ({ open }) => {
    const settings = path.join(inject('home'), 'data/User/settings.json')
    const before = readFileSync(settings, 'utf8')
    onTestFinished(() => writeFileSync(settings, before))
    const servers = await serverProcesses()
    const editor = await open({ 'list.csv': 'first_name\nKim\n' })
    await knowsCommands(editor)
    await editor.runCommand('Outreach Lint: Turn On Fix on Save')
    await expect
      .poll(() => editor.notifications())
      .toEqual([expect.stringContaining('applied when you save')])
    expect(JSON.parse(readFileSync(settings, 'utf8'))).toMatchObject({
      '[markdown]': { 'editor.codeActionsOnSave': { 'source.fixAll.outreachLint': 'explicit' } },
    })
    expect((await serverProcesses()).filter((one) => !servers.includes(one))).toEqual([])
  })
})

describe('the config of a folder', () => {
  it('is written where there is none, and opened', async ({ open }) => {
    const editor = await open({ 'notes.txt': 'Call Kim.\n' })
    await knowsCommands(editor)
    await editor.runCommand('Outreach Lint: Open or Create the Config of This Folder')
    await expect.poll(() => editor.text()).toContain('extends: recommended')
    expect(editor.onDisk('.outreachlintrc.yaml')).toBe(await editor.text())
  })

  it('is opened where there is one', async ({ open }) => {
    const config = '{ "extends": "relaxed" }\n'
    const editor = await open({ '.outreachlintrc.json': config })
    await knowsCommands(editor)
    await editor.runCommand('Outreach Lint: Open or Create the Config of This Folder')
    await expect.poll(() => editor.text()).toBe(config)
  })
})

describe('mistakes in the settings', () => {
  it('are told at once, and the rest of the settings holds', async ({ open }) => {
    const editor = await open(
      { 'note.md': '## Connection request\n\n> I saw your stand at the the Leeds fair, Kim.\n' },
      {
        'outreachLint.rules': {
          'repeated-wrod': 'off',
          'guilt-trip': 'loud',
          'repeated-word': 'error',
        },
      },
    )
    await editor.open('note.md')
    await expect
      .poll(() => editor.squiggles())
      .toMatchObject([{ severity: 'error', text: 'the the' }])
    await expect
      .poll(() => editor.notifications())
      .toEqual([
        expect.stringMatching(
          /^Outreach Lint settings: 2 mistakes, listed in the output. The first: .+/,
        ),
      ])
  })
})
