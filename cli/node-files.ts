import { readFile } from 'node:fs/promises'
import type { FileSystem } from '../rules/index.ts'
import { decode, systemReason } from './read-template.ts'

/** The files of this machine, as the engine reads configs. */
export const nodeFiles: FileSystem = {
  async readFile(path) {
    const bytes = await readFile(path).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'ENOENT' || code === 'ENOTDIR') return null
      throw new Error(systemReason(error), { cause: error })
    })
    if (!bytes) return null
    const read = decode(bytes)
    if ('source' in read) return read.source
    throw new Error(read.mistake.replace(/^./, (letter) => letter.toLowerCase()))
  },
}
