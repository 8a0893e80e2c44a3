import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver'
import { applyFixes, type Problem, type Span } from '../rules/index.ts'
import type { LintedAnalysis } from './analyses.ts'
import { diagnosticOf } from './diagnostic.ts'
import { narrowestFirst, touches } from './positions.ts'
import { OPEN_RULE_PAGE } from './protocol.ts'
import type { Session } from './session.ts'
import { type Scope, turnOff } from './turn-off.ts'
import { changesBetween, workspaceEdit } from './workspace-edit.ts'

/** What can be done about the problems of a document at a place, the likeliest first. */
export function quickFixes(
  at: Span,
  analysis: LintedAnalysis,
  diagnostics: readonly Diagnostic[],
  { client, unfinished }: Pick<Session, 'client' | 'unfinished'>,
): CodeAction[] {
  const { document, report } = analysis
  const { path, template } = report
  const shown = unfinished.shown(analysis)

  function action(problem: Problem, one: Pick<CodeAction, 'title' | 'edit' | 'data'>): CodeAction {
    return {
      ...one,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter((diagnostic) => shows(diagnostic, problem)),
    }
  }

  function off(scope: Scope, problem: Problem): CodeAction[] {
    const found = turnOff(scope, problem, analysis, client)
    return found ? [action(problem, found)] : []
  }

  function shows({ code, range }: Diagnostic, problem: Problem): boolean {
    const own = diagnosticOf(problem, document).range
    return code === problem.rule && JSON.stringify(range) === JSON.stringify(own)
  }

  function fixesOf(problem: Problem): CodeAction[] {
    // Another file would have to be read first.
    const fixes = problem.fixes.filter(({ edits }) => edits.every((edit) => edit.path === path))
    return fixes.map((fix, index) => ({
      ...action(problem, {
        title: fix.title,
        edit: workspaceEdit(document, fix.edits, client),
      }),
      ...(client.preferredActions && index === 0 && fix.safe && { isPreferred: true }),
    }))
  }

  function fixAllOf(problem: Problem): CodeAction[] {
    const same = shown.filter(({ rule }) => rule === problem.rule)
    const { source, applied } = applyFixes({ path, source: template.source }, same)
    if (applied < 2) return []
    const title = `Fix all ${applied} problems of ${problem.rule} in this file`
    const edit = workspaceEdit(document, changesBetween(template.source, source), client)
    return [{ title, kind: CodeActionKind.QuickFix, edit }]
  }

  const near = shown.filter(({ span }) => touches(span, at)).sort(narrowestFirst)
  const ruled = near.filter(({ url }) => url !== null)
  const byRule = [...new Map(ruled.map((problem) => [problem.rule, problem])).values()]
  return [
    ...near.flatMap(fixesOf),
    ...byRule.flatMap(fixAllOf),
    ...byRule.flatMap((problem) => off('message', problem)),
    ...byRule.flatMap((problem) => off('file', problem)),
    ...(client.showsDocuments ? byRule.map(({ rule }) => openRulePage(rule)) : []),
  ]
}

/** Opens a rule's page, by the command that the server answers. */
function openRulePage(rule: string): CodeAction {
  const title = `Explain ${rule}`
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: OPEN_RULE_PAGE, arguments: [rule] },
  }
}
