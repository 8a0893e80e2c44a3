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

/** The weight of words that nobody writes to one person. */
const CERTAIN = 2
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

/** Letters to an office have begun "Dear Sir or Madam" for a century; a seller has no such excuse. */
function severityOf(heaviest: Phrase, message: Message): Severity | undefined {
  if (heaviest.weight < CERTAIN) return 'info'
  if (!isOf(formalGreeting, heaviest, message)) return undefined
  if (!isSale(message)) return 'info'
  const { score, threshold } = judgePitch(message)
  return score >= threshold ? undefined : 'warning'
}

function isOf(list: PhraseList, { span }: Phrase, { body }: Message): boolean {
  return list.in(body).some((phrase) => phrase.span.start === span.start)
}

/** "Hi there, Robin!" */
function namesSomebody({ span }: Phrase, { body }: Message): boolean {
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
