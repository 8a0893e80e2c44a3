import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import { inBackground } from '../background.ts'
import { diagnosticsOf } from '../diagnostic.ts'
import { SOURCE } from '../protocol.ts'
import type { Feature, Session } from '../session.ts'

/** Diagnostics for clients that ask for them: answered at once, for the version that is open. */
export const pulledDiagnostics: Feature = (session) => {
  const { connection, client, on } = session
  if (!client.pullsDiagnostics) return {}
  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    const analysis = await analysisFor(textDocument.uri, session, token)
    return {
      kind: DocumentDiagnosticReportKind.Full,
      items: analysis ? diagnosticsOf(analysis, session) : [],
    }
  })
  on.outdated(() => inBackground(connection.languages.diagnostics.refresh(), connection))
  return {
    diagnosticProvider: {
      identifier: SOURCE,
      interFileDependencies: false,
      workspaceDiagnostics: false,
    },
  }
}

/** A client asks again after a refusal that says so. */
async function analysisFor(uri: string, { analyses }: Session, token: CancellationToken) {
  try {
    return await analyses.of(uri, token)
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified)
      throw new ResponseError(LSPErrorCodes.ServerCancelled, error.message, {
        retriggerRequest: true,
      })
    throw error
  }
}
