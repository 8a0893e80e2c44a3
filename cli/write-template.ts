import { randomBytes } from 'node:crypto'
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { decode } from '../node/decode.ts'
import { systemReason } from '../node/system-reason.ts'
import { type AbsolutePath, isInside } from './paths.ts'

/**
 * Replaces a file's text: written beside it and moved over it, so that a crash loses nothing; same mode.
 * A link is followed to its target, but not out of the workspace. Answers a sentence where it refuses.
 */
export async function writeTemplate(
  file: AbsolutePath,
  texts: { readonly before: string; readonly after: string },
  workspace: AbsolutePath,
  done: 'fixed' | 'converted',
): Promise<string | null> {
  try {
    const target = await realpath(file)
    // Who names a file outside the workspace means that file, though no link out of its folder.
    const allowed = await realpath(isInside(workspace, file) ? workspace : path.dirname(file))
    if (!isInside(allowed, target))
      return `Not ${done}: it is a link out of this folder; go to its target`
    await access(target, constants.W_OK)
    const now = decode(await readFile(target))
    const source = 'source' in now ? now.source : null
    // Another name of the same file was written before.
    if (source === texts.after) return null
    if (source !== texts.before) return `Not ${done}: it changed meanwhile; run again`
    await replace(target, texts.after)
    return null
  } catch (error) {
    return `Not ${done}: ${systemReason(error)}`
  }
}

async function replace(target: string, text: string): Promise<void> {
  const { mode, uid, gid } = await stat(target)
  // Not made of the file's own name, which may be as long as names can be.
  const name = `.outreach-lint-${randomBytes(6).toString('hex')}.tmp`
  const temporary = path.join(path.dirname(target), name)
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.writeFile(text)
      // The mode given on opening is cut by the umask; the owner is lost where root changes others' files.
      await handle.chown(uid, gid).catch(() => undefined)
      await handle.chmod(mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
