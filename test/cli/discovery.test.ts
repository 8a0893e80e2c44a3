import { symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'

const NOTE =
  '# Connection note\n\n```\nHi {{first_name}}, your talk on parsers stayed with me.\n```\n'

type Folder = ReturnType<typeof folderOf>

/** The paths that were linted. */
async function linted(folder: Folder, args: readonly string[], cwd = '.'): Promise<string[]> {
  const { stdout } = await folder.run([...args, '--format', 'json'], { cwd })
  const { files }: { files: { path: string }[] } = JSON.parse(stdout)
  return files.map(({ path }) => path)
}

describe('without a path', () => {
  test('takes every template below the folder, in order of its name', async () => {
    const folder = folderOf({
      'b/two.markdown': NOTE,
      'a.md': NOTE,
      'c.md.njk': NOTE,
      'd.md.liquid': NOTE,
      'e.txt': NOTE,
      'f.html': NOTE,
      'node_modules/x/readme.md': NOTE,
      '.hidden/g.md': NOTE,
    })
    expect(await linted(folder, [])).toEqual(['a.md', 'b/two.markdown', 'c.md.njk', 'd.md.liquid'])
  })

  test('takes what the config includes, plain text too, and leaves out what it excludes', async () => {
    const folder = folderOf({
      '.outreachlintrc.yaml': 'include: [copy]\nexclude: ["copy/old/**"]\n',
      'readme.md': NOTE,
      'copy/a.md': NOTE,
      'copy/b.txt': NOTE,
      'copy/old/c.md': NOTE,
    })
    expect(await linted(folder, [])).toEqual(['copy/a.md', 'copy/b.txt'])
    expect(await linted(folder, ['.'])).toEqual(['copy/a.md', 'copy/b.txt', 'readme.md'])
    expect(await linted(folder, ['copy/old/c.md'])).toEqual(['copy/old/c.md'])
    expect(await linted(folder, ['copy/old/c.md', '--respect-ignore'])).toEqual([])
  })
})

describe('.gitignore', () => {
  const files = {
    '.gitignore': 'drafts/\n*.skip.md\n!keep.skip.md\n',
    'a.md': NOTE,
    'b.skip.md': NOTE,
    'keep.skip.md': NOTE,
    'drafts/c.md': NOTE,
    'deep/.gitignore': '/d.md\n!e.skip.md\n',
    'deep/d.md': NOTE,
    'deep/e.skip.md': NOTE,
    'deep/er/d.md': NOTE,
  }

  test('holds for folders and globs, the nearest file last', async () => {
    const folder = folderOf(files)
    const expected = ['a.md', 'deep/e.skip.md', 'deep/er/d.md', 'keep.skip.md']
    expect(await linted(folder, [])).toEqual(expected)
    expect(await linted(folder, ['**/*.md'])).toEqual(expected)
    expect(await linted(folder, ['deep'])).toEqual(['deep/e.skip.md', 'deep/er/d.md'])
  })

  test('of the repository holds in a folder of it', async () => {
    const folder = folderOf({ ...files, '.git/HEAD': '' })
    expect(await linted(folder, [], 'deep')).toEqual(['e.skip.md', 'er/d.md'])
    expect(await linted(folder, [], 'drafts')).toEqual([])
  })

  test.runIf(process.platform === 'linux')('means names in their own case', async () => {
    const folder = folderOf({ '.gitignore': 'NOTES.md\n', 'notes.md': NOTE })
    expect(await linted(folder, [])).toEqual(['notes.md'])
  })

  test('above a repository does not hold in it', async () => {
    const folder = folderOf({ '.gitignore': '*\n', 'home/.git/HEAD': '', 'home/a.md': NOTE })
    expect(await linted(folder, [], 'home')).toEqual(['a.md'])
    expect(await linted(folder, ['home/a.md', '--respect-ignore'])).toEqual(['home/a.md'])
    expect(await linted(folder, [])).toEqual([])
  })

  test('of an ignored folder takes nothing back, though that folder is named', async () => {
    const folder = folderOf({ ...files, 'drafts/.gitignore': '!c.md\n' })
    expect(await linted(folder, ['drafts'])).toEqual([])
  })

  test('does not hold for a file that is named, unless asked for', async () => {
    const folder = folderOf({ ...files, '.git/HEAD': '' })
    const named = ['b.skip.md', 'drafts/c.md', 'a.md']
    expect(await linted(folder, named)).toEqual(['a.md', 'b.skip.md', 'drafts/c.md'])
    expect(await linted(folder, [...named, '--respect-ignore'])).toEqual(['a.md'])
  })
})

describe('an argument', () => {
  test('that names a file is that file, whatever characters it holds', async () => {
    const folder = folderOf({ '[slug].md': NOTE, 's.md': NOTE, '{a,b}.md': NOTE, 'a.md': NOTE })
    expect(await linted(folder, ['[slug].md', '{a,b}.md'])).toEqual(['[slug].md', '{a,b}.md'])
  })

  test('that names a file in plain text lints it', async () => {
    const folder = folderOf({ 'a.txt': NOTE, 'b/c.txt': NOTE, 'b/d.md': NOTE })
    expect(await linted(folder, ['a.txt', 'b/*.txt'])).toEqual(['a.txt', 'b/c.txt'])
  })

  test('is a glob where it holds its signs', async () => {
    const folder = folderOf({ 'x/a.md': NOTE, 'x/y/b.md': NOTE, 'x/c.png': 'png', 'z.md': NOTE })
    expect(await linted(folder, ['x/**/*.md'])).toEqual(['x/a.md', 'x/y/b.md'])
    expect(await linted(folder, ['x/*'])).toEqual(['x/a.md'])
    expect(await linted(folder, ['./{x,q}/*.md'])).toEqual(['x/a.md'])
  })

  test('given twice is linted once', async () => {
    const folder = folderOf({ 'x/a.md': NOTE })
    expect(await linted(folder, ['x', 'x/a.md', 'x/*.md'])).toEqual(['x/a.md'])
  })

  test('is relative to the working directory, also upwards', async () => {
    const folder = folderOf({ 'x/a.md': NOTE, 'y/b.md': NOTE })
    expect(await linted(folder, ['../x/a.md', '.'], 'y')).toEqual(['../x/a.md', 'b.md'])
  })

  test('after -- is a path even where it looks like an option or a command', async () => {
    const folder = folderOf({ '-x.md': NOTE, 'rules/a.md': NOTE })
    const { stdout } = await folder.run(['--format', 'json', '--', '-x.md', 'rules'])
    const { files }: { files: { path: string }[] } = JSON.parse(stdout)
    expect(files.map(({ path }) => path)).toEqual(['-x.md', 'rules/a.md'])
  })
})

describe('what matches nothing', () => {
  test('is noted, and no mistake, for a glob or a folder', async () => {
    const folder = folderOf({ 'docs/a.png': '', 'a.md': NOTE })
    expect(await folder.run(['nowhere/*.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'outreach-lint: No templates match nowhere/*.md\n',
    })
    expect(await folder.run(['docs'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'outreach-lint: No templates in docs; they end in .md or .markdown\n',
    })
  })

  test('says so where git ignores it', async () => {
    const folder = folderOf({ '.gitignore': 'out/\n', 'out/a.md': NOTE })
    const { code, stderr } = await folder.run(['out'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^outreach-lint: No templates in out that git does not ignore; /)
  })

  test('says so where the config leaves all out', async () => {
    const folder = folderOf({ '.outreachlintrc.yaml': 'include: [copy]\n', 'a.md': NOTE })
    expect(await folder.run([])).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'outreach-lint: The config leaves out every template in .; check its include and exclude\n',
    })
  })

  test('is a mistake for a mistyped name; the others are still linted', async () => {
    const folder = folderOf({ 'templates/a.md': NOTE, 'b.md': NOTE })
    const { code, stdout, stderr } = await folder.run(['templtes', 'b.md', '--format', 'json'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'outreach-lint: templtes: No such file or folder; did you mean templates?\n',
    )
    const report = JSON.parse(stdout)
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['b.md'])
    expect(report.failures).toEqual([
      { path: 'templtes', message: 'No such file or folder; did you mean templates?' },
    ])
  })
})

test.each([
  ['', 'outreach-lint: "": Is empty; name a file, a folder or a glob\n'],
  ['!a.md', 'outreach-lint: !a.md: Leaves files out; write it under exclude in the config\n'],
  ['!a/*.md', 'outreach-lint: !a/*.md: Leaves files out; write it under exclude in the config\n'],
  ['b (old).md', 'outreach-lint: b (old).md: No such file or folder; did you mean b (odd).md?\n'],
  ['b+c.md', 'outreach-lint: b+c.md: No such file or folder; check the name\n'],
])('%j is a mistake and lints nothing', async (operand, stderr) => {
  const folder = folderOf({ 'a.md': NOTE, 'b (odd).md': NOTE })
  expect(await folder.run([operand])).toEqual({ code: 2, stdout: '', stderr })
})

test.skipIf(process.platform === 'win32')(
  'links to folders are not followed, links to files are',
  async () => {
    const folder = folderOf({ 'x/a.md': NOTE, 'other/b.md': NOTE })
    symlinkSync('..', folder.path('x/up'))
    symlinkSync('../other/b.md', folder.path('x/link.md'))
    symlinkSync('nowhere.md', folder.path('x/dangling.md'))
    expect(await linted(folder, ['x'])).toEqual(['x/a.md', 'x/link.md'])
  },
)
