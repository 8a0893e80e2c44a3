import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { recipeFor } from './support/recipe.ts'
import { newRepository, type Repository } from './support/repository.ts'
import { succeed } from './support/run.ts'
import { BAD_NOTE, DOUBLED_WORD, GOOD_NOTE, README } from './support/templates.ts'
import { type Files, temporaryFolder, writeFiles } from './support/temporary-folder.ts'

/** The newest majors that run on Node.js 20. */
const TOOLS = ['lint-staged@16', 'lefthook@2']

const folder = temporaryFolder()
let made = 0

beforeAll(async () => {
  writeFiles(folder, { 'package.json': '{ "private": true }' })
  // lefthook's script would install hooks here.
  const options = ['--no-audit', '--no-fund', '--ignore-scripts']
  await succeed('npm', ['install', ...options, inject('tarball'), ...TOOLS], { cwd: folder })
})

/** A repository whose Node.js packages are outreach-lint and the tools. */
async function repositoryWith(files: Files): Promise<Repository> {
  const place = path.join(folder, `repository-${made++}`)
  const repository = await newRepository(place, { '.gitignore': 'node_modules\n', ...files })
  symlinkSync(path.join(folder, 'node_modules'), path.join(place, 'node_modules'), 'junction')
  return repository
}

async function withLintStaged(recipe: string): Promise<Repository> {
  const repository = await repositoryWith({
    'package.json': recipe,
    'hooks/pre-commit': '#!/bin/sh\nnpx lint-staged\n',
  })
  await repository.succeed('chmod', '+x', 'hooks/pre-commit')
  await repository.succeed('git', 'config', 'core.hooksPath', 'hooks')
  return repository
}

async function withLefthook(recipe: string): Promise<Repository> {
  const repository = await repositoryWith({
    'package.json': '{ "private": true }',
    'lefthook.yml': recipe,
  })
  await repository.succeed('npx', 'lefthook', 'install')
  return repository
}

const LINT_STAGED = recipeFor('lint-staged')
const LEFTHOOK = recipeFor('lefthook')

describe.each([
  {
    tool: 'lint-staged',
    linting: () => withLintStaged(LINT_STAGED),
    fixing: () => withLintStaged(LINT_STAGED.replace('--respect-ignore', '$& --fix')),
  },
  {
    tool: 'lefthook',
    linting: () => withLefthook(LEFTHOOK),
    fixing: () =>
      withLefthook(
        LEFTHOOK.replace(/^( +)run:.*--respect-ignore/m, '$1stage_fixed: true\n$& --fix'),
      ),
  },
])('$tool, as the README says', ({ linting, fixing }) => {
  it('refuses a bad template, whatever its name', async () => {
    const repository = await linting()
    const names = ['notes/bakers.md', '[slug].md', 'two words.md', 'mail.md.njk']
    for (const name of names) {
      repository.write({ [name]: BAD_NOTE })
      const { code, output } = await repository.commit(name)
      expect(output).toContain(name)
      expect(output).toContain('pitch-in-first-message')
      expect(code, output).toBe(1)
      repository.write({ [name]: GOOD_NOTE })
    }
    const good = await repository.commit(...names)
    expect(good.code, good.output).toBe(0)
    expect(await repository.commits()).toBe(2)
  })

  it('leaves a README, other files and excluded ones alone', async () => {
    const repository = await linting()
    await repository.commitUnchecked({
      'old.md': BAD_NOTE,
      '.outreachlintrc.yaml': 'exclude: [archive/**]\n',
    })
    repository.write({ 'README.md': README, 'notes.txt': BAD_NOTE, 'archive/old.md': BAD_NOTE })
    const { code, output } = await repository.commit('README.md', 'notes.txt', 'archive/old.md')
    expect(code, output).toBe(0)
  })

  it('commits what was fixed', async () => {
    const repository = await fixing()
    repository.write({ 'notes/bakers.md': DOUBLED_WORD })
    const { code, output } = await repository.commit('notes/bakers.md')
    expect(code, output).toBe(0)
    const committed = await repository.succeed('git', 'show', 'HEAD:notes/bakers.md')
    expect(committed).toBe(GOOD_NOTE)
  })
})
