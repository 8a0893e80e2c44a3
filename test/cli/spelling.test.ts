import { expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'

const NOTE =
  '# Connection note\n\n> Hi {{first_name}}, I recieved your talk about zymbels of of old.\n'
const ON = ['--rule', 'misspelling=warning', '--only', 'misspelling,repeated-word']

test('the command line brings its dictionary along, and lints again with it after a fix', async () => {
  const folder = folderOf({ 'note.md': NOTE })
  const { stdout } = await folder.run(['note.md', '--format', 'compact', '--fix', ...ON])
  expect(stdout).toContain('“recieved” is not in the dictionary')
  expect(stdout).not.toContain('repeated-word')
})

test('a config adds words to it', async () => {
  const config = 'rules:\n  misspelling: [warning, { words: [recieved] }]\n'
  const folder = folderOf({ 'note.md': NOTE, '.outreachlintrc.yaml': config })
  const { stdout } = await folder.run(['note.md', '--only', 'misspelling'])
  expect(stdout).toContain('No problems')
})
