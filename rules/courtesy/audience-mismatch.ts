import { defineRule } from '../core/define-rule.ts'
import { keyName } from '../core/front-matter-keys.ts'
import { isEnglish } from '../core/language.ts'
import type { Phrase } from '../core/phrases.ts'
import { wordsAt } from '../core/quote-words.ts'
import { quoted } from '../core/shortened.ts'
import { tokensOf } from '../core/tokens.ts'
import type { Message } from '../core/types.ts'
import { addressed, tradesIn } from '../words/en/roles.ts'

export default defineRule({
  summary: 'The message speaks to somebody of another trade than the audience that the file names.',
  severity: 'warning',
  *check(message) {
    const audience = audienceOf(message)
    const trades = tradesIn(audience)
    if (trades.size === 0 || !isEnglish(message)) return
    const spoken = addressed.flatMap(([trade, list]) =>
      list
        .in(message.body)
        .filter((phrase) => !isOfSender(phrase, message))
        .map(({ span }) => ({ trade, span })),
    )
    if (spoken.some(({ trade }) => trades.has(trade))) return
    const [first, ...others] = spoken
    if (!first) return
    yield {
      at: { span: first.span },
      message: `${quoted(wordsAt(first.span, message))} is not said to ${quoted(audience)}, the audience of this file; speak to them, or change the audience`,
      related: others.map(({ span }) => ({ at: { span }, message: 'and here' })),
    }
  },
})

/** What front matter says of the readers; the role in it may be one that an applicant seeks. */
function audienceOf({ template }: Message): string {
  const field = template.frontMatter?.entries.get('audience')
  if (!field || keyName(field.key) === 'role') return ''
  return [field.value]
    .flat()
    .filter((one) => typeof one === 'string')
    .join(', ')
}

const SELF: ReadonlySet<string> = new Set('i we my our me us myself'.split(' '))
const READER: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself'])

/** "As a founder, I …", "I write as a founder": only "as a …" may be the sender, or nobody here. */
function isOfSender({ span, sentence }: Phrase, { body }: Message): boolean {
  const { tokens, sentences } = tokensOf(body)
  const { from = 0, to = 0 } = sentences[sentence] ?? {}
  const inside = tokens.slice(from, to)
  const [first] = inside.filter(({ start }) => start >= span.start)
  if (first?.word !== 'as') return false
  const before = inside.filter(({ end }) => end <= span.start)
  const [next, ...later] = inside.filter(({ start }) => start >= span.end)
  const isSelf = [...before, ...(next ? [next] : [])].some(({ word }) => SELF.has(word))
  return isSelf || ![next, ...later].some((token) => token && READER.has(token.word))
}
