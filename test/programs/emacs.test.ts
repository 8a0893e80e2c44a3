import { expect, it } from 'vitest'
import { fencesFor } from './support/editor-setup.ts'
import { type Emacs, startEmacs } from './support/emacs.ts'
import {
  DOUBLED_WORD_MESSAGE,
  LETTERS,
  REPROACH_MESSAGE,
  WITHOUT_DOUBLED_WORD,
  WITHOUT_REPROACH,
} from './support/letters.ts'
import { templateFolders } from './support/template-folders.ts'
import { expectTemplatesFound, NAMED_FILES } from './support/template-names.ts'
import { type Files, writeFiles } from './support/temporary-folder.ts'

const newTemplates = templateFolders()
const [start = '', findingFirst = '', fixOnSave = ''] = fencesFor('Emacs', 'elisp')

/** Emacs, started in a folder of templates where outreach-lint is installed. */
async function emacsIn(files: Files, init = start): Promise<Emacs> {
  const { home, templates } = newTemplates(files)
  return startEmacs(templates, home, init)
}

const DOUBLED_WORD = {
  type: 'eglot-warning',
  line: 3,
  marked: 'the the',
  text: `outreach-lint [repeated-word]: ${DOUBLED_WORD_MESSAGE}`,
}
const REPROACH = {
  type: 'eglot-error',
  line: 8,
  marked: 'Why have you not replied',
  text: `outreach-lint [guilt-trip]: ${REPROACH_MESSAGE}`,
}

it('shows findings where they are, and follows what is typed', async () => {
  const emacs = await emacsIn({ 'bakers.md': LETTERS })
  await emacs.call('open', 'bakers.md')
  await expect.poll(emacs.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  await emacs.call('replace', 'the the', 'the')
  await expect.poll(emacs.diagnostics).toEqual([REPROACH])
  await emacs.call('replace', 'the Leeds', 'the the Leeds')
  await expect.poll(emacs.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  expect(await emacs.call('warnings')).toBe('')
})

it('offers code actions at the cursor and applies the chosen one', async () => {
  const emacs = await emacsIn({ 'bakers.md': LETTERS })
  await emacs.call('open', 'bakers.md')
  await expect.poll(emacs.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  const offered = await emacs.call('choose', 'Why have you', 'Delete the reproach')
  expect(offered).toContain('Turn off guilt-trip for this message')
  expect(offered).not.toContain('Keep one “the”')
  expect(await emacs.call('text')).toBe(WITHOUT_REPROACH)
  await expect.poll(emacs.diagnostics).toEqual([DOUBLED_WORD])
})

it('fixes on save what is safe to fix, with the set-up for it', async () => {
  const emacs = await emacsIn({ 'bakers.md': LETTERS }, start + fixOnSave)
  await emacs.call('open', 'bakers.md')
  await expect.poll(emacs.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  await emacs.call('replace', 'brick', 'stone')
  await emacs.call('save')
  const stone = WITHOUT_DOUBLED_WORD.replace('brick', 'stone')
  expect(await emacs.call('saved')).toBe(stone)
  expect(await emacs.call('text')).toBe(stone)
  await expect.poll(emacs.diagnostics).toEqual([REPROACH])
  await emacs.call('replace', 'stone', 'brick')
  await emacs.call('save')
  expect(await emacs.call('saved')).toBe(WITHOUT_DOUBLED_WORD)
})

it('tells of the finding at the cursor first, with the set-up for it', async () => {
  const emacs = await emacsIn({ 'bakers.md': LETTERS }, start + findingFirst)
  await emacs.call('open', 'bakers.md')
  await expect.poll(emacs.diagnostics).toHaveLength(2)
  const first = async () => (await emacs.call<string[]>('told-at', 'Why have you'))[0]
  await expect.poll(first).toContain(REPROACH_MESSAGE)
})

it('looks at templates of every name, and at no README', async () => {
  await expectTemplatesFound(await emacsIn(NAMED_FILES), [DOUBLED_WORD, REPROACH])
})

it('lists a mistake in a config, and follows the config when it changes', async () => {
  const emacs = await emacsIn({
    'bakers.md': LETTERS,
    '.outreachlintrc.yaml': 'rules:\n  guilt-trap: off\n',
  })
  await emacs.call('open', 'bakers.md')
  await expect.poll(emacs.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  const elsewhere = () => emacs.call('elsewhere')
  await expect
    .poll(elsewhere)
    .toEqual([expect.stringMatching(/^\.outreachlintrc\.yaml: .*guilt-trap.*guilt-trip/)])
  const templates = await emacs.call<string>('folder')
  writeFiles(templates, { '.outreachlintrc.yaml': 'rules:\n  guilt-trip: off\n' })
  await expect.poll(emacs.diagnostics).toEqual([DOUBLED_WORD])
  await expect.poll(elsewhere).toEqual([])
})

it('takes settings from Emacs where there is no config', async () => {
  const [settings = ''] = fencesFor('Settings', 'elisp')
  const emacs = await emacsIn(
    { 'bakers.md': LETTERS, 'team/.outreachlintrc.yaml': '{}\n', 'team/bakers.md': LETTERS },
    start + settings.replace('hard-to-read', 'guilt-trip'),
  )
  await emacs.call('open', 'bakers.md')
  await expect.poll(emacs.diagnostics).toEqual([DOUBLED_WORD])
  await emacs.call('open', 'team/bakers.md')
  await expect.poll(emacs.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
})
