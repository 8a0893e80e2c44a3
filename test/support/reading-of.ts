import { DEFAULT_SETTINGS, type Message, parseTemplate } from '../../rules/index.ts'

/** A message with this text as its whole body. */
export function readingOf(text: string): Message {
  const source = `---\nchannel: email\nstep: 1\n---\n${text}\n`
  const [message] = parseTemplate('message.md', source, DEFAULT_SETTINGS).template.messages
  if (!message) throw new Error('The text holds no message')
  return message
}
