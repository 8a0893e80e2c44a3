import { readFile } from 'node:fs/promises'
import { decode } from '../node/decode.ts'
import { systemReason } from '../node/system-reason.ts'
import { linesOf, type Position } from './lines.ts'

export type ReadResult =
  | { readonly source: string }
  | { readonly mistake: string; readonly position: Position | null }

/** Reads a file as text, or says why it is none. A byte order mark stays. */
export async function readTemplate(file: string): Promise<ReadResult> {
  try {
    return textOf(await readFile(file))
  } catch (error) {
    return { mistake: `Cannot be read: ${systemReason(error)}`, position: null }
  }
}

/** The text of a template's bytes, or why and where they are none. */
export function textOf(bytes: Uint8Array): ReadResult {
  const decoded = decode(bytes)
  if ('source' in decoded) return decoded
  const { mistake, readable } = decoded
  return {
    mistake,
    position: readable === null ? null : linesOf(readable).position(readable.length),
  }
}
