import type { Problem, Span } from '../../rules/index.ts'
import type { Lines } from '../lines.ts'
import type { LintedFile, Outcome } from '../outcome.ts'
import { tally } from '../tally.ts'

/** The documented JSON object, version 1. Reads as ASCII control-free text in any log. */
export function jsonReport(outcome: Outcome): string {
  const linesByPath = new Map(outcome.files.map((file) => [file.path, file.lines]))
  const { errors, warnings, infos, fixable } = tally(outcome.files)
  const report = {
    version: 1,
    files: outcome.files.map((file) => ({
      path: file.path,
      problems: file.problems.map((problem) => problemJson(problem, file, linesByPath)),
      ...(file.diff === null ? {} : { diff: file.diff }),
    })),
    summary: {
      files: outcome.files.length,
      messages: outcome.files.reduce((sum, { messages }) => sum + messages, 0),
      errors,
      warnings,
      infos,
      fixable,
    },
    failures: outcome.failures.map(({ path, position, message }) => ({
      path,
      message,
      ...position,
    })),
  }
  return jsonText(report)
}

function problemJson(
  problem: Problem,
  { lines }: LintedFile,
  linesByPath: ReadonlyMap<string, Lines>,
) {
  return {
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message,
    url: problem.url,
    ...place(problem.span, lines),
    ...(problem.spans.length > 1 ? { spans: problem.spans.map(offsets) } : {}),
    step: problem.step,
    channel: problem.channel,
    related: problem.related.map(({ path, message, span }) => ({
      path,
      message,
      ...place(span, linesByPath.get(path) ?? lines),
    })),
    fixes: problem.fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ path, span, text }) => ({ path, ...offsets(span), text })),
    })),
  }
}

/** Lines and columns from 1, ends exclusive; offsets count a byte order mark, columns do not. */
function place(span: Span, lines: Lines) {
  const { line, column } = lines.position(span.start)
  const end = lines.position(span.end)
  return { line, column, endLine: end.line, endColumn: end.column, ...offsets(span) }
}

function offsets({ start, end }: Span) {
  return { offset: start, endOffset: end }
}

/** A value as JSON in which nothing is left that a terminal or a CI log would obey. */
export function jsonText(value: unknown): string {
  const safe = JSON.stringify(value, null, 2)
    .replace(
      /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/#(?=#(?:\[|vso\[))/g, '\\u0023')
  return `${safe}\n`
}
