/** Marks that turn the reading direction, end lines or cannot be seen. */
const INVISIBLE = /[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g

/**
 * Text from a template, made harmless for a terminal and a log: controls become visible signs, so that
 * nothing moves the cursor, sets a title or turns the reading direction.
 */
export function visible(text: string): string {
  return unobeyed(
    text.replace(/\p{Cc}/gu, controlPicture).replace(INVISIBLE, (sign) => `<U+${codeOf(sign)}>`),
  )
}

/** The same for a text of several lines, which stay; a byte order mark too, so that a diff can be applied. */
export function visibleLines(text: string): string {
  return unobeyed(
    text
      .replace(/(?!\r?\n|\t)\p{Cc}/gu, controlPicture)
      .replace(INVISIBLE, (sign) => (sign === '\uFEFF' ? sign : `<U+${codeOf(sign)}>`)),
  )
}

/** GitHub and Azure obey `##[…]` and `##vso[…]` anywhere in a line; an invisible joint stops them. */
export function unobeyed(text: string): string {
  return text.replace(/##(?=\[|vso\[)/g, '#\u2060#')
}

/** GitHub obeys a line that begins with `::`, whatever white space is before it. */
export function unobeyedStart(row: string): string {
  return row.replace(/^(?=\s*::)/, '\u2060')
}

/** A path at the start of a line: one that begins with `::` would be a workflow command. */
export function visiblePath(path: string): string {
  return visible(path).replace(/^(?=\s*::)/, './')
}

function controlPicture(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\uFFFD'
}

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
