import { readFile, stat } from 'node:fs/promises'
import type { FileSystem } from '../rules/index.ts'
import { decode } from './decode.ts'
import { systemReason } from './system-reason.ts'

/** In bytes. No config is as long; a file that is would only stop everything else. */
const LONGEST = 10 * 1024 * 1024

/** The files of this machine, as the engine reads configs. */
export const nodeFiles: FileSystem = {
  async readFile(path) {
    const bytes = await bytesOf(path)
    if (!bytes) return null
    const decoded = decode(bytes)
    if ('source' in decoded) return decoded.source
    throw new Error(decoded.mistake.replace(/^./, (letter) => letter.toLowerCase()))
  },
}

/** null where there is no such file. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    await refuseUnfit(path)
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw code === null ? error : new Error(systemReason(error), { cause: error })
  }
}

/** A device or a pipe may have no end, and to open it may already wait for somebody. */
async function refuseUnfit(path: string): Promise<void> {
  const found = await stat(path)
  // The system has words for folders.
  if (!found.isFile() && !found.isDirectory()) throw new Error('it is no ordinary file; name one')
  if (found.size > LONGEST) throw new Error('it is larger than 10 MB; name a smaller file')
}
