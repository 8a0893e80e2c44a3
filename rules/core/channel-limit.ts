import type { Message } from './types.ts'

/** The most characters that a message may have, and who says so. */
export interface CharacterLimit {
  readonly count: number
  /** As in “LinkedIn takes 300”. */
  readonly taker: string
}

/** The lowest limit that the message's channel or its template sets; null where nothing does. */
export function characterLimit(message: Message): CharacterLimit | null {
  const { channel, limit } = message
  const own = channelLimit(channel, message)
  const named =
    limit?.unit === 'characters' ? { count: limit.count, taker: 'the template allows' } : null
  if (!own || !named) return own ?? named
  return named.count <= own.count ? named : own
}

function channelLimit(channel: Message['channel'], message: Message): CharacterLimit | null {
  const taker = 'LinkedIn takes'
  switch (channel) {
    case 'connection-note':
      return message.template.settings.account === 'free'
        ? { count: 200, taker: 'a free LinkedIn account sends' }
        : { count: 300, taker }
    case 'inmail':
      return { count: 2000, taker }
    case 'direct-message':
      return { count: 8000, taker }
    default:
      return null
  }
}

const NAMES: Readonly<Record<Message['channel'], string>> = {
  'connection-note': 'Note',
  'direct-message': 'Message',
  inmail: 'InMail',
  email: 'Email',
  unknown: 'Message',
}

/** What a message is called at the start of a sentence about it. */
export function messageName({ channel }: Message): string {
  return NAMES[channel]
}
