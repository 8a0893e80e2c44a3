import { describe, expect } from 'vitest'
import { itIn } from './support/editor-test.ts'

const NOTE = `## Connection request

> Your stand at the the Leeds fair made me curious, Kim. Who baked the rolls?
`

const it = itIn({ 'note.md': NOTE })

describe('a rule is explained by its page', () => {
  it('at the cursor, by a command', async ({ editor }) => {
    await editor.open('note.md')
    await expect.poll(() => editor.squiggles()).not.toEqual([])
    await editor.goTo('the the')
    await editor.runCommand('Outreach Lint: Explain Rule…')
    const preview = await editor.preview()
    expect(preview).toContain('repeated-word')
    expect(preview).toContain('Why it matters')
    await editor.screenshot('explained')
  })

  it('from the quick fixes', async ({ editor }) => {
    await editor.open('note.md')
    await expect.poll(() => editor.squiggles()).not.toEqual([])
    await editor.goTo('the the')
    await editor.apply('Explain repeated-word')
    expect(await editor.preview()).toContain('Why it matters')
    await editor.press('Control+1')
    await expect.poll(() => editor.text()).toBe(NOTE)
  })
})

describe('the output', () => {
  it('is shown by a command', async ({ editor }) => {
    await editor.open('note.md')
    await expect.poll(() => editor.squiggles()).not.toEqual([])
    await editor.runCommand('Outreach Lint: Show Output')
    const channel = editor.page.locator('.part.panel .monaco-select-box').last()
    await expect.poll(() => channel.inputValue()).toContain('Outreach Lint')
  })
})
