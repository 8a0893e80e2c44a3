import { type Diagnostic, DiagnosticSeverity, languages, type Range, type Uri } from 'vscode'
import { CONFIG_NAMES } from '../rules/index.ts'
import { SOURCE } from '../server/protocol.ts'

/** What it calls a mistake in a config. */
const CONFIG_PROBLEM = 'config-problem'

/** The problems of a document that this extension shows. */
export function problemsOf(document: Uri): Diagnostic[] {
  return languages.getDiagnostics(document).filter(isOurs)
}

/** The rule that found a problem. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** A mistake in the config of a document, or in a file of another name that a config extends. */
export function configMistakeFor(document: Uri): { config: Uri; range: Range } | undefined {
  return languages
    .getDiagnostics()
    .filter(([config]) => mayHoldFor(document, config))
    .sort(([one], [other]) => other.path.length - one.path.length)
    .flatMap(([config, all]) => all.filter(isConfigMistake).map(({ range }) => ({ config, range })))
    .at(0)
}

function isOurs({ source }: Diagnostic): boolean {
  return source === SOURCE
}

/** A template that sets something in vain gets a warning. */
function isConfigMistake(diagnostic: Diagnostic): boolean {
  const { severity } = diagnostic
  return (
    isOurs(diagnostic) &&
    severity === DiagnosticSeverity.Error &&
    ruleOf(diagnostic) === CONFIG_PROBLEM
  )
}

/** A config holds for what lies below its folder. */
function mayHoldFor(document: Uri, config: Uri): boolean {
  const end = config.path.lastIndexOf('/') + 1
  const name = config.path.slice(end)
  return (
    !CONFIG_NAMES.some((one) => one === name) || document.path.startsWith(config.path.slice(0, end))
  )
}
