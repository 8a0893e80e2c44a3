import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver'
import {
  applyFixes,
  disableInFile,
  disableInMessage,
  type Problem,
  type ProblemFix,
} from '../rules/index.ts'
import type { LintedAnalysis } from './analyses.ts'
import { diagnosticOf } from './diagnostic.ts'
import { openRulePage } from './features/rule-pages.ts'
import { narrowestFirst } from './positions.ts'
import type { Session } from './session.ts'
import { changesBetween, workspaceEdit } from './workspace-edit.ts'

/** What can be done about problems of a document, the likeliest first. */
export function quickFixes(
  problems: readonly Problem[],
  { document, report }: LintedAnalysis,
  shown: readonly Diagnostic[],
  { client }: Pick<Session, 'client'>,
): CodeAction[] {
  const { path, template } = report

  function action(problem: Problem, { title, edits }: ProblemFix): CodeAction {
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: shown.filter((one) => shows(one, problem)),
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
    const same = report.problems.filter(({ rule }) => rule === problem.rule)
    const { source, applied } = applyFixes({ path, source: template.source }, same)
    if (applied < 2) return []
    const title = `Fix all ${applied} problems of ${problem.rule} in this file`
    const edit = workspaceEdit(document, changesBetween(template.source, source), client)
    return [{ title, kind: CodeActionKind.QuickFix, edit }]
  }

  const near = [...problems].sort(narrowestFirst)
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
