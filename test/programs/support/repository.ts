import { mkdirSync, readFileSync } from 'node:fs'
import { devNull } from 'node:os'
import path from 'node:path'
import { type Run, run, succeed } from './run.ts'
import { type Files, writeFiles } from './temporary-folder.ts'

/** A git repository to commit into, with the hooks that a test installs. */
export interface Repository {
  readonly folder: string
  write(files: Files): void
  read(name: string): string
  /** Starts a program there that has to succeed. */
  succeed(command: string, ...args: string[]): Promise<string>
  /** Stages files by their names and commits what is staged; hooks may refuse. */
  commit(...names: string[]): Promise<Run>
  /** Commits files past all hooks, as what was there before. */
  commitUnchecked(files: Files): Promise<void>
  /** How many commits there are. */
  commits(): Promise<number>
}

/** Git as on a machine where nobody has configured it. */
const PLAIN_GIT = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
}

/** Makes a repository with one commit. */
export async function newRepository(
  folder: string,
  files: Files,
  env: Readonly<Record<string, string>> = {},
): Promise<Repository> {
  mkdirSync(folder)
  const options = { cwd: folder, env: { ...PLAIN_GIT, ...env } }
  const repository: Repository = {
    folder,
    write: (written) => writeFiles(folder, written),
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
    succeed: (command, ...args) => succeed(command, args, options),
    async commit(...names) {
      // Staged as they are, whatever characters a name holds.
      await succeed('git', ['--literal-pathspecs', 'add', '--force', '--', ...names], options)
      return run('git', ['commit', '--message', 'Change templates'], options)
    },
    async commitUnchecked(written) {
      writeFiles(folder, written)
      const names = Object.keys(written)
      await succeed('git', ['--literal-pathspecs', 'add', '--force', '--', ...names], options)
      await succeed('git', ['commit', '--no-verify', '--message', 'Begin'], options)
    },
    commits: async () => Number(await succeed('git', ['rev-list', '--count', 'HEAD'], options)),
  }
  await repository.succeed('git', 'init', '--quiet')
  await repository.commitUnchecked(files)
  return repository
}
