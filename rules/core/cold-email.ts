import { isFromApplicant } from './applicant.ts'
import type { Message, Severity } from './types.ts'

/** Whether the laws on commercial email look at a message: an email to somebody who has not answered. */
export function isColdEmail({ channel, condition, readiness }: Message): boolean {
  return channel === 'email' && condition !== 'replied' && readiness !== 'example'
}

/** A letter of application sells nothing, so what those laws demand is only a suggestion there. */
export function underLaw(message: Message): { readonly severity?: Severity } {
  return isFromApplicant(message) ? { severity: 'info' } : {}
}
