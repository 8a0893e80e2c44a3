import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import { fixAll } from '../../rules/index.ts'
import { hasReport, type LintedAnalysis } from '../analyses.ts'
import { spanOf } from '../positions.ts'
import { quickFixes } from '../quick-fixes.ts'
import type { Feature, Session } from '../session.ts'
import { turnOffData, turnOffEdit } from '../turn-off.ts'
import { changesBetween, workspaceEdit } from '../workspace-edit.ts'

const FIX_ALL = `${CodeActionKind.SourceFixAll}.outreachLint`

/** Quick fixes for the problems at a place, and every safe fix of a file at once. */
export const codeActions: Feature = (session) => {
  const { connection, client, analyses, unfinished, outdate } = session
  if (!client.codeActions) return {}

  connection.onCodeAction(async (params, token): Promise<CodeAction[]> => {
    const analysis = await analyses.asAsked(params.textDocument.uri, token)
    if (!analysis || !hasReport(analysis)) return []
    const { document } = analysis
    const actions: CodeAction[] = []
    if (asksFor(params, CodeActionKind.QuickFix)) {
      const at = spanOf(document.text, params.range)
      // An editor asks for actions where its caret is: a tag that was left behind is finished.
      if (unfinished.leaveFor(at, analysis)) outdate(document.uri)
      actions.push(...quickFixes(at, analysis, params.context.diagnostics, session))
    }
    // Too much work for an editor that only wonders whether to show a light bulb.
    if (params.context.only && asksFor(params, FIX_ALL))
      actions.push(...(await everySafeFix(analysis, session)))
    return actions
  })
  const codeActionKinds = [CodeActionKind.QuickFix, FIX_ALL]
  if (!client.resolvesEdits) return { codeActionProvider: { codeActionKinds } }

  connection.onCodeActionResolve(async (action, token): Promise<CodeAction> => {
    const data = turnOffData(action.data)
    if (!data) return action
    const analysis = await analyses.asAsked(data.uri, token)
    if (!analysis || !hasReport(analysis))
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The document is checked no more')
    return { ...action, ...turnOffEdit(data, analysis, client) }
  })
  return { codeActionProvider: { codeActionKinds, resolveProvider: true } }
}

function asksFor({ context: { only } }: CodeActionParams, kind: string): boolean {
  // The empty kind is the one that all others are of.
  return !only || only.some((wanted) => `.${kind}.`.startsWith(wanted && `.${wanted}.`))
}

/** Mends what can be mended without asking, round by round, as `--fix` does. */
async function everySafeFix(
  analysis: LintedAnalysis,
  session: Pick<Session, 'client' | 'workspace' | 'unfinished' | 'outdate'>,
): Promise<CodeAction[]> {
  const { client, workspace, unfinished, outdate } = session
  const { document, report } = analysis
  const { path, template } = report
  const { source, settings } = template
  // A config with a mistake may mean to keep what a fix would change.
  if (!(await workspace.hasSoundConfig(document))) return []
  // Who wants everything mended has finished writing, as who saves.
  if (unfinished.leave(document)) outdate(document.uri)
  const problems = unfinished.shown(analysis)
  const fixed = (await fixAll([{ path, source, settings, problems }])).get(path)
  if (!fixed) return []
  return [
    {
      title: 'Fix all that Outreach Lint can fix safely',
      kind: FIX_ALL,
      edit: workspaceEdit(document, changesBetween(source, fixed.template.source), client),
    },
  ]
}
