import { readdir, stat } from 'node:fs/promises'
import { type GitIgnore, ignoredIn } from './git-ignore.ts'
import type { AbsolutePath } from './paths.ts'

export interface Walk {
  readonly files: readonly AbsolutePath[]
  /** Folders that could not be listed, with the system's error. */
  readonly unreadable: readonly { readonly folder: AbsolutePath; readonly error: unknown }[]
  /** Whether something was left out because git ignores it. */
  readonly ignored: boolean
}

/** Folders that hold other people's files, or git's own. */
const NEVER = new Set(['node_modules', '.git', '.hg', '.svn'])

/** Every file below a folder that git does not ignore. Hidden folders only where asked for. */
export async function walk(top: AbsolutePath, gitIgnore: GitIgnore, hidden = false): Promise<Walk> {
  const files: AbsolutePath[] = []
  const unreadable: { folder: AbsolutePath; error: unknown }[] = []
  let ignored = await gitIgnore.ignoresFolder(top)
  const open = ignored ? [] : [top]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const scope = await gitIgnore.scopeOf(folder)
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      unreadable.push({ folder: folder ?? top, error })
      return []
    })
    for (const entry of entries) {
      const isFolder = entry.isDirectory()
      if (NEVER.has(entry.name) || (isFolder && !hidden && entry.name.startsWith('.'))) continue
      const target = `${folder.replace(/\/$/, '')}/${entry.name}`
      if (ignoredIn(scope, isFolder ? `${target}/` : target)) ignored = true
      else if (isFolder) open.push(target)
      // Links to folders are not followed: they may lead round in circles.
      else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(target))))
        files.push(target)
    }
  }
  return { files: files.sort(byName), unreadable, ignored }
}

function leadsToFile(link: string): Promise<boolean> {
  return stat(link).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
