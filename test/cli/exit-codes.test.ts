import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'

const NOTE =
  '# Connection note\n\n```\nHi {{first_name}}, your talk of of parsers stayed with me.\n```\n'
const SOUND = NOTE.replace('of of', 'of')
const BROKEN = NOTE.replace('{{first_name}}', '#N/A')
const ONLY = ['--only', 'repeated-word,leaked-value']

describe('exit code', () => {
  test('is 0 where there is nothing, and for warnings', async () => {
    const folder = folderOf({ 'sound.md': SOUND, 'note.md': NOTE })
    expect((await folder.run(['sound.md', ...ONLY])).code).toBe(0)
    expect((await folder.run(['note.md', ...ONLY])).code).toBe(0)
  })

  test('is 1 for an error', async () => {
    const folder = folderOf({ 'broken.md': BROKEN })
    expect((await folder.run([...ONLY])).code).toBe(1)
  })

  test('follows severities set on the command line', async () => {
    const folder = folderOf({ 'broken.md': BROKEN, 'note.md': NOTE })
    const off = ['--rule', 'leaked-value=off', '--rule', 'repeated-word=error', '--no-config']
    expect((await folder.run(['note.md', ...ONLY, '--rule', 'repeated-word=error'])).code).toBe(1)
    expect((await folder.run(['broken.md', '--format', 'json', ...off])).stdout).not.toContain(
      'leaked-value',
    )
  })

  test('is 1 for more warnings than allowed, however few are shown', async () => {
    const folder = folderOf({ 'note.md': NOTE })
    const over = await folder.run([...ONLY, '--max-warnings', '0', '--quiet'])
    expect(over.code).toBe(1)
    expect(over.stderr).toBe('outreach-lint: 1 warning, and --max-warnings allows 0\n')
    expect((await folder.run([...ONLY, '--max-warnings', '1'])).code).toBe(0)
  })

  test('is 2 where a file cannot be read, errors or not', async () => {
    const folder = folderOf({ 'broken.md': BROKEN, 'binary.md': 'a\0b' })
    expect((await folder.run([...ONLY])).code).toBe(2)
  })

  test('with --fix counts what is left', async () => {
    const folder = folderOf({ 'note.md': NOTE })
    const args = [...ONLY, '--rule', 'repeated-word=error']
    expect((await folder.run([...args, '--fix-dry-run'])).code).toBe(0)
    expect((await folder.run(args)).code).toBe(1)
    expect((await folder.run([...args, '--fix'])).code).toBe(0)
  })

  test('is never a count of problems', async () => {
    const many = Array.from({ length: 256 }, (_, i) => [`note-${i}.md`, BROKEN])
    const folder = folderOf(Object.fromEntries(many))
    expect((await folder.run([...ONLY, '--format', 'compact'])).code).toBe(1)
  })
})
