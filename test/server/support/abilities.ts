import {
  type ClientCapabilities,
  CodeActionKind,
  DiagnosticTag,
  MarkupKind,
} from 'vscode-languageserver/node'

/** A client that can do all that the server makes use of, and asks for diagnostics itself. */
export const EVERYTHING: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
    executeCommand: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true, didSave: true },
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [DiagnosticTag.Unnecessary, DiagnosticTag.Deprecated] },
    },
    diagnostic: { dynamicRegistration: true, relatedInformation: true },
    hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
      },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  window: { showDocument: { support: true }, workDoneProgress: true },
}

/** A client that can do all but ask for diagnostics, so that they are sent to it. */
export const PUSHED: ClientCapabilities = without(EVERYTHING, {
  textDocument: ['diagnostic'],
  workspace: ['diagnostics'],
})

/** A client that can do what every client can, and knows code actions. */
export const LITTLE: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {},
    hover: {},
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [CodeActionKind.QuickFix] } },
    },
  },
}

/** Leaves out abilities of a client, by their group. */
export function without(
  capabilities: ClientCapabilities,
  names: {
    readonly workspace?: readonly string[]
    readonly textDocument?: readonly string[]
    readonly window?: readonly string[]
  },
): ClientCapabilities {
  const kept = (group: object = {}, left: readonly string[] = []) =>
    Object.fromEntries(Object.entries(group).filter(([name]) => !left.includes(name)))
  return {
    ...capabilities,
    workspace: kept(capabilities.workspace, names.workspace),
    textDocument: kept(capabilities.textDocument, names.textDocument),
    window: kept(capabilities.window, names.window),
  }
}
