import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase } from '../core/phrases.ts'
import { sentencesBelowGreeting } from '../core/sentence-edits.ts'
import { tokensOf } from '../core/tokens.ts'
import type { Fix, Message } from '../core/types.ts'
import { anchor, flattery } from '../words/en/flattery.ts'

/** Sentences below the greeting in which praise is meant to open a door. */
const OPENING = 3

export default phraseRule({
  summary: 'The message opens with praise that could be said to anyone.',
  severity: 'warning',
  lists: [flattery],
  counts: (phrase, message) => opens(phrase, message) && !isAnchored(phrase, message),
  say: (words) =>
    `“${words}” could be said to anyone; name what exactly you liked, or leave the praise out`,
  fix: ([heaviest]) => (heaviest ? [slotBehind(heaviest)] : []),
})

function opens({ sentence }: Phrase, { body }: Message): boolean {
  return sentencesBelowGreeting(body, OPENING).includes(sentence)
}

/** Whether what the praise is about stands beside it: a work in this sentence or the next, a figure, a quote. */
function isAnchored({ sentence }: Phrase, { body }: Message): boolean {
  const { tokens, sentences } = tokensOf(body)
  const own = sentences[sentence]
  if (!own || anchor.in(body).some((other) => Math.abs(other.sentence - sentence) <= 1)) return true
  const words = body.text.slice(own.start, own.end)
  return (
    tokens.slice(own.from, own.to).some(({ kind }) => kind === 'number') ||
    /[“"«]|(?<=\s)['‘](?=\w)/.test(words)
  )
}

function slotBehind({ span: { end } }: Phrase): Fix {
  return {
    title: 'Insert a slot for what exactly',
    safe: false,
    edits: [
      { at: { span: { start: end, end } }, text: ' [which work or detail of theirs, and why]' },
    ],
  }
}
