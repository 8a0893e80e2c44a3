import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver'
import { fixAll, type Span } from '../../rules/index.ts'
import type { LintedAnalysis } from '../analyses.ts'
import { spanOf, touches } from '../positions.ts'
import { quickFixes } from '../quick-fixes.ts'
import type { Feature, Session } from '../session.ts'
import { changesBetween, workspaceEdit } from '../workspace-edit.ts'

const FIX_ALL = `${CodeActionKind.SourceFixAll}.outreachLint`

/** Quick fixes for the problems at a place, and every safe fix of a file at once. */
export const codeActions: Feature = (session) => {
  const { connection, client, analyses } = session
  if (!client.codeActions) return {}

  connection.onCodeAction(async (params, token): Promise<CodeAction[]> => {
    const analysis = await analyses.asAsked(params.textDocument.uri, token)
    if (!analysis?.report) return []
    const { document, report } = analysis
    const actions: CodeAction[] = []
    if (asksFor(params, CodeActionKind.QuickFix)) {
      const at = spanOf(document.text, params.range)
      noteCaret(at, { document, report }, session)
      const problems = report.problems.filter(
        (problem) =>
          touches(problem.span, at) && !session.unfinished.isUnfinished(problem, document),
      )
      actions.push(
        ...quickFixes(problems, { document, report }, params.context.diagnostics, session),
      )
    }
    // Too much work for an editor that only wonders whether to show a light bulb.
    if (params.context.only && asksFor(params, FIX_ALL))
      actions.push(...(await everySafeFix({ document, report }, session)))
    analyses.mustHold(analysis)
    return actions
  })
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } }
}

function asksFor({ context: { only } }: CodeActionParams, kind: string): boolean {
  // The empty kind is the one that all others are of.
  return !only || only.some((wanted) => `.${kind}.`.startsWith(wanted && `.${wanted}.`))
}

/** An editor asks for actions where its caret is: a tag that was left behind is finished. */
function noteCaret(
  caret: Span,
  { document, report }: LintedAnalysis,
  { unfinished, outdate }: Pick<Session, 'unfinished' | 'outdate'>,
): void {
  const held = report.problems.filter((problem) => unfinished.isUnfinished(problem, document))
  const places = [...document.writing, ...held.map(({ span }) => span)]
  if (held.length === 0 || places.some((place) => touches(place, caret))) return
  unfinished.leave(document)
  outdate(document.uri)
}

/** Mends what can be mended without asking, round by round, as `--fix` does. */
async function everySafeFix(
  { document, report }: LintedAnalysis,
  { client, workspace }: Pick<Session, 'client' | 'workspace'>,
): Promise<CodeAction[]> {
  const { path, template, problems } = report
  const { source, settings } = template
  // A config with a mistake may mean to keep what a fix would change.
  if (!(await workspace.hasSoundConfig(document))) return []
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
