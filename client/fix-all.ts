import { Range, type TextDocument, window, workspace } from 'vscode'
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionTriggerKind,
  type LanguageClient,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageclient/node'
import { SECTION } from '../server/protocol.ts'
import type { LintServer } from './lint-server.ts'
import { notificationText } from './notification-text.ts'
import { configMistakeFor, problemsOf } from './problems.ts'

const KIND = 'source.fixAll.outreachLint'
const OUTDATED = 'Nothing was fixed, since the text changed meanwhile; run the command again'
const NO_ANSWER = 'Nothing was fixed, since Outreach Lint gave no answer; restart its server'
const SHOW = 'Show the Mistake'

/** Applies every fix to the active template that loses nothing its author meant, or says why it does not. */
export async function fixAll(server: Pick<LintServer, 'client'>): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  const client = server.client()
  if (!client) return say(NO_ANSWER)
  const { version } = document
  try {
    const edit = (await safeFixes(client, document))?.edit
    if (document.version !== version) say(OUTDATED)
    else if (!edit) tellWhyNot(document)
    else await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit))
  } catch (error) {
    say(isOutdated(error) ? OUTDATED : NO_ANSWER)
  }
}

/** Asked of the server itself, since VS Code makes no difference between no fix and no answer. */
async function safeFixes(
  client: LanguageClient,
  document: TextDocument,
): Promise<CodeAction | undefined> {
  const convert = client.code2ProtocolConverter
  const actions = await client.sendRequest(CodeActionRequest.type, {
    textDocument: convert.asTextDocumentIdentifier(document),
    range: convert.asRange(new Range(0, 0, document.lineCount, 0)),
    context: { diagnostics: [], only: [KIND], triggerKind: CodeActionTriggerKind.Invoked },
  })
  return actions?.find((action): action is CodeAction => 'kind' in action && action.kind === KIND)
}

function isOutdated(error: unknown): boolean {
  const codes: readonly number[] = [LSPErrorCodes.ContentModified, LSPErrorCodes.ServerCancelled]
  return error instanceof ResponseError && codes.includes(error.code)
}

function tellWhyNot({ uri }: TextDocument): void {
  const mistake = configMistakeFor(uri)
  if (workspace.getConfiguration(SECTION, uri).get('enable') === false)
    say('Nothing was fixed, since the setting outreachLint.enable turns checking off here')
  else if (mistake) {
    const name = workspace.asRelativePath(mistake.config)
    const text = `Nothing was fixed, since ${name} has a mistake; mend that first`
    void window.showInformationMessage(notificationText(text), SHOW).then((chosen) => {
      if (chosen) void window.showTextDocument(mistake.config, { selection: mistake.range })
    })
  } else if (problemsOf(uri).length === 0) say('Outreach Lint finds nothing to fix in this file')
  else {
    const hint = 'Put the cursor on a squiggle and choose Quick Fix for suggestions'
    say(`Nothing here can be fixed safely. ${hint}`)
  }
}

function say(text: string): void {
  void window.showInformationMessage(text)
}
