import { jobSearch } from '../words/en/other-purposes.ts'
import { judgePitch } from './pitch.ts'
import type { Message } from './types.ts'

/** The weight of one clear sign of a job search. */
const CLEAR = 2

/** Whether a message comes from somebody who looks for work, by its profile or by what it says itself. */
export function isFromApplicant(message: Message): boolean {
  if (message.template.settings.profile === 'job-search') return true
  if (jobSearch.weight(message.body) < CLEAR) return false
  const { score, threshold } = judgePitch(message)
  return score < threshold
}
