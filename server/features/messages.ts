import type { Range } from 'vscode-languageserver'
import { type Channel, characterLimit, type Lengths, type Message } from '../../rules/index.ts'
import type { OpenDocument } from '../open-documents.ts'
import { rangeOf } from '../positions.ts'
import type { Feature } from '../session.ts'

/** The messages of a version of a document, for a client that shows their lengths. */
interface MessagesParams {
  readonly uri: string
  readonly version: number
  readonly messages: readonly {
    /** From the heading or label that announces it to its end. */
    readonly range: Range
    readonly channel: Channel
    readonly step: number | null
    readonly characters: Lengths
    /** The most characters that it may have; null where nothing says. */
    readonly limit: number | null
  }[]
}

/** Tells a client that wants it what messages a document holds, after each analysis. */
export const messages: Feature = ({ connection, client, on }) => {
  if (!client.messages) return {}
  on.analysed(({ document, report }) => {
    const params: MessagesParams = {
      uri: document.uri,
      version: document.version,
      messages: (report?.template.messages ?? []).map((message) => told(message, document)),
    }
    connection.sendNotification('outreachLint/messages', params)
  })
  return {}
}

function told(message: Message, { text }: OpenDocument): MessagesParams['messages'][number] {
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
