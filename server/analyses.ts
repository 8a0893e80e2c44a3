import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver'
import { type FileReport, lint, type Resources } from '../rules/index.ts'
import { inBackground } from './background.ts'
import type { OpenDocument } from './open-documents.ts'
import type { Workspace } from './workspace.ts'

/** A version of a document with what was found in it. */
export interface Analysis {
  readonly document: OpenDocument
  /** null where the document is none to lint. */
  readonly report: FileReport | null
}

export interface LintedAnalysis extends Analysis {
  readonly report: FileReport
}

export function hasReport(analysis: Analysis): analysis is LintedAnalysis {
  return analysis.report !== null
}

export interface Analyses {
  /**
   * What is found in a document as it is now; null where it is not open. Rejects with a `ResponseError` where
   * the request was cancelled or where the document moved on meanwhile, so that nobody answers for a stale
   * version.
   */
  of(uri: string, token: CancellationToken): Promise<Analysis | null>
  /** The same for a question about a place, which is another place once the document has changed. */
  asAsked(uri: string, token: CancellationToken): Promise<Analysis | null>
}

interface Source {
  readonly connection: Connection
  readonly documents: TextDocuments<OpenDocument>
  readonly workspace: Workspace
  readonly resources: Resources
  /** Called once for each analysis that is made, if it still holds then. */
  readonly made: (analysis: Analysis) => void
}

interface Known {
  readonly document: OpenDocument
  readonly epoch: number
  readonly analysis: Promise<Analysis>
}

export function createAnalyses(source: Source): Analyses {
  const { connection, documents, workspace, made } = source
  const known = new Map<string, Known>()

  documents.onDidClose(({ document }) => known.delete(document.uri))

  function start(document: OpenDocument): Known {
    const analysis = analyse(document, source)
    const started = { document, epoch: workspace.epoch, analysis }
    known.set(document.uri, started)
    const told = analysis.then(
      (done) => {
        if (holds(started)) made(done)
      },
      () => {
        // A failure is told to whoever asked; the next one tries again.
        if (known.get(document.uri) === started) known.delete(document.uri)
      },
    )
    inBackground(told, connection)
    return started
  }

  function holds({ document, epoch }: Known): boolean {
    return documents.get(document.uri) === document && workspace.epoch === epoch
  }

  function mustBeOpen(document: OpenDocument, token: CancellationToken): void {
    if (token.isCancellationRequested || documents.get(document.uri) !== document)
      throw outdated(token)
  }

  async function currentOf(document: OpenDocument, token: CancellationToken): Promise<Analysis> {
    mustBeOpen(document, token)
    for (;;) {
      const last = known.get(document.uri)
      const current = last && holds(last) ? last : start(document)
      const analysis = await current.analysis
      mustBeOpen(document, token)
      // Other settings are no reason to refuse: an editor takes a refusal for “no quick fixes here”.
      if (holds(current)) return analysis
    }
  }

  return {
    async of(uri, token) {
      // Changes and cancellations that have arrived by now come first.
      await nextTurn()
      const document = documents.get(uri)
      return document ? currentOf(document, token) : null
    },
    async asAsked(uri, token) {
      const document = documents.get(uri)
      await nextTurn()
      return document ? currentOf(document, token) : null
    },
  }
}

async function analyse(
  document: OpenDocument,
  { workspace, resources }: Source,
): Promise<Analysis> {
  const settings = await workspace.settingsFor(document)
  if (!settings) return { document, report: null }
  const path = workspace.nameOf(document.uri)
  const [report] = await lint([{ path, source: document.text.getText(), settings }], resources)
  return { document, report: report ?? null }
}

function outdated(token: CancellationToken): ResponseError<void> {
  return token.isCancellationRequested
    ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
    : new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed')
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
