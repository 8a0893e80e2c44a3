import type { Squiggle } from '../support/workbench-view.ts'
import { activeEditor, type Row, rowsOf, topOf } from './lines.ts'

const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const

/** What is underlined, read off the screen: the characters over each squiggle. */
export function squiggles(): Squiggle[] {
  const editor = activeEditor()
  if (editor === null) return []
  const rows = new Map(rowsOf(editor).map((row) => [topOf(row.element), row]))
  return [...editor.querySelectorAll<HTMLElement>('.view-overlays > div')]
    .sort((one, other) => topOf(one) - topOf(other))
    .flatMap((overlay) => {
      const row = rows.get(topOf(overlay))
      return row ? squigglesOver(row, overlay) : []
    })
}

function squigglesOver(row: Row, overlay: HTMLElement): Squiggle[] {
  return SEVERITIES.flatMap((severity) =>
    [...overlay.querySelectorAll(`.squiggly-${severity}`)].map((element) => ({
      severity,
      line: row.line,
      text: textAbove(element.getBoundingClientRect(), row.element),
    })),
  )
}

/** The characters of a row whose middle lies between the sides of a box. */
function textAbove({ left, right }: DOMRect, row: HTMLElement): string {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shown = node.textContent ?? ''
    for (let at = 0; at < shown.length; at++) {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const box = range.getBoundingClientRect()
      const middle = (box.left + box.right) / 2
      if (middle > left && middle < right) text += shown[at]
    }
  }
  return text.replaceAll('\u00a0', ' ')
}
