import type { Message } from './types.ts'

/** LinkedIn's limits in characters; see the page of `over-limit` for where they come from. */
const NOTE = { free: 200, premium: 300 } as const
const INMAIL = 2000
const DIRECT_MESSAGE = 8000

/** The most characters that a message's channel takes or its template allows; null where nothing says. */
export function characterLimit({ channel, limit, template }: Message): number | null {
  const named = limit?.unit === 'characters' ? [limit.count] : []
  const own = template.frontMatter?.entries.get('account')?.value
  const account = own === 'free' || own === 'premium' ? own : template.settings.account
  if (channel === 'connection-note') named.push(NOTE[account ?? 'premium'])
  if (channel === 'inmail') named.push(INMAIL)
  if (channel === 'direct-message') named.push(DIRECT_MESSAGE)
  return named.length > 0 ? Math.min(...named) : null
}
