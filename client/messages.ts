import type { Channel, Lengths } from '../rules/index.ts'

/** A place in a document, both numbers from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A message of a document, as the server tells it. */
export interface MessageLength {
  /** From its heading, label, fence or quote to its end. */
  readonly range: Range
  readonly channel: Channel
  readonly step: number | null
  /** Of the text that its recipient gets. */
  readonly characters: Lengths
  /** In characters; null where nothing sets one. */
  readonly limit: number | null
}

/** What the server sends after each look at a document. */
export interface DocumentMessages {
  readonly uri: string
  readonly version: number
  readonly messages: readonly MessageLength[]
}

/** The name of that notification. */
export const MESSAGES = 'outreachLint/messages'

/** The message that a cursor is in; the only one of a document wherever the cursor is. */
export function messageAt(
  messages: readonly MessageLength[],
  cursor: Position,
): MessageLength | null {
  const [first, second] = messages
  if (!second) return first ?? null
  return messages.find(({ range }) => contains(range, cursor)) ?? null
}

/** Whether a place is in a range or at one of its ends. */
export function contains({ start, end }: Range, place: Position): boolean {
  return !isBefore(place, start) && !isBefore(end, place)
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
