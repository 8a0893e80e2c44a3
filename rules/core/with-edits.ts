import type { SourceEdit } from './types.ts'

/** An edit of a text whose path goes without saying. */
export type TextEdit = Pick<SourceEdit, 'span' | 'text'>

/** The text with edits made that share no letter. */
export function withEdits(source: string, edits: readonly TextEdit[]): string {
  let text = ''
  let at = 0
  for (const { span, text: inserted } of [...edits].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    text += source.slice(at, span.start) + inserted
    at = span.end
  }
  return text + source.slice(at)
}
