import {
  type CodeAction,
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import { registry, unknownName } from '../../rules/index.ts'
import type { Feature } from '../session.ts'

const OPEN_RULE_PAGE = 'outreachLint.openRulePage'

/** Shows the bundled page of a rule, for clients that can show a document. */
export const rulePages: Feature = ({ connection, client, host }) => {
  if (!client.showsDocuments) return {}
  connection.onExecuteCommand(async ({ command, arguments: args }) => {
    if (command !== OPEN_RULE_PAGE) throw refused(`Unknown command ${command}`)
    // What an editor's user has set up by hand may be anything.
    const rule: unknown = Array.isArray(args) ? args[0] : undefined
    if (typeof rule !== 'string')
      throw refused('No rule is named; give its name, such as ["repeated-word"]')
    if (!registry.has(rule)) throw refused(unknownName('rule', rule, [...registry.keys()]))
    await connection.window.showDocument({ uri: host.pageUri(rule), takeFocus: true })
  })
  return { executeCommandProvider: { commands: [OPEN_RULE_PAGE] } }
}

/** The action that opens a rule's page. */
export function openRulePage(rule: string): CodeAction {
  const title = `Explain ${rule}`
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: OPEN_RULE_PAGE, arguments: [rule] },
  }
}

function refused(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}
