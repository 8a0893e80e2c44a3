/**
 * What stands on the screen of VS Code, in the words and numbers that a person sees there. The page
 * answers these questions (test/editor/page), the tests ask them (`editor.ts`).
 */
export interface WorkbenchView {
  /** The lines of the active editor, as far as they are on the screen. */
  lines(): readonly string[]
  squiggles(): readonly Squiggle[]
  /** The rows of the Problems panel; throws where the panel is too small for all of them. */
  problems(): readonly Problem[]
  /** The entries of the open menu of quick fixes. */
  quickFixes(): readonly QuickFix[]
  /** What the extension says in the status bar, from left to right. */
  statusItems(): readonly StatusItem[]
  notifications(): readonly string[]
  /** Begins to note down every state of the squiggles, however short. */
  startWatching(): void
  /** The states since then, each once where nothing changed in between. */
  statesWatched(): readonly (readonly Squiggle[])[]
}

/** Words underlined in one line, by a theme's colour for the severity. */
export interface Squiggle {
  readonly severity: 'error' | 'warning' | 'info' | 'hint'
  /** Counted from 1. */
  readonly line: number
  readonly text: string
}

/** A row of the Problems panel. */
export interface Problem {
  readonly file: string
  readonly severity: 'Error' | 'Warning' | 'Info'
  readonly rule: string
  readonly message: string
  /** `[Ln 3, Col 9]` */
  readonly place: string
  readonly evidence: readonly Evidence[]
}

/** A row below a problem. */
export interface Evidence {
  readonly message: string
  readonly place: string
}

export interface QuickFix {
  /** The heading that it stands under, such as “Quick Fix”. */
  readonly group: string
  readonly title: string
}

export interface StatusItem {
  readonly text: string
  /** What is read out, and shown over it. */
  readonly label: string
}
