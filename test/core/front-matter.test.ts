import { describe, expect, it } from 'vitest'
import {
  DEFAULT_SETTINGS,
  lint,
  type Message,
  parseTemplate,
  type Settings,
} from '../../rules/index.ts'

function messageOf(source: string, settings: Settings = DEFAULT_SETTINGS): Message {
  const [message] = parseTemplate('letter.md', source, settings).template.messages
  if (!message) throw new Error('The text holds no message')
  return message
}

describe('front matter', () => {
  it('reports an alias that stands for nothing at its place, and reads the rest', async () => {
    const source = '---\ntitle: *Draft*\nchannel: email\n---\n\nHi Robin, see you there.\n'
    const [report] = await lint([{ path: 'letter.md', source, settings: DEFAULT_SETTINGS }])
    const problem = report?.problems.find(({ rule }) => rule === 'unreadable-template')
    expect(problem?.message).toBe(
      'The value of “title” refers to another with “*” and cannot be read; put it in quotes',
    )
    expect(source.slice(problem?.span.start, problem?.span.end)).toBe('*Draft*')
    expect(report?.template.messages[0]?.channel).toBe('email')
  })

  it('reports aliases that multiply', async () => {
    const tens = (name: string) => `[${Array.from({ length: 10 }, () => name).join(',')}]`
    const source = `---\na: &a ${tens('x')}\nb: &b ${tens('*a')}\nc: ${tens('*b')}\n---\n\nHi Robin\n`
    const [report] = await lint([{ path: 'letter.md', source, settings: DEFAULT_SETTINGS }])
    expect(report?.problems.map(({ rule }) => rule)).toContain('unreadable-template')
  })

  it('takes names that every object has for names', () => {
    const source = '---\nconstructor: x\nchannel: email\n---\n\nHi {{constructor}}, see you.\n'
    const variables = { first_name: { length: 3 } }
    const { lengths, body, template } = messageOf(source, { ...DEFAULT_SETTINGS, variables })
    expect(lengths.asWritten).toBe(body.text.length)
    expect([...(template.frontMatter?.entries.keys() ?? [])]).toEqual(['constructor', 'channel'])
  })
})

describe('a time in front matter', () => {
  const timed = (line: string) => {
    const source = `---\nchannel: email\n${line}\n---\n\nHi Robin, good day to you.\n`
    return parseTemplate('letter.md', source, DEFAULT_SETTINGS).template.messages[0]
  }

  it.each([
    ['delay: 3d', 3],
    ['delay: 36h', 1.5],
    ['delay: 2 business days', 2],
    ['delay: 1 week', 7],
    ['delay: 1 month', 30],
    ['delay: 720 minutes', 0.5],
    ['delay: 3 touches', null],
  ])('%s', (line, days) => {
    expect(timed(line)?.delayDays).toBe(days)
  })

  it('tells by its day whether a message is the first', () => {
    expect(timed('day: 1')).toMatchObject({ firstTouch: true, step: 1 })
    expect(timed('day: 4')).toMatchObject({ firstTouch: false, step: null })
  })
})
