import { expect, it } from 'vitest'
import { fencesFor } from './support/editor-setup.ts'
import {
  DOUBLED_WORD_MESSAGE,
  LETTERS,
  REPROACH_MESSAGE,
  WITHOUT_DOUBLED_WORD,
  WITHOUT_REPROACH,
} from './support/letters.ts'
import { type Neovim, setupForNeovim, startNeovim } from './support/neovim.ts'
import { templateFolders } from './support/template-folders.ts'
import { expectTemplatesFound, NAMED_FILES } from './support/template-names.ts'
import { type Files, writeFiles } from './support/temporary-folder.ts'

const newTemplates = templateFolders()
const { start, fixOnSave } = await setupForNeovim()

/** Neovim, started in a folder of templates where outreach-lint is installed. */
async function neovimIn(files: Files, init = start): Promise<Neovim> {
  const { home, templates } = newTemplates(files)
  return startNeovim(templates, home, init)
}

const DOUBLED_WORD = {
  lnum: 2,
  marked: 'the the',
  severity: 'WARN',
  message: DOUBLED_WORD_MESSAGE,
  source: 'outreach-lint',
  code: 'repeated-word',
}
const REPROACH = {
  lnum: 7,
  marked: 'Why have you not replied',
  severity: 'ERROR',
  message: REPROACH_MESSAGE,
  source: 'outreach-lint',
  code: 'guilt-trip',
}

it('shows findings where they are, and follows what is typed', async () => {
  const neovim = await neovimIn({ 'bakers.md': LETTERS })
  await neovim.call('open', 'bakers.md')
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  await neovim.call('substitute', 'the the', 'the')
  await expect.poll(neovim.diagnostics).toEqual([REPROACH])
  await neovim.call('substitute', 'the Leeds', 'the the Leeds')
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  expect(await neovim.call('notices')).toEqual([])
})

it('offers code actions at the cursor and applies the chosen one', async () => {
  const neovim = await neovimIn({ 'bakers.md': LETTERS })
  await neovim.call('open', 'bakers.md')
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  await neovim.call('put_cursor_on', 'Why have you')
  await neovim.call('ask_for_code_actions')
  const offered = () => neovim.call('offered')
  await expect.poll(offered).toContain('Turn off guilt-trip for this message')
  expect(await offered()).toEqual(expect.arrayContaining(['Delete the reproach']))
  expect(await offered()).not.toContain('Keep one “the”')
  await neovim.call('choose', 'Delete the reproach')
  expect(await neovim.call('text')).toBe(WITHOUT_REPROACH)
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD])
  expect(await neovim.call('notices')).toEqual([])
})

it('fixes on save what is safe to fix, with the set-up for it', async () => {
  const neovim = await neovimIn({ 'bakers.md': LETTERS }, start + fixOnSave)
  await neovim.call('open', 'bakers.md')
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  await neovim.call('write')
  expect(await neovim.call('saved')).toBe(WITHOUT_DOUBLED_WORD)
  expect(await neovim.call('text')).toBe(WITHOUT_DOUBLED_WORD)
  await expect.poll(neovim.diagnostics).toEqual([REPROACH])
  await neovim.call('write')
  expect(await neovim.call('saved')).toBe(WITHOUT_DOUBLED_WORD)
})

it('says on hover why a finding matters', async () => {
  const neovim = await neovimIn({ 'bakers.md': LETTERS })
  await neovim.call('open', 'bakers.md')
  await expect.poll(neovim.diagnostics).toHaveLength(2)
  await neovim.call('put_cursor_on', 'Why have you')
  await neovim.call('hover')
  const shown = () => neovim.call('floating')
  await expect.poll(shown).toContain('makes somebody feel guilty for not answering')
  expect(await shown()).toContain('Better:')
})

it('looks at templates of every name, and at no README', async () => {
  await expectTemplatesFound(await neovimIn(NAMED_FILES), [DOUBLED_WORD, REPROACH])
})

it('shows a mistake in a config, and follows it when it is mended', async () => {
  const neovim = await neovimIn({
    'bakers.md': LETTERS,
    '.outreachlintrc.yaml': 'rules:\n  guilt-trap: off\n',
  })
  await neovim.call('open', 'bakers.md')
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  await neovim.call('open', '.outreachlintrc.yaml')
  await expect
    .poll(neovim.diagnostics)
    .toMatchObject([{ lnum: 1, marked: 'guilt-trap', severity: 'ERROR' }])
  await neovim.call('substitute', 'guilt-trap', 'guilt-trip')
  await expect.poll(neovim.diagnostics).toEqual([])
  await neovim.call('write')
  await neovim.call('open', 'bakers.md')
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD])
})

it('takes settings from Neovim where there is no config', async () => {
  const [settings = ''] = fencesFor('Settings', 'lua')
  const neovim = await neovimIn(
    { 'bakers.md': LETTERS, 'team/.outreachlintrc.yaml': '{}\n', 'team/bakers.md': LETTERS },
    start.replace(/^ *cmd = .*\n/m, `$&${settings.replace('hard-to-read', 'guilt-trip')}`),
  )
  await neovim.call('open', 'bakers.md')
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD])
  await neovim.call('open', 'team/bakers.md')
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
})

it('follows a config that changed elsewhere when something is saved', async () => {
  const neovim = await neovimIn({ 'bakers.md': LETTERS })
  await neovim.call('open', 'bakers.md')
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD, REPROACH])
  writeFiles(await neovim.call('folder'), {
    '.outreachlintrc.yaml': 'rules: { guilt-trip: off }\n',
  })
  await neovim.call('write')
  await expect.poll(neovim.diagnostics).toEqual([DOUBLED_WORD])
})
