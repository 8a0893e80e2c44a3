import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import type { Phrase } from '../core/phrases.ts'
import { wordsAt } from '../core/quote-words.ts'
import { asksForTime } from '../core/time-asks.ts'
import { type Token, tokensOf } from '../core/tokens.ts'
import type { Message, Reading, Span } from '../core/types.ts'
import { asks } from '../words/en/asks.ts'
import { meeting } from '../words/en/meeting.ts'

interface Ask extends Span {
  readonly what: string
  readonly sentence: number
}

const LISTS = [
  { what: 'a meeting', list: meeting },
  ...asks.map((list) => ({ what: list.name, list })),
]
/** Phrases that ask by themselves, rather than together with others. */
const STRONG = 2

/** Words that make an ask one of several ways to answer, or leave it open. */
const OPTION: ReadonlySet<string> = new Set(
  'or otherwise alternatively instead either unless rather prefer if whether meanwhile meantime else feel'.split(
    ' ',
  ),
)

export default defineRule({
  summary: 'A message asks for more than one thing.',
  severity: 'info',
  *check(message) {
    if (!isEnglish(message)) return
    const [first, ...others] = asksOf(message)
    const other = others.find(({ what }) => what !== first?.what)
    if (!first || !other) return
    yield {
      at: { span: other },
      message: `Asks for ${first.what} and for ${other.what}; keep the one that matters more`,
      related: [{ at: { span: first }, message: `the first ask: “${wordsAt(first, message)}”` }],
    }
  },
})

/** What the message asks for, in order; an option beside another ask is none of its own. */
function asksOf({ body }: Message): readonly Ask[] {
  return LISTS.flatMap(({ what, list }) =>
    list
      .in(body)
      .filter(
        (phrase) =>
          (list === meeting ? asksForTime(phrase, body) : phrase.weight >= STRONG) &&
          !isOption(phrase, body),
      )
      .map(({ span, sentence }) => ({ ...span, what, sentence })),
  ).sort((a, b) => a.start - b.start)
}

function isOption({ sentence, span }: Phrase, body: Reading): boolean {
  return wordsOfSentence(sentence, body).some(
    ({ word, start }) => start < span.end && OPTION.has(word),
  )
}

function wordsOfSentence(sentence: number, body: Reading): readonly Token[] {
  const { tokens, sentences } = tokensOf(body)
  const { from = 0, to = 0 } = sentences[sentence] ?? {}
  return tokens.slice(from, to)
}
