import type { Squiggle } from '../support/workbench-view.ts'
import { squiggles } from './squiggles.ts'

const states: (readonly Squiggle[])[] = []
const observer = new MutationObserver(note)

/** Changes are told before they are painted, so nothing that a person could see is missed. */
export function startWatching(): void {
  states.length = 0
  note()
  const editors = document.querySelector('.part.editor')
  if (editors === null) throw new Error('The workbench shows no editors yet')
  observer.observe(editors, { subtree: true, childList: true, attributes: true })
}

export function statesWatched(): readonly (readonly Squiggle[])[] {
  return states
}

function note(): void {
  const state = squiggles()
  if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state)
}
