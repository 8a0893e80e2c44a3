import { displayWidth } from '../display-width.ts'
import { unobeyedStart } from '../safe-text.ts'

/**
 * Breaks a text between words into rows of at most `width` columns; a longer word gets a row of its own.
 * None is a workflow command, whatever words a template has put at its start.
 */
export function wrap(text: string, width: number): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`
    if (row !== '' && displayWidth(longer) > width) {
      rows.push(row)
      row = word
    } else row = longer
  }
  return [...rows, row].map(unobeyedStart)
}
