import { emptyPraise } from '../core/empty-praise.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase } from '../core/phrases.ts'
import type { Fix } from '../core/types.ts'
import { flattery } from '../words/en/flattery.ts'

export default phraseRule({
  summary: 'The message opens with praise that could be said to anyone.',
  severity: 'warning',
  lists: [flattery],
  counts: ({ span }, { body }) => emptyPraise(body).some((praise) => praise.span === span),
  say: (words) =>
    `“${words}” could be said to anyone; name what exactly you liked, or leave the praise out`,
  fix: ([heaviest]) => (heaviest ? [slotBehind(heaviest)] : []),
})

function slotBehind({ span: { end } }: Phrase): Fix {
  return {
    title: 'Insert a slot for what exactly',
    safe: false,
    edits: [
      { at: { span: { start: end, end } }, text: ' [which work or detail of theirs, and why]' },
    ],
  }
}
