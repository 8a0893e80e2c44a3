import { describe, expect } from 'vitest'
import { itIn } from './support/editor-test.ts'
import { examples } from './support/examples.ts'

/** Two faults that may be mended unasked, and one that may not. */
const NOTE = `## Connection request

> Hi {{first_name}, your stand at the the fair made me curious. Do you bake on Thursday?
`
const MENDED = NOTE.replace('{{first_name}', '{{first_name}}').replace('the the', 'the')

const it = itIn({ ...examples(), 'own/.outreachlintrc.json': '{}', 'own/note.md': NOTE })

describe('quick fixes', () => {
  it('on a pitch move it to the next step', async ({ editor }) => {
    await editor.open('linkedin/clinic-sequence.md')
    await editor.showProblems()
    const rules = async () => (await editor.problems()).map(({ rule }) => rule)
    await expect.poll(rules).toContain('pitch-in-first-message')
    await editor.goTo('we help practices')

    const titles = (await editor.openQuickFixes()).map(({ title }) => title)
    await editor.screenshot('quick fixes')
    await editor.press('Escape')
    expect(titles.slice(0, 2)).toEqual([
      'Move the pitch to the next step',
      'Delete the sentences that pitch',
    ])
    expect(titles).toEqual(
      expect.arrayContaining([
        'Turn off pitch-in-first-message for this message',
        'Turn off pitch-in-first-message in this file',
        'Explain pitch-in-first-message',
      ]),
    )

    await editor.apply('Move the pitch to the next step')
    await expect.poll(rules).not.toContain('pitch-in-first-message')
    expect(await editor.isDirty()).toBe(true)
    await editor.save()
    const steps = editor.onDisk('linkedin/clinic-sequence.md').split(/^## .*$/m)
    const pitching = steps.filter((step) => step.includes('we help practices like'))
    expect(pitching).toHaveLength(1)
    expect(steps.indexOf(pitching.join())).toBeGreaterThan(1)
  })

  it('clear the squiggle', async ({ editor }) => {
    await editor.open('own/note.md')
    const faults = async () => (await editor.squiggles()).map(({ text }) => text)
    await expect.poll(faults).toContain('the the')
    await editor.goTo('the the')
    await editor.apply('Keep one “the”')
    await expect.poll(() => editor.text()).toBe(NOTE.replace('the the', 'the'))
    await expect.poll(faults).toEqual(['{{first_name}'])
  })
})

describe('everything that is safe to mend', () => {
  it('is mended on save where the settings say so', async ({ open }) => {
    const editor = await open(
      { 'note.md': NOTE },
      { 'editor.codeActionsOnSave': { 'source.fixAll.outreachLint': 'explicit' } },
    )
    await editor.open('note.md')
    await expect.poll(() => editor.squiggles()).not.toEqual([])
    await editor.goTo('Thursday')
    await editor.type('Wednesday or ')
    await editor.save()
    const expected = MENDED.replace('Thursday', 'Wednesday or Thursday')
    expect(editor.onDisk('note.md')).toBe(expected)
    expect(await editor.text()).toBe(expected)
  })

  it('is mended by a command', async ({ editor }) => {
    await editor.open('own/note.md')
    await expect.poll(() => editor.squiggles()).not.toEqual([])
    await editor.runCommand('Outreach Lint: Fix All Safe Problems')
    await expect.poll(() => editor.text()).toBe(MENDED)
    expect(await editor.isDirty()).toBe(true)
  })
})
