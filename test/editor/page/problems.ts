import type { Evidence, Problem } from '../support/workbench-view.ts'
import { shownText } from './lines.ts'

const PANEL = '.markers-panel'

/**
 * The panel is a list of rows, each with its depth: files, their problems, the evidence for each. It draws
 * only the rows that it has room for; to take these for all would hide problems, so that throws.
 */
export function problems(): Problem[] {
  const found: (Problem & { readonly evidence: Evidence[] })[] = []
  let file = ''
  for (const row of rowsFromTop()) {
    const depth = row.getAttribute('aria-level')
    const problem = found.at(-1)
    if (depth === '1') file = words(row, '.label-name')
    else if (depth === '2') found.push({ file, ...problemIn(row), evidence: [] })
    else if (problem) problem.evidence.push(evidenceIn(row))
  }
  const count = ownCount()
  if (count !== found.length)
    throw new Error(`Of ${count} problems the panel shows ${found.length}`)
  return found
}

/** How many problems there are by the panel's own account. */
function ownCount(): number {
  const list = document.querySelector(`${PANEL} [role=tree]`)
  const [count] = /\d+/.exec(list?.getAttribute('aria-label') ?? '') ?? []
  return Number(count ?? 0)
}

function rowsFromTop(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`${PANEL} .monaco-list-row`)].sort(
    (one, other) => Number(one.dataset.index) - Number(other.dataset.index),
  )
}

function problemIn(row: HTMLElement): Omit<Problem, 'file' | 'evidence'> {
  const [severity] = (row.getAttribute('aria-label') ?? '').split(':', 1)
  if (severity !== 'Error' && severity !== 'Warning' && severity !== 'Info')
    throw new Error(`A problem of the severity ${severity}`)
  const message = [...row.querySelectorAll('.marker-message')].map(shownText).join('\n')
  return { severity, rule: words(row, '.marker-code'), message, place: words(row, '.marker-line') }
}

function evidenceIn(row: HTMLElement): Evidence {
  return { message: words(row, '.marker-description'), place: words(row, '.marker-line') }
}

function words(row: HTMLElement, selector: string): string {
  const part = row.querySelector(selector)
  return part ? shownText(part) : ''
}
