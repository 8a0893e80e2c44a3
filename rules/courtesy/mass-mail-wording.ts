import { isFromApplicant } from '../core/applicant.ts'
import { nameTag } from '../core/name-tag.ts'
import { phraseRule } from '../core/phrase-rule.ts'
import type { Phrase, PhraseList } from '../core/phrases.ts'
import { judgePitch } from '../core/pitch.ts'
import { deletionFix } from '../core/sentence-edits.ts'
import { tokensOf } from '../core/tokens.ts'
import type { Fix, Message, Severity } from '../core/types.ts'
import {
  fewReaders,
  formalGreeting,
  massAdmission,
  massGreeting,
  officeGreeting,
} from '../words/en/mass-mail.ts'

/** The weights of words that nobody writes to one person, and of those that some do. */
const CERTAIN = 2
const PLAIN = 1
const GREETINGS = [massGreeting, formalGreeting, officeGreeting]

export default phraseRule({
  summary: 'A message speaks as a mass mailing does: “Dear all”, “To whom it may concern”.',
  severity: 'error',
  lists: [...GREETINGS, massAdmission],
  outranks: ['missing-recipient-name'],
  counts: isAtFault,
  severityOf: ([heaviest], message) => heaviest && severityOf(heaviest, message),
  say: (words) => `“${words}” says that this goes to anybody; write to one person, by name`,
  fix: (found, message) => [...greetByName(found, message), ...deleteAdmission(found, message)],
})

function isAtFault(phrase: Phrase, message: Message): boolean {
  if (isOf(officeGreeting, phrase, message)) return isSale(message)
  return !isOf(massGreeting, phrase, message) || isToStrangers(phrase, message)
}

/** Neither an introduction of people to each other, nor a thread into which an answer brought others. */
function isToStrangers(phrase: Phrase, message: Message): boolean {
  if (message.condition === 'replied' || namesSomebody(phrase, message)) return false
  return fewReaders.in(message.body).length === 0
}

function isSale(message: Message): boolean {
  return message.template.settings.profile === 'sales' && !isFromApplicant(message)
}

/**
 * A pitch is a mass mailing for certain. Else letters have begun "Dear Sir or Madam" for a century, and "folks" may be
 * a few.
 */
function severityOf(heaviest: Phrase, message: Message): Severity | undefined {
  const isFormal = isOf(formalGreeting, heaviest, message)
  if (heaviest.weight < PLAIN || (isFormal && !isSale(message))) return 'info'
  if (heaviest.weight >= CERTAIN && !isFormal) return undefined
  const { score, threshold } = judgePitch(message)
  if (score >= threshold) return undefined
  return heaviest.weight >= CERTAIN ? 'warning' : 'info'
}

function isOf(list: PhraseList, { span }: Phrase, { body }: Message): boolean {
  return list.in(body).some((phrase) => phrase.span.start === span.start)
}

/** Somebody whom the greeting goes on to name: "hey Ravi in particular". */
const IN_PARTICULAR = /(?<!\p{L})(?:[Hh]ey|[Hh]i|[Dd]ear|[Ee]specially|particularly) \p{Lu}/u

/** "Hi there, Robin!" */
function namesSomebody({ span }: Phrase, { body }: Message): boolean {
  if (IN_PARTICULAR.test(body.text.slice(span.end).split('\n', 1)[0] ?? '')) return true
  const next = tokensOf(body).tokens.find(({ start }) => start >= span.end)
  const isSame = next && !body.text.slice(span.end, next.start).includes('\n')
  return isSame === true && next.slot?.placeholder.slot === 'name'
}

/** Puts a placeholder for the name in the place of the many, behind the author's own salutation. */
function greetByName(found: readonly Phrase[], message: Message): Fix[] {
  const greeting = found.find((phrase) => GREETINGS.some((list) => isOf(list, phrase, message)))
  if (!greeting) return []
  const { start, end } = greeting.span
  const [salutation = ''] = /^(?:good )?\w+/i.exec(message.body.text.slice(start, end)) ?? []
  const kept = /^(?:to|ladies)$/i.test(salutation) ? 'Dear' : salutation
  const text = `${kept} ${nameTag(message)}`
  return [{ title: `Write “${text}”`, safe: false, edits: [{ at: { span: greeting.span }, text }] }]
}

function deleteAdmission(found: readonly Phrase[], message: Message): Fix[] {
  const spans = found.filter((phrase) => isOf(massAdmission, phrase, message))
  return deletionFix(
    message,
    spans.map(({ span }) => span),
    'Delete what owns up to a mass mailing',
  )
}
