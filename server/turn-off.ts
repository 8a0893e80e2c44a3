import { type CodeAction, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import {
  disableInFile,
  disableInMessage,
  offerToDisableInFile,
  offerToDisableInMessage,
  type Problem,
  type ProblemFix,
  type Span,
  type Template,
} from '../rules/index.ts'
import type { LintedAnalysis } from './analyses.ts'
import type { ClientAbilities } from './client-abilities.ts'
import { workspaceEdit } from './workspace-edit.ts'

/** Where a rule may be turned off. */
export type Scope = 'message' | 'file'

/** What an action carries whose edit is made once somebody chooses it. */
export interface TurnOffData {
  readonly uri: string
  readonly version: number
  readonly rule: string
  readonly span: Span
  readonly scope: Scope
}

const WAYS: Readonly<Record<Scope, { readonly offer: Offer; readonly fix: Fix }>> = {
  message: { offer: offerToDisableInMessage, fix: disableInMessage },
  file: { offer: offerToDisableInFile, fix: disableInFile },
}
type Offer = (template: Template, problem: Problem) => string | null
type Fix = (template: Template, problem: Problem) => ProblemFix | null

/**
 * Turns the rule of a problem off. Each such edit is tried, which costs as much as linting: with a client
 * that can ask for it later it waits until it is chosen. null where there is none.
 */
export function turnOff(
  scope: Scope,
  problem: Problem,
  { document, report }: LintedAnalysis,
  client: ClientAbilities,
): Pick<CodeAction, 'title' | 'edit' | 'data'> | null {
  const { offer, fix } = WAYS[scope]
  if (client.resolvesEdits) {
    const { uri, version } = document
    const { rule, span } = problem
    const data: TurnOffData = { uri, version, rule, span, scope }
    const title = offer(report.template, problem)
    return title === null ? null : { title, data }
  }
  const found = fix(report.template, problem)
  return found && { title: found.title, edit: workspaceEdit(document, found.edits, client) }
}

/** The edit of such an action; throws a `ResponseError` where the document has changed, or where there is none. */
export function turnOffEdit(
  { version, rule, span, scope }: TurnOffData,
  { document, report }: LintedAnalysis,
  client: ClientAbilities,
): Pick<CodeAction, 'edit'> {
  const problem = report.problems.find(
    (one) => one.rule === rule && one.span.start === span.start && one.span.end === span.end,
  )
  if (document.version !== version || !problem)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed')
  const found = WAYS[scope].fix(report.template, problem)
  if (found) return { edit: workspaceEdit(document, found.edits, client) }
  const where = scope === 'file' ? 'in this file' : 'for this message'
  throw new ResponseError(
    LSPErrorCodes.RequestFailed,
    `${rule} cannot be turned off ${where} without changing what is read; turn it off in the config`,
  )
}

/** What a client gives back, which may be anything; null where it is none of ours. */
export function turnOffData(data: unknown): TurnOffData | null {
  const { uri, version, rule, span, scope } = Object(data)
  const { start, end } = Object(span)
  const isSound =
    typeof uri === 'string' &&
    typeof version === 'number' &&
    typeof rule === 'string' &&
    typeof start === 'number' &&
    typeof end === 'number' &&
    (scope === 'message' || scope === 'file')
  return isSound ? { uri, version, rule, span: { start, end }, scope } : null
}
