import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { recipeFor } from './support/recipe.ts'
import { newRepository, type Repository } from './support/repository.ts'
import { run, succeed } from './support/run.ts'
import { BAD_NOTE, DOUBLED_WORD, GOOD_NOTE, README } from './support/templates.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = temporaryFolder()
const source = path.join(folder, 'hooks.git')
const env = { PRE_COMMIT_HOME: path.join(folder, 'cache') }
let made = 0

beforeAll(async () => {
  await succeed('git', ['clone', '--quiet', '--bare', root, source], { cwd: folder })
  await succeed('git', ['tag', '--force', 'under-test', 'HEAD'], { cwd: source })
  const repository = await repositoryWith('outreach-lint')
  await repository.succeed('pre-commit', 'install-hooks')
})

async function repositoryWith(hook: string): Promise<Repository> {
  const config = recipeFor('pre-commit')
    .replace(/repo: .*/, () => `repo: ${JSON.stringify(source)}`)
    .replace(/rev: .*/, 'rev: under-test')
    .replace(/id: .*/, `id: ${hook}`)
  const files = { '.pre-commit-config.yaml': config }
  const repository = await newRepository(path.join(folder, `repository-${made++}`), files, env)
  await repository.succeed('pre-commit', 'install')
  return repository
}

describe('the hook that lints', () => {
  it('refuses a commit with a bad template and says where and why', async () => {
    const repository = await repositoryWith('outreach-lint')
    repository.write({ 'notes/bakers.md': BAD_NOTE })
    const { code, output } = await repository.commit('notes/bakers.md')
    expect(output).toMatch(/outreach-lint\.+Failed/)
    expect(output).toContain('notes/bakers.md')
    expect(output).toMatch(/\b3:\d+ .*pitch-in-first-message/s)
    expect(code).toBe(1)
    expect(await repository.commits()).toBe(1)
  })

  it('uses the whole width where pre-commit gives it a terminal, which has no size', async () => {
    const repository = await repositoryWith('outreach-lint')
    await repository.commitUnchecked({ 'notes/bakers.md': BAD_NOTE })
    const args = ['run', '--all-files', '--color=always']
    const { code, output } = await run('pre-commit', args, { cwd: repository.folder, env })
    expect(output).toContain('“we help bakeries” pitches in a connection note; say why you')
    expect(code).toBe(1)
  })

  it.each(['bakers.md', 'bakers.markdown', 'bakers.md.njk', 'bakers.md.liquid', 'BAKERS.MD'])(
    'reads %s as a template',
    async (name) => {
      const repository = await repositoryWith('outreach-lint')
      repository.write({ [name]: BAD_NOTE })
      const { code, output } = await repository.commit(name)
      expect(output).toContain(name)
      expect(code).toBe(1)
    },
  )

  it('lets a good template pass', async () => {
    const repository = await repositoryWith('outreach-lint')
    repository.write({ 'notes/bakers.md': GOOD_NOTE })
    const { code, output } = await repository.commit('notes/bakers.md')
    expect(output).toMatch(/outreach-lint\.+Passed/)
    expect(code).toBe(0)
    expect(await repository.commits()).toBe(2)
  })

  it('leaves a commit of a README alone, whatever lies beside it', async () => {
    const repository = await repositoryWith('outreach-lint')
    await repository.commitUnchecked({ 'notes/bakers.md': BAD_NOTE })
    repository.write({ 'README.md': README })
    const { code, output } = await repository.commit('README.md')
    expect(output).toMatch(/outreach-lint\.+Passed/)
    expect(code).toBe(0)
    expect(repository.read('README.md')).toBe(README)
  })

  it('does not run where nothing staged is Markdown', async () => {
    const repository = await repositoryWith('outreach-lint')
    repository.write({ 'notes.txt': BAD_NOTE, 'notes.html': BAD_NOTE })
    const { code, output } = await repository.commit('notes.txt', 'notes.html')
    expect(output).toMatch(/outreach-lint\.+\(no files to check\)Skipped/)
    expect(code).toBe(0)
  })

  it('leaves files alone that git ignores or the config excludes', async () => {
    const repository = await repositoryWith('outreach-lint')
    await repository.commitUnchecked({
      '.gitignore': 'scratch/\n',
      '.outreachlintrc.yaml': 'exclude: [archive/**]\n',
    })
    repository.write({ 'scratch/bakers.md': BAD_NOTE, 'archive/bakers.md': BAD_NOTE })
    const { code, output } = await repository.commit('scratch/bakers.md', 'archive/bakers.md')
    expect(output).toMatch(/outreach-lint\.+Passed/)
    expect(code).toBe(0)
  })

  it('takes names for what they are, not for globs', async () => {
    const repository = await repositoryWith('outreach-lint')
    await repository.commitUnchecked({ 's.md': BAD_NOTE })
    repository.write({ '[slug].md': GOOD_NOTE, 'two  words.md': GOOD_NOTE, '{a,b}*.md': GOOD_NOTE })
    const good = await repository.commit('[slug].md', 'two  words.md', '{a,b}*.md')
    expect(good.output).toMatch(/outreach-lint\.+Passed/)
    expect(good.code).toBe(0)
    repository.write({ '[slug].md': BAD_NOTE, 'two  words.md': BAD_NOTE, '{a,b}*.md': BAD_NOTE })
    const bad = await repository.commit('[slug].md', 'two  words.md', '{a,b}*.md')
    for (const name of ['[slug].md', 'two  words.md', '{a,b}*.md'])
      expect(bad.output).toContain(name)
    expect(bad.code).toBe(1)
  })
})

describe('the hook that fixes', () => {
  it('changes the file, stops the commit and lets the next one pass', async () => {
    const repository = await repositoryWith('outreach-lint-fix')
    repository.write({ 'notes/bakers.md': DOUBLED_WORD })
    const first = await repository.commit('notes/bakers.md')
    expect(first.output).toMatch(/outreach-lint \(fix\)\.+Failed/)
    expect(first.output).toContain('files were modified by this hook')
    expect(first.code).toBe(1)
    expect(repository.read('notes/bakers.md')).toBe(GOOD_NOTE)
    const second = await repository.commit('notes/bakers.md')
    expect(second.code).toBe(0)
    expect(await repository.commits()).toBe(2)
  })

  it('refuses what it cannot fix, and leaves it as it is', async () => {
    const repository = await repositoryWith('outreach-lint-fix')
    repository.write({ 'notes/bakers.md': BAD_NOTE })
    const { code, output } = await repository.commit('notes/bakers.md')
    expect(output).toContain('pitch-in-first-message')
    expect(code).toBe(1)
    expect(repository.read('notes/bakers.md')).toBe(BAD_NOTE)
  })
})
