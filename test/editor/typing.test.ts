import { describe, expect } from 'vitest'
import type { Editor } from './support/editor.ts'
import { it } from './support/editor-test.ts'

const CONFIG = '{ "variables": { "first_name": "Robin" } }'

/** A doubled word stands behind the place where the tests write. */
const LINE =
  '> Hi Kim, your talk on rye at the the Leeds fair made me bake again. Which flour was it?'
const NOTE = `## Connection request\n\n${LINE}\n`

/** What a line shows when keys have been pressed, with and without an editor that closes brackets itself. */
const closed = (keys: string) => keys.replaceAll('}', '') + '}'.repeat(keys.split('{').length - 1)
const asTyped = (keys: string) => keys

/**
 * Waits until the server has answered for the line as it is now, by a problem behind the cursor whose column
 * moves with each letter. Its squiggle moves by itself; its row in Problems moves only with an answer.
 */
async function answerShown(editor: Editor, line: string): Promise<void> {
  await expect.poll(() => editor.text()).toContain(`\n${line}\n`)
  const row = { rule: 'repeated-word', place: `[Ln 3, Col ${line.indexOf('the the') + 1}]` }
  await expect.poll(() => editor.problems()).toContainEqual(expect.objectContaining(row))
}

describe('a placeholder', () => {
  it.for([
    ['an editor that closes brackets', 'languageDefined', closed],
    ['an editor that does not', 'never', asTyped],
  ] as const)(
    'shows nothing while it is typed, in %s',
    async ([, autoClosingBrackets, shown], { open }) => {
      const editor = await open(
        { '.outreachlintrc.json': CONFIG, 'note.md': NOTE },
        { 'editor.autoClosingBrackets': autoClosingBrackets },
      )
      await editor.open('note.md')
      await editor.showProblems()
      await editor.goTo(', your talk')
      await editor.type(' ')
      await answerShown(editor, LINE.replace('Kim', 'Kim '))
      await editor.startWatching()
      const tag = '{{first_name}}'
      for (let typed = 1; typed <= tag.length; typed++) {
        await editor.type(tag.charAt(typed - 1))
        await answerShown(editor, LINE.replace('Kim', `Kim ${shown(tag.slice(0, typed))}`))
      }
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
