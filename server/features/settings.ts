import { DidChangeConfigurationNotification } from 'vscode-languageserver'
import { inBackground } from '../background.ts'
import { SECTION } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Settings that change while documents are open. */
export const settings: Feature = (session) => {
  const { connection, client, documents, settings, workspace, on, outdate } = session
  documents.onDidClose(({ document }) => settings.forget(document.uri))
  connection.onDidChangeConfiguration((params) => {
    settings.change(params.settings)
    workspace.reset()
    outdate(null)
  })
  if (client.registersConfiguration)
    on.initialized(() => {
      inBackground(
        connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }),
        connection,
      )
    })
  return {}
}
