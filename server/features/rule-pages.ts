import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { registry, unknownName } from '../../rules/index.ts'
import { OPEN_RULE_PAGE } from '../protocol.ts'
import type { Feature } from '../session.ts'

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

function refused(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}
