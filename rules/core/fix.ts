import { overlaps } from './span.ts'
import type { Problem, ProblemFix, SourceEdit } from './types.ts'
import { withEdits } from './with-edits.ts'

/**
 * Applies the best safe fix of each problem to a file's source. Fixes that touch one already taken wait:
 * lint the result and call again. A fix is applied whole or not at all; its own edits may meet.
 */
export function applyFixes(
  file: { readonly path: string; readonly source: string },
  problems: readonly Problem[],
): { readonly source: string; readonly applied: number } {
  const taken: SourceEdit[] = []
  let applied = 0
  for (const { fixes } of problems) {
    const fix = fixes.find(({ safe }) => safe)
    if (!fix || !fits(fix, file, taken)) continue
    taken.push(...fix.edits)
    applied++
  }
  return { source: withEdits(file.source, taken), applied }
}

function fits(
  { edits }: ProblemFix,
  { path, source }: { readonly path: string; readonly source: string },
  taken: readonly SourceEdit[],
): boolean {
  return edits.every(
    (edit, index) =>
      edit.path === path &&
      edit.span.start >= 0 &&
      edit.span.start <= edit.span.end &&
      edit.span.end <= source.length &&
      !taken.some((other) => touches(edit, other)) &&
      !edits.slice(0, index).some((other) => overlaps(edit.span, other.span)),
  )
}

function touches(a: SourceEdit, b: SourceEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end
}
