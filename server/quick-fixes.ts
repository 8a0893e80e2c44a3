import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver'
import {
  applyFixes,
  disableInFile,
  disableInMessage,
  type Problem,
  type ProblemFix,
  type Span,
} from '../rules/index.ts'
import type { LintedAnalysis } from './analyses.ts'
import { diagnosticOf } from './diagnostic.ts'
import { openRulePage } from './features/rule-pages.ts'
import { narrowestFirst, touches } from './positions.ts'
import type { Session } from './session.ts'
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

  function action(problem: Problem, { title, edits }: ProblemFix): CodeAction {
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter((one) => shows(one, problem)),
      edit: workspaceEdit(document, edits, client),
    }
  }

  function shows({ code, range }: Diagnostic, problem: Problem): boolean {
    const own = diagnosticOf(problem, document).range
    return code === problem.rule && JSON.stringify(range) === JSON.stringify(own)
  }

  function fixesOf(problem: Problem): CodeAction[] {
    // Another file would have to be read first.
    const fixes = problem.fixes.filter(({ edits }) => edits.every((edit) => edit.path === path))
    return fixes.map((fix, index) => ({
      ...action(problem, fix),
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
  const off = (fix: ProblemFix | null, problem: Problem) => (fix ? [action(problem, fix)] : [])
  return [
    ...near.flatMap(fixesOf),
    ...byRule.flatMap(fixAllOf),
    ...byRule.flatMap((problem) => off(disableInMessage(template, problem), problem)),
    ...byRule.flatMap((problem) => off(disableInFile(template, problem), problem)),
    ...(client.showsDocuments ? byRule.map(({ rule }) => openRulePage(rule)) : []),
  ]
}
