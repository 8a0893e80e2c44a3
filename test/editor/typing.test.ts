import { describe, expect } from 'vitest'
import type { Editor } from './support/editor.ts'
import { itIn } from './support/editor-test.ts'
import type { Squiggle } from './support/workbench-view.ts'

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

/** Types a placeholder behind a word in the front file, key by key, and tells every squiggle on the way. */
async function typeTag(editor: Editor, shown: (keys: string) => string) {
  await editor.showProblems()
  await editor.goTo(' at the the')
  await editor.type(' ')
  await answerShown(editor, LINE.replace('rye', 'rye '))
  await editor.startWatching()
  const tag = '{{first_name}}'
  for (let typed = 1; typed <= tag.length; typed++) {
    await editor.type(tag.charAt(typed - 1))
    await answerShown(editor, LINE.replace('rye', `rye ${shown(tag.slice(0, typed))}`))
  }
  return editor.statesWatched()
}

/** More than the squiggle of the doubled word. */
const isFlash = (squiggles: readonly Squiggle[]) => squiggles.length > 1

const FILES = {
  '.outreachlintrc.json': CONFIG,
  'note.md': NOTE,
  'tagged.md': NOTE.replace('Kim', '{{first_name}}'),
}
const it = itIn(FILES, { 'editor.autoClosingBrackets': 'never' })

describe('a placeholder', () => {
  it('shows nothing while it is typed', async ({ editor }) => {
    await editor.open('note.md')
    expect((await typeTag(editor, asTyped)).filter(isFlash)).toEqual([])
  })

  it('shows nothing while it is typed, where the editor closes brackets', async ({ open }) => {
    const editor = await open(FILES, { 'editor.autoClosingBrackets': 'languageDefined' })
    await editor.open('note.md')
    expect((await typeTag(editor, closed)).filter(isFlash)).toEqual([])
  })

  it('that is left half typed gets a squiggle, which goes when it is finished', async ({
    editor,
  }) => {
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

  it('is marked when it is broken, and no longer when it is mended', async ({ editor }) => {
    await editor.open('tagged.md')
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
