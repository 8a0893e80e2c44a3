import { application } from '../words/en/application.ts'
import type { Message } from './types.ts'

/** Whether a message comes from somebody who looks for work, by its profile or by what it says itself. */
export function isFromApplicant({ body, subject, template }: Message): boolean {
  const says = [body, ...(subject ? [subject] : [])].some(
    (reading) => application.in(reading).length > 0,
  )
  return says || template.settings.profile === 'job-search'
}
