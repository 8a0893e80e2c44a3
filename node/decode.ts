export type Decoded =
  | { readonly source: string }
  /** `readable`: the text before the first byte that is none; null where that is no help. */
  | { readonly mistake: string; readonly readable: string | null }

/** Decodes UTF-8, strictly: a replacement character would be written back. A byte order mark stays. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { mistake: 'Is UTF-16; save it as UTF-8', readable: null }
  if (bytes.includes(0)) return { mistake: 'Is binary, not Markdown; leave it out', readable: null }
  const source = decodeStrictly(bytes)
  if (source !== null) return { source }
  return {
    mistake: 'Is not valid UTF-8 here; save the file as UTF-8',
    readable: decodeStrictly(bytes.subarray(0, validLength(bytes)), true) ?? '',
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
