import { describe, expect } from 'vitest'
import type { Editor } from './support/editor.ts'
import { it } from './support/editor-test.ts'

const CONFIG = '{ "variables": { "first_name": "Robin" } }'

/** A doubled word stands behind the place where the tests write. */
const NOTE = `## Connection request

> Hi Kim, your talk on rye at the the Leeds fair made me bake again. Which flour was it?
`

/**
 * Waits until the server has answered for the text as it is now, by a problem behind the cursor whose column
 * moves with each letter. The squiggle moves by itself; the row in Problems moves only with an answer.
 */
async function answerShown(editor: Editor): Promise<void> {
  const text = await editor.text()
  const column = (text.split('\n')[2] ?? '').indexOf('the the') + 1
  const row = { rule: 'repeated-word', place: `[Ln 3, Col ${column}]` }
  await expect.poll(() => editor.problems()).toContainEqual(expect.objectContaining(row))
}

describe('a placeholder', () => {
  it.for([
    ['with', 'languageDefined', '{{f}}'],
    ['without', 'never', '{{f'],
  ] as const)(
    'shows nothing while it is typed, %s closing brackets by itself',
    async ([, autoClosingBrackets, begun], { open }) => {
      const editor = await open(
        { '.outreachlintrc.json': CONFIG, 'note.md': NOTE },
        { 'editor.autoClosingBrackets': autoClosingBrackets },
      )
      await editor.open('note.md')
      await editor.showProblems()
      await answerShown(editor)
      await editor.goTo(', your talk')
      await editor.type(' ')
      await editor.startWatching()
      for (const key of '{{f') {
        await editor.type(key)
        await answerShown(editor)
      }
      expect(await editor.text()).toContain(`Hi Kim ${begun}, your`)
      for (const key of 'irst_name}}') {
        await editor.type(key)
        await answerShown(editor)
      }
      expect(await editor.text()).toContain('Hi Kim {{first_name}}, your')
      const flashes = (await editor.statesWatched()).filter((squiggles) => squiggles.length > 1)
      expect(flashes).toEqual([])
    },
  )

  it('that is left half typed gets a squiggle, which goes when it is finished', async ({
    open,
  }) => {
    const editor = await open(
      { '.outreachlintrc.json': CONFIG, 'note.md': NOTE },
      { 'editor.autoClosingBrackets': 'never' },
    )
    await editor.open('note.md')
    await editor.goTo(', your talk')
    await editor.type(' {{first_name')
    await editor.goTo('again.')
    await editor.type('once ')
    const faults = async () => (await editor.squiggles()).map(({ text }) => text)
    await expect.poll(faults).toContain('{{first_name')
    await editor.goTo(', your talk')
    await editor.type('}}')
    await expect.poll(faults).toEqual(['the the'])
  })

  it('is marked when it is broken, and no longer when it is mended', async ({ open }) => {
    const editor = await open({ 'note.md': NOTE.replace('Kim', '{{first_name}}') })
    await editor.open('note.md')
    const faults = async () => (await editor.squiggles()).map(({ text }) => text)
    await expect.poll(faults).toEqual(['the the'])
    await editor.goTo('}, your talk')
    await editor.press('Delete')
    await expect.poll(faults).toContain('{{first_name}')
    await editor.screenshot('broken placeholder')
    await editor.type('}')
    await expect.poll(faults).toEqual(['the the'])
  })
})
