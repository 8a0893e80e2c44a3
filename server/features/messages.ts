import { characterLimit, type Message } from '../../rules/index.ts'
import { inBackground } from '../background.ts'
import type { OpenDocument } from '../open-documents.ts'
import { rangeOf } from '../positions.ts'
import { type DocumentMessages, MESSAGES, type MessageLength } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Tells a client that wants it what messages a document holds, after each analysis. */
export const messages: Feature = ({ connection, client, on }) => {
  if (!client.messages) return {}
  on.analysed(({ document, report }) => {
    const params: DocumentMessages = {
      uri: document.uri,
      version: document.version,
      messages: (report?.template.messages ?? []).map((message) => told(message, document)),
    }
    inBackground(connection.sendNotification(MESSAGES, params), connection)
  })
  return {}
}

function told(message: Message, { text }: OpenDocument): MessageLength {
  const { channel, step, heading, container, span, lengths } = message
  const whole = {
    start: Math.min(heading?.span.start ?? span.start, container.span.start, span.start),
    end: Math.max(container.span.end, span.end),
  }
  return {
    range: rangeOf(text, whole),
    channel,
    step,
    characters: lengths,
    limit: characterLimit(message)?.count ?? null,
  }
}
