import { readFile } from 'node:fs/promises'
import type { FileSystem } from '../rules/index.ts'
import { decode } from './decode.ts'
import { systemReason } from './system-reason.ts'

/** The files of this machine, as the engine reads configs. */
export const nodeFiles: FileSystem = {
  async readFile(path) {
    const bytes = await readFile(path).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'ENOENT' || code === 'ENOTDIR') return null
      throw new Error(systemReason(error), { cause: error })
    })
    if (!bytes) return null
    const decoded = decode(bytes)
    if ('source' in decoded) return decoded.source
    throw new Error(decoded.mistake.replace(/^./, (letter) => letter.toLowerCase()))
  },
}
