/** A row of the editor; a long line that is wrapped has several with the same number. */
export interface Row {
  readonly line: number
  readonly text: string
  readonly element: HTMLElement
}

/** Rows and what is drawn over them are separate trees, which share the distance from the top. */
export function topOf(element: HTMLElement): number {
  return Number.parseFloat(element.style.top)
}

export function activeEditor(): HTMLElement | null {
  return document.querySelector('.part.editor .editor-group-container.active .monaco-editor')
}

/** The rows of the active editor from top to bottom. */
export function rowsOf(editor: HTMLElement): Row[] {
  const numbers = lineNumbers(editor)
  let line = 0
  return [...editor.querySelectorAll<HTMLElement>('.view-lines > .view-line')]
    .sort((one, other) => topOf(one) - topOf(other))
    .map((element) => {
      line = numbers.get(topOf(element)) ?? line
      return { line, text: shownText(element), element }
    })
}

export function lines(): string[] {
  const editor = activeEditor()
  const found: string[] = []
  for (const { line, text } of editor ? rowsOf(editor) : [])
    found[line - 1] = (found[line - 1] ?? '') + text
  return found
}

/** Blanks are drawn as no-break spaces. */
export function shownText({ textContent }: Node): string {
  return (textContent ?? '').replaceAll('\u00a0', ' ')
}

function lineNumbers(editor: HTMLElement): Map<number, number> {
  const rows = editor.querySelectorAll<HTMLElement>('.margin-view-overlays > div')
  return new Map(
    [...rows].flatMap((row) => {
      const number = row.querySelector('.line-numbers')?.textContent
      return number ? [[topOf(row), Number(number)] as const] : []
    }),
  )
}
