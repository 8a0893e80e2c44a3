import { describe, expect, it } from 'vitest'
import { messageAt } from '../../client/messages.ts'
import type { MessageLength } from '../../server/protocol.ts'

function message(firstLine: number, lastLine: number): MessageLength {
  return {
    range: { start: { line: firstLine, character: 0 }, end: { line: lastLine, character: 10 } },
    channel: 'email',
    step: null,
    characters: { shortest: 10, asWritten: 10, longest: 10 },
    limit: null,
  }
}

const first = message(2, 4)
const second = message(6, 8)

describe('the message at the cursor', () => {
  it.each([
    ['at its first character', { line: 2, character: 0 }, first],
    ['in its middle', { line: 3, character: 99 }, first],
    ['behind its last character', { line: 4, character: 10 }, first],
    ['in another', { line: 7, character: 0 }, second],
    ['before all', { line: 1, character: 5 }, null],
    ['between two', { line: 5, character: 0 }, null],
    ['right of the last line of one', { line: 4, character: 11 }, null],
  ])('is told %s', (_, cursor, expected) => {
    expect(messageAt([first, second], cursor)).toBe(expected)
  })

  it('is the only one, wherever the cursor is', () => {
    expect(messageAt([second], { line: 0, character: 0 })).toBe(second)
  })

  it('is none where there is no message', () => {
    expect(messageAt([], { line: 0, character: 0 })).toBeNull()
  })
})
