import { readFile } from 'node:fs/promises'
import { linesOf, type Position } from './lines.ts'
import { systemReason } from './system-reason.ts'

export type ReadResult =
  | { readonly source: string }
  | { readonly mistake: string; readonly position: Position | null }

/** Reads a file as text, or says why it is none. A byte order mark stays. */
export async function readTemplate(file: string): Promise<ReadResult> {
  try {
    return decode(await readFile(file))
  } catch (error) {
    return { mistake: `Cannot be read: ${systemReason(error)}`, position: null }
  }
}

/** Decodes UTF-8, strictly: a replacement character would be written back by --fix. */
export function decode(bytes: Uint8Array): ReadResult {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { mistake: 'Is UTF-16; save it as UTF-8', position: null }
  if (bytes.includes(0)) return { mistake: 'Is binary, not Markdown; leave it out', position: null }
  const source = decodeStrictly(bytes)
  if (source !== null) return { source }
  const valid = decodeStrictly(bytes.subarray(0, validLength(bytes)), true) ?? ''
  return {
    mistake: 'Is not valid UTF-8 here; save the file as UTF-8',
    position: linesOf(valid).position(valid.length),
  }
}

function decodeStrictly(bytes: Uint8Array, partial = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: partial,
    })
  } catch {
    return null
  }
}

/** The length of the longest beginning that is valid. */
function validLength(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (decodeStrictly(bytes.subarray(0, middle), true) === null) high = middle
    else low = middle
  }
  return low
}
