/** A text on one line, cut where it is longer than `most` UTF-16 units. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= most) return line
  // Half of a character would be shown as a question mark.
  return `${line
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}

/** A text as messages quote it: on one line, in quotation marks, cut where it is long. */
export function quoted(text: string, most = 40): string {
  return `“${shortened(text, most)}”`
}
