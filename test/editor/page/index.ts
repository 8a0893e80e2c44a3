import type { WorkbenchView } from '../support/workbench-view.ts'
import { lines } from './lines.ts'
import { problems } from './problems.ts'
import { squiggles } from './squiggles.ts'
import { startWatching, statesWatched } from './watch.ts'
import { notifications, quickFixes, statusItems } from './widgets.ts'

const workbenchView: WorkbenchView = {
  lines,
  squiggles,
  problems,
  quickFixes,
  statusItems,
  notifications,
  startWatching,
  statesWatched,
}

Object.assign(globalThis, { workbenchView })
