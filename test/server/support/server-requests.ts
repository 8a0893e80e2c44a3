import {
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  ErrorCodes,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ResponseError,
  ShowDocumentRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver/node'
import { addressOf } from './address.ts'
import type { Record } from './record.ts'

/** What the client answers the server; tests may change it. */
export interface ClientState {
  folders: readonly string[]
  settings: (scope: string) => unknown
  refuses: readonly string[]
}

/** Records all that the server sends, and answers what it asks. */
export function answerServer(
  connection: ProtocolConnection,
  record: Record,
  state: ClientState,
): void {
  const notifications = [
    PublishDiagnosticsNotification.method,
    LogMessageNotification.method,
    ShowMessageNotification.method,
    'outreachLint/messages',
  ]
  for (const method of notifications)
    connection.onNotification(method, (params) => record.add(method, params))

  const answers: Readonly<{ [method: string]: (params: unknown) => unknown }> = {
    [ConfigurationRequest.method]: (params) =>
      Object(params).items.map(({ section, scopeUri }: { section: string; scopeUri: string }) => {
        if (section !== 'outreachLint') throw new Error(`Asked for the settings ${section}`)
        return state.settings(scopeUri) ?? null
      }),
    [WorkspaceFoldersRequest.method]: () =>
      state.folders.map((folder) => ({ uri: addressOf(folder), name: folder })),
    [RegistrationRequest.method]: () => null,
    [DiagnosticRefreshRequest.method]: () => null,
    [ShowMessageRequest.method]: () => null,
    [ShowDocumentRequest.method]: () => ({ success: true }),
  }
  for (const [method, answer] of Object.entries(answers))
    connection.onRequest(method, (params: unknown) => {
      record.add(method, params)
      if (state.refuses.includes(method))
        return new ResponseError(ErrorCodes.MethodNotFound, `${method} is refused`)
      return answer(params)
    })
}
