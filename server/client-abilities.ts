import type { InitializeParams } from 'vscode-languageserver'

/** What the client can do, as far as the server acts on it. */
export interface ClientAbilities {
  /** It asks for diagnostics itself, also when it is told to; else they are sent to it. */
  readonly pullsDiagnostics: boolean
  readonly relatedInformation: boolean
  readonly publishedVersion: boolean
  readonly codeActions: boolean
  readonly preferredActions: boolean
  /** It asks for the edit of an action once somebody chooses it, and gives back the action's data. */
  readonly resolvesEdits: boolean
  readonly versionedEdits: boolean
  readonly markdownHover: boolean
  readonly showsDocuments: boolean
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly workspaceFolders: boolean
  /** It wants the lengths of the messages of each document, for a status item. */
  readonly messages: boolean
}

export function abilitiesOf({
  capabilities: { workspace, textDocument, window },
  initializationOptions,
}: InitializeParams): ClientAbilities {
  const { publishDiagnostics, diagnostic, codeAction, hover } = textDocument ?? {}
  return {
    // Who cannot be told to ask again would go on showing what a changed config has made untrue.
    pullsDiagnostics: diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    // Before version 3.18 of the protocol the older ability spoke for both.
    relatedInformation:
      (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
    publishedVersion: publishDiagnostics?.versionSupport === true,
    codeActions: codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: codeAction?.isPreferredSupport === true,
    resolvesEdits:
      codeAction?.dataSupport === true &&
      codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    markdownHover: hover?.contentFormat?.includes('markdown') === true,
    showsDocuments: window?.showDocument?.support === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    messages: Object(initializationOptions).messages === true,
  }
}
