import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import { createConfigs, lint, type Problem } from '../../../rules/index.ts'
import { rangeIn } from './client-document.ts'

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export interface Template {
  readonly uri: string
  readonly text: string
  /** Where configs look from. */
  readonly path: string
  /** Its path below the open folder. */
  readonly name: string
}

/** What decides how an editor shows a problem. */
export interface Shown extends Pick<Problem, 'rule' | 'severity' | 'message' | 'url' | 'span'> {
  readonly related: readonly Pick<Problem['related'][number], 'span' | 'message'>[]
}

/** A problem as an editor must show it. */
export function shownAs(problem: Shown, uri: string, text: string): Diagnostic {
  const { span, severity, rule, url, message, related } = problem
  return {
    range: rangeIn(text, span),
    severity: SEVERITIES[severity],
    source: 'outreach-lint',
    code: rule,
    message,
    ...(url !== null && { codeDescription: { href: url } }),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: { uri, range: rangeIn(text, place.span) },
        message: place.message,
      })),
    }),
  }
}

/** What an editor must show of a template, by a fresh run of the library over configs as they are. */
export async function expectedDiagnostics(
  { uri, text, path, name }: Template,
  configs: ReadonlyMap<string, string>,
): Promise<Diagnostic[]> {
  const found = createConfigs({
    fileSystem: { readFile: async (file) => configs.get(file) ?? null },
  })
  const settings = await found.settingsFor(path)
  const [report] = await lint([{ path: name, source: text, settings }])
  return (report?.problems ?? []).map((problem) => shownAs(problem, uri, text))
}
