import { defineSequenceRule } from '../core/define-rule.ts'
import { opening } from '../core/sentence-edits.ts'

export default defineSequenceRule({
  summary: 'A sequence goes on after the invitation, and no note goes with that.',
  severity: 'off',
  *check({ messages, template }) {
    const first = messages.find(({ condition }) => condition === 'accepted')
    const hasNote = template.messages.some(({ channel }) => channel === 'connection-note')
    if (!first || hasNote) return
    yield {
      at: { message: first, span: opening(first) },
      about: 'message',
      message: 'No note goes with the invitation before this; say there why you want to connect',
    }
  },
})
