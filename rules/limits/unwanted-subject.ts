import { defineRule } from '../core/define-rule.ts'
import { subjectInLine } from '../core/subject.ts'
import type { Fix, Message } from '../core/types.ts'

export default defineRule({
  summary: 'A connection note has a subject, which nobody will see.',
  severity: 'warning',
  fixable: 'by-hand',
  readsRenditions: true,
  *check(message) {
    const { channel, subject } = message
    if (channel !== 'connection-note' || !subject || subject.text === '') return
    yield {
      at: { span: { start: 0, end: subject.text.length }, part: 'subject' },
      message: 'A connection note has no subject; delete this line',
      fixes: deletion(message),
    }
  },
})

/** Deletes the line of the subject, and an empty one below it; none where more than the subject stands there. */
function deletion({ subject, template: { source } }: Message): Fix[] {
  const [place] = subject?.toSource({ start: 0, end: subject.text.length }) ?? []
  if (!place) return []
  const start = source.lastIndexOf('\n', place.start - 1) + 1
  const lineEnd = source.indexOf('\n', place.start)
  const end = lineEnd < 0 ? source.length : lineEnd + 1
  if (subjectInLine(source.slice(start, end)) === null) return []
  const empty = /^[ \t>]*\r?\n/.exec(source.slice(end))?.[0].length ?? 0
  const span = { start, end: end + empty }
  return [
    {
      title: 'Delete the subject',
      safe: false,
      edits: [{ at: { span, part: 'source' }, text: '' }],
    },
  ]
}
