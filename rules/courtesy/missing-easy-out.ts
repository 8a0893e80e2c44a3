import { isBoxed, paragraphBeforeSignOff } from '../core/added-paragraph.ts'
import { defineRule, integer, text } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import { hasOptOut } from '../core/opt-out.ts'
import { opening } from '../core/sentence-edits.ts'
import { tokensOf } from '../core/tokens.ts'
import type { Fix, Message } from '../core/types.ts'
import { asks } from '../words/en/asks.ts'
import { easyOut } from '../words/en/easy-out.ts'
import { meeting } from '../words/en/meeting.ts'
import { dealings } from '../words/en/pretext.ts'

export default defineRule({
  summary: 'After several messages without an answer, none makes it easy to say no.',
  severity: 'info',
  fixable: 'by-hand',
  options: {
    unanswered: integer(
      2,
      'Messages without an answer after which the next one has to offer a way out',
    ),
    line: text('The line that the quick fix adds'),
  },
  *check(message, { unanswered, line }) {
    const before = unansweredBefore(message)
    if (before === null || !isEnglish(message) || !wantsAnswer(message) || hasWayOut(message, line))
      return
    // Once is enough: whoever stays silent after it has been told.
    if (message.sequence ? before !== unanswered : before < unanswered) return
    yield {
      at: { span: opening(message) },
      about: 'message',
      message: `${before === 0 ? 'Nothing here makes' : `After ${before} without an answer, nothing here makes`} a no easy; say in one line that it is fine`,
      fixes: lineFix(message, line),
    }
  },
})

/** How many messages on the same channel went out without an answer; null where an answer came. */
function unansweredBefore(message: Message): number | null {
  const { sequence, step, channel, condition } = message
  if (condition !== null) return condition === 'replied' ? null : 0
  if (!sequence) return unansweredAlone(message)
  const index = sequence.messages.findIndex(({ span }) => span.start === message.span.start)
  const before = sequence.messages.slice(0, index)
  const answered = before.findLastIndex((other) => other.condition === 'replied')
  const open = before.slice(answered + 1).filter((other) => other.channel === channel)
  return new Set(open.map((other) => other.step).filter((other) => other !== step)).size
}

/** The number of a message in a list of templates need not be that of a step. */
function unansweredAlone({ step, channel, followUp, template }: Message): number {
  if (!followUp && !template.frontMatter?.entries.has('step')) return 0
  // What follows a connection note was let in by whoever took the invitation.
  return Math.max(0, (step ?? 1) - (channel === 'direct-message' ? 2 : 1))
}

/** What asks for nothing can be left without a word; who speaks of an answer has had one. */
function wantsAnswer({ body }: Message): boolean {
  if (dealings.in(body).length > 0) return false
  const isAsked = tokensOf(body).sentences.some(({ question }) => question)
  return isAsked || [meeting, ...asks].some((list) => list.in(body).length > 0)
}

/** A blank for such a line, as the quick fix adds it. */
const BLANK = 'That a no is fine'

function hasWayOut(message: Message, line: string): boolean {
  const { body } = message
  const isOwn = line.trim() !== '' && body.text.includes(line.trim())
  const isBlank = body.slots.some(({ placeholder }) => placeholder.name === BLANK)
  return isOwn || isBlank || easyOut.in(body).length > 0 || hasOptOut(message)
}

function lineFix(message: Message, line: string): Fix[] {
  if (isBoxed(message)) return []
  const isOwn = line.trim() !== ''
  const edit = paragraphBeforeSignOff(message, isOwn ? line.trim() : `[${BLANK}]`)
  return [{ title: isOwn ? 'Add your line' : 'Add a line to fill in', safe: false, edits: [edit] }]
}
