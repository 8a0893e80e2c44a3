import type { MessageLength, Position, Range } from '../server/protocol.ts'

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
