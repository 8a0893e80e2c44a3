import { type Diagnostic, languages, type Uri } from 'vscode'

/** What the server calls itself in the Problems panel. */
const SOURCE = 'outreach-lint'

/** The problems of a document that this extension shows. */
export function problemsOf(document: Uri): Diagnostic[] {
  return languages.getDiagnostics(document).filter(({ source }) => source === SOURCE)
}

/** The rule that found a problem. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}
