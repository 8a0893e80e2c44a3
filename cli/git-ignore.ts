import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import type { AbsolutePath } from './paths.ts'

/** The `.gitignore` files that hold in a folder, the nearest first. */
export interface IgnoreScope {
  readonly folder: AbsolutePath
  readonly rules: Ignore | null
  readonly parent: IgnoreScope | null
}

/** As git is set up on each system. */
const OPTIONS = { ignoreCase: process.platform === 'win32' || process.platform === 'darwin' }

/** Reads `.gitignore` files from the repository's top downwards, each once. */
export class GitIgnore {
  readonly #scopes = new Map<AbsolutePath, Promise<IgnoreScope>>()

  /** The scope of a folder, with those above it up to the repository's top. */
  scopeOf(folder: AbsolutePath): Promise<IgnoreScope> {
    const known = this.#scopes.get(folder)
    if (known) return known
    const scope = this.#read(folder)
    this.#scopes.set(folder, scope)
    return scope
  }

  /** Whether git would leave a file out, for its own name or for that of a folder above it. */
  async ignores(file: AbsolutePath): Promise<boolean> {
    const folder = parentOf(file)
    return (await this.ignoresFolder(folder)) || ignoredIn(await this.scopeOf(folder), file)
  }

  /** The same for a folder. Ends at the repository's top: what is above it does not speak of it. */
  async ignoresFolder(folder: AbsolutePath): Promise<boolean> {
    for (let scope: IgnoreScope | null = await this.scopeOf(folder); scope; scope = scope.parent) {
      if (scope.parent && ignoredIn(scope.parent, `${scope.folder}/`)) return true
    }
    return false
  }

  async #read(folder: AbsolutePath): Promise<IgnoreScope> {
    const above = parentOf(folder)
    const atTop = above === folder || (await exists(`${folder}/.git`))
    const parent = atTop ? null : await this.scopeOf(above)
    const text = await readFile(`${folder}/.gitignore`, 'utf8').catch(() => null)
    const rules = text === null ? null : ignore(OPTIONS).add(text.replace(/^\uFEFF/, ''))
    return { folder, rules, parent }
  }
}

/** Whether the nearest pattern that speaks of a path ignores it; a folder ends in `/`. */
export function ignoredIn(scope: IgnoreScope, target: AbsolutePath): boolean {
  for (let at: IgnoreScope | null = scope; at; at = at.parent) {
    const verdict = at.rules?.test(target.slice(at.folder.replace(/\/$/, '').length + 1))
    if (verdict?.ignored) return true
    if (verdict?.unignored) return false
  }
  return false
}

function parentOf(file: AbsolutePath): AbsolutePath {
  return path.dirname(file)
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
