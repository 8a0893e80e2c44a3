import { messageName } from '../core/channel-limit.ts'
import { defineRule } from '../core/define-rule.ts'
import { opensMessage } from '../core/letter-shape.ts'
import { opening } from '../core/sentence-edits.ts'
import { mentionsSubject, subjectInLine } from '../core/subject.ts'
import type { Message, Template } from '../core/types.ts'

/** A letter has more than a greeting. */
const FEWEST_WORDS = 8

export default defineRule({
  summary: 'An email or an InMail has no subject.',
  severity: 'warning',
  readsRenditions: true,
  *check(message) {
    if (message.subject || !needsSubject(message)) return
    if (!isLeftEmpty(message) && mayHaveOne(message)) return
    yield {
      at: { span: opening(message) },
      about: 'message',
      message: `${messageName(message)} has no subject; add a line “Subject: …” above it`,
    }
  },
})

/** What follows another message is sent in its thread. */
function needsSubject({ channel, firstTouch, followUp, readiness }: Message): boolean {
  const takesOne = channel === 'email' || channel === 'inmail'
  return takesOne && firstTouch && !followUp && readiness !== 'example'
}

/** Whether the template has a place for the subject, and nothing there. */
function isLeftEmpty({ container, span, template }: Message): boolean {
  const header = template.source.slice(container.span.start, span.start).split(/\r?\n/)
  const isEmpty = header.some((line) => subjectInLine(line) === '')
  return isEmpty || template.frontMatter?.entries.get('subject')?.value === null
}

/**
 * Whether the subject may be kept where no parser looks for it, or there is to be none. A file that has subjects for
 * other messages has a place for this one's; so has any for that of an InMail, which is never sent without.
 */
function mayHaveOne(message: Message): boolean {
  const { heading, variant, channel, body, words, template } = message
  // The subject of a bare body is kept elsewhere; what greets nobody may be a part to put together with others.
  if (!heading || !opensMessage(body.text) || words.asWritten < FEWEST_WORDS) return true
  const { subjects, mentioned } = subjectsOf(template)
  if (subjects.length === 0) return channel === 'email' || mentioned
  if (variant || subjects.some((other) => isVersionOf(other, message))) return true
  return speaksOfSubject(around(message))
}

interface Subjects {
  /** The messages that have one. */
  readonly subjects: readonly Message[]
  /** The file speaks of subjects besides its messages. */
  readonly mentioned: boolean
}

const known = new WeakMap<Template, Subjects>()

function subjectsOf(template: Template): Subjects {
  const found = known.get(template) ?? {
    subjects: template.messages.filter(({ subject }) => subject !== null),
    mentioned: speaksOfSubject(besides(template)),
  }
  known.set(template, found)
  return found
}

function isVersionOf(other: Message, { heading, step, sequence }: Message): boolean {
  const sameStep = step !== null && sequence !== null && other.sequence === sequence
  return other.heading?.span.start === heading?.span.start || (sameStep && other.step === step)
}

function speaksOfSubject(text: string): boolean {
  return mentionsSubject(text) || /\btitle\s*:/i.test(text)
}

/** What stands between a message and those before and after it. */
function around(message: Message): string {
  const { messages, source } = message.template
  const index = messages.indexOf(message)
  const before = source.slice(messages[index - 1]?.span.end ?? 0, message.span.start)
  return `${before}\n${source.slice(message.span.end, messages[index + 1]?.span.start)}`
}

/** What a file says besides its messages. */
function besides({ messages, source }: Template): string {
  const ends = [0, ...messages.map(({ span }) => span.end)]
  return ends.map((end, index) => source.slice(end, messages[index]?.span.start)).join('\n')
}
