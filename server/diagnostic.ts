import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { FileReport, Problem, Severity } from '../rules/index.ts'
import type { Analysis } from './analyses.ts'
import type { OpenDocument } from './open-documents.ts'
import { rangeOf } from './positions.ts'
import { SOURCE } from './protocol.ts'
import type { Session } from './session.ts'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What the client shows for a document. */
export function diagnosticsOf(
  analysis: Analysis,
  { client, unfinished }: Pick<Session, 'client' | 'unfinished'>,
): Diagnostic[] {
  const { document, report } = analysis
  if (!report) return []
  return unfinished.shown(analysis).map((problem) => ({
    ...diagnosticOf(problem, document),
    ...(client.relatedInformation && evidenceOf(problem, document, report)),
  }))
}

export function diagnosticOf(
  { rule, severity, message, url, span }: Problem,
  { text }: Pick<OpenDocument, 'text'>,
): Diagnostic {
  return {
    range: rangeOf(text, span),
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: rule,
    message,
    ...(url !== null && { codeDescription: { href: url } }),
  }
}

function evidenceOf(
  { related }: Problem,
  { uri, text }: OpenDocument,
  { path }: FileReport,
): Pick<Diagnostic, 'relatedInformation'> {
  // Places in other files need those files' text.
  const here = related.filter((place) => place.path === path)
  if (here.length === 0) return {}
  return {
    relatedInformation: here.map(({ span, message }) => ({
      location: { uri, range: rangeOf(text, span) },
      message,
    })),
  }
}
