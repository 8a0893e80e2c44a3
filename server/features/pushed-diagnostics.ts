import { CancellationToken, ResponseError } from 'vscode-languageserver'
import { inBackground } from '../background.ts'
import { diagnosticsOf } from '../diagnostic.ts'
import type { Feature } from '../session.ts'

/** Milliseconds without a change before diagnostics are sent. */
const PAUSE = 200

/** Diagnostics for clients that do not ask: sent once the author pauses. */
export const pushedDiagnostics: Feature = (session) => {
  const { connection, client, documents, analyses, on } = session
  if (client.pullsDiagnostics) return {}
  const waiting = new Map<string, NodeJS.Timeout>()
  /** Documents that something was sent for. What else is sent for others, such as configs, stays. */
  const shown = new Set<string>()

  async function publish(uri: string): Promise<void> {
    waiting.delete(uri)
    try {
      const analysis = await analyses.of(uri, CancellationToken.None)
      if (!analysis || (analysis.report === null && !shown.has(uri))) return
      shown.add(uri)
      await connection.sendDiagnostics({
        uri,
        ...(client.publishedVersion && { version: analysis.document.version }),
        diagnostics: diagnosticsOf(analysis, session),
      })
    } catch (error) {
      // Whatever made it outdated starts another one.
      if (!(error instanceof ResponseError)) throw error
    }
  }

  function publishSoon(uri: string): void {
    clearTimeout(waiting.get(uri))
    waiting.set(
      uri,
      setTimeout(() => inBackground(publish(uri), connection), PAUSE),
    )
  }

  documents.onDidChangeContent(({ document }) => publishSoon(document.uri))
  on.outdated((uri) => {
    for (const one of uri === null ? documents.keys() : [uri]) publishSoon(one)
  })
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    if (shown.delete(uri))
      inBackground(connection.sendDiagnostics({ uri, diagnostics: [] }), connection)
  })
  return {}
}
