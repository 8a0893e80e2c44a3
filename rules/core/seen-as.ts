import type { Message, Rendition } from './types.ts'

/** A message as one of its renditions shows it; the message itself for the first. */
export function seenAs(message: Message, rendition: Rendition): Message {
  return rendition.body === message.body ? message : { ...message, ...rendition }
}
