import { describe, expect, it } from 'vitest'
import { type CountedProblem, statusOf } from '../../client/status-text.ts'
import type { Lengths } from '../../rules/index.ts'
import type { MessageLength } from '../../server/protocol.ts'

const note = (lengths: number | Lengths, limit: number | null = 300, line = 2): MessageLength => ({
  range: { start: { line, character: 0 }, end: { line: line + 2, character: 50 } },
  channel: 'connection-note',
  step: 1,
  characters:
    typeof lengths === 'number'
      ? { shortest: lengths, asWritten: lengths, longest: lengths }
      : lengths,
  limit,
})

const problem = (line: number, suggestion = false): CountedProblem => ({
  range: { start: { line, character: 4 }, end: { line, character: 9 } },
  suggestion,
})

function statusOfOne(message: MessageLength, problems: readonly CountedProblem[] = []) {
  return statusOf([message], message, problems)
}

describe('the length', () => {
  it('stands against the limit', () => {
    const status = statusOfOne(note(204))
    expect(status.text).toBe('$(mail) 204 / 300 characters · $(check)')
    expect(status.spoken).toBe(
      'Outreach Lint: Connection note, step 1, 204 of 300 characters, 96 left, no problems',
    )
    expect(status.over).toBeNull()
  })

  it('stands alone where nothing limits it', () => {
    const email = { ...note(48, null), channel: 'email', step: null } as const
    const { text, spoken } = statusOfOne(email)
    expect(text).toBe('$(mail) 48 characters · $(check)')
    expect(spoken).toBe('Outreach Lint: Email, 48 characters, no problems')
  })

  it('may be the limit and not one more', () => {
    expect(statusOfOne(note(300)).over).toBeNull()
    const over = statusOfOne(note(301))
    expect(over.over).toBe('always')
    expect(over.spoken).toContain('301 of 300 characters, 1 too many')
  })

  it('spans the choices that the text leaves open', () => {
    const { text, tooltip, over } = statusOfOne(
      note({ shortest: 180, asWritten: 204, longest: 231 }),
    )
    expect(text).toBe('$(mail) 180–231 / 300 characters · $(check)')
    expect(tooltip.join('\n')).toContain('204 of 300 characters, at least 69 left')
    expect(tooltip).toContain(
      '180 with the shortest choices, 204 with the first, 231 with the longest',
    )
    expect(over).toBeNull()
  })

  it('is sometimes too much where only some choices are', () => {
    const sometimes = statusOfOne(note({ shortest: 280, asWritten: 290, longest: 320 }))
    expect(sometimes.over).toBe('sometimes')
    expect(sometimes.spoken).toContain('290 of 300 characters, but up to 320')
    expect(statusOfOne(note({ shortest: 301, asWritten: 310, longest: 320 })).over).toBe('always')
  })
})

describe('the problems', () => {
  const here = note(100, 300, 2)
  const there = note(100, 300, 10)
  const problems = [problem(3), problem(4, true), problem(11), problem(12), problem(12, true)]

  it('are those of the message at the cursor', () => {
    const { text, tooltip } = statusOf([here, there], here, problems)
    expect(text).toBe('$(mail) 100 / 300 characters · 1 problem')
    expect(tooltip).toContain(
      '1 problem and 1 suggestion in this message; 3 problems and 2 suggestions in this file',
    )
  })

  it('are those of the file where it holds one message', () => {
    const { text, tooltip } = statusOf([here], here, [problem(0), problem(3)])
    expect(text).toContain('· 2 problems')
    expect(tooltip).toContain('2 problems in this message')
  })

  it('are those of the file where the cursor is in no message', () => {
    const { text, over } = statusOf([here, note(400, 300, 10)], null, problems)
    expect(text).toBe('$(mail) 2 messages · 3 problems')
    expect(over).toBeNull()
  })

  it('are counted apart from suggestions', () => {
    expect(statusOfOne(here, [problem(3, true)]).text).toContain('· 1 suggestion')
    expect(statusOfOne(here, [problem(3, true), problem(4, true)]).text).toContain(
      '· 2 suggestions',
    )
  })
})
