import { type Diagnostic, DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type ConfigProblem, isConfigFile } from '../../rules/index.ts'
import { pathOf, uriOf } from '../addresses.ts'
import { inBackground } from '../background.ts'
import { diagnosticOf } from '../diagnostic.ts'
import type { OpenDocument } from '../open-documents.ts'
import type { Feature } from '../session.ts'

/** Milliseconds without a change before an edited config is read again. */
const PAUSE = 200

/**
 * The names that configs have. Not told of: a config that another one extends under some other ending, and, in
 * editors that watch only the folders that are open, configs above those. Theirs
 * counts with the next change that is told.
 */
const WATCHED = '**/*.{json,jsonc,yaml,yml}'

/**
 * Reads configs again when they change, on disk or in the editor, and shows the mistakes in them. These are
 * sent, not asked for, since a config matters to the templates below it whether or not it is open.
 */
export const configFiles: Feature = ({ connection, client, documents, workspace, on, outdate }) => {
  let pause: NodeJS.Timeout | undefined
  let shown = new Set<string>()

  function changed(): void {
    workspace.reset()
    outdate(null)
  }

  function editedSoon(): void {
    clearTimeout(pause)
    pause = setTimeout(changed, PAUSE)
  }

  async function show(): Promise<void> {
    const { epoch } = workspace
    const problems = await workspace.configProblems(documents.all())
    if (workspace.epoch !== epoch) return
    const faulty = new Set(problems.map(({ path }) => addressOf(path)))
    for (const uri of new Set([...shown, ...faulty])) {
      const own = problems.filter(({ path }) => addressOf(path) === uri)
      const sent = connection.sendDiagnostics({ uri, diagnostics: own.map(asDiagnostic) })
      inBackground(sent, connection)
    }
    shown = faulty
  }

  /** Editors differ in what they escape, and know a document by their own address. */
  function addressOf(path: string): string {
    return documents.keys().find((uri) => pathOf(uri) === path) ?? uriOf(path)
  }

  function matters({ uri, text }: OpenDocument): boolean {
    const path = pathOf(uri)
    return path !== null && (workspace.hasLookedAt(path) || isConfigFile(path, text.getText()))
  }

  function showSoon(): void {
    inBackground(show(), connection)
  }

  documents.onDidOpen(showSoon)
  documents.onDidChangeContent(({ document }) => matters(document) && editedSoon())
  documents.onDidClose(({ document }) => (matters(document) ? changed() : showSoon()))
  on.outdated(showSoon)
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const paths = changes.map(({ uri }) => pathOf(uri)).filter((path) => path !== null)
    if (paths.some(workspace.hasLookedAt)) changed()
  })
  if (!client.registersWatchers) {
    // Nobody will tell of a config that changes on disk; who opens or saves something may have changed one.
    documents.onDidOpen(changed)
    documents.onDidSave(changed)
  } else {
    on.initialized(() => {
      const watchers = [{ globPattern: WATCHED }]
      inBackground(
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
        connection,
      )
    })
  }
  return {}
}

function asDiagnostic({ path, source, span, message }: ConfigProblem): Diagnostic {
  const text = TextDocument.create(uriOf(path), 'json', 0, source)
  const nothing = { url: null, step: null, channel: null, related: [], fixes: [], spans: [span] }
  return diagnosticOf(
    { ...nothing, rule: 'config-problem', severity: 'error', message, span },
    { text },
  )
}
