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

/** The message of a file with lines in its front matter. */
function saying(lines: string): Message | undefined {
  const source = `---\n${lines}\n---\n\nHi Robin, good day to you.\n`
  return parseTemplate('letter.md', source, DEFAULT_SETTINGS).template.messages[0]
}

describe('a time in front matter', () => {
  const timed = (line: string) => saying(`channel: email\n${line}`)

  it.each([
    ['delay: 3d', 3],
    ['delay: 36h', 1.5],
    ['delay: 2 business days', 2],
    ['delay: 1 week', 7],
    ['delay: 1 month', 30],
    ['delay: 720 minutes', 0.5],
    ['delay: 3 touches', null],
    ['delay: 2_days', 2],
    ['delay: 1-2 days', 1],
    ['delay: 2–4_days', 2],
    ['delay: 3 to 5 days after the invitation', 3],
    ['delay: two weekdays', 2],
    ['delay: A week later', 7],
    ['delay: after 5 days', 5],
    ['delay: 4', 4],
    ['delay: immediate', 0],
    ['delay: next day', 1],
    ['delay: soon', null],
    ['delay: Day 3', null],
    ['Delay_Days: 3', 3],
    ['waitDays: 3', 3],
    ['wait_hours: 12', 0.5],
    ['timing: 24h', 1],
  ])('%s', (line, days) => {
    expect(timed(line)?.delayDays).toBe(days)
  })

  it('tells by its day whether a message is the first', () => {
    expect(timed('day: 1')).toMatchObject({ firstTouch: true, step: 1 })
    for (const line of ['day: 4', 'day: Day 4', 'day: D4', 'day: week 2', 'delay: Day 4'])
      expect(timed(line)).toMatchObject({ firstTouch: false, step: null })
  })
})

describe('front matter names', () => {
  it.each([
    ['channel: EMAIL', 'email'],
    ['channel: LINKEDIN_INVITATION', 'connection-note'],
    ['channel: linkedin_connection', 'connection-note'],
    ['type: connection_request', 'connection-note'],
    ['channel: connection-requests', 'connection-note'],
    ['channel: LINKEDIN_MESSAGE', 'direct-message'],
    ['Platform: LinkedIn DM', 'direct-message'],
    ['medium: dm', 'direct-message'],
    ['channel: LINKEDIN_INMAIL', 'inmail'],
    ['channel: inmail', 'inmail'],
    ['channel: cold email', 'email'],
    ['channel: pigeon', 'unknown'],
  ])('the channel as %s', (line, channel) => {
    expect(saying(line)?.channel).toBe(channel)
  })

  it.each([
    ['step: 2', 2],
    ['Touch: 3', 3],
    ['step: "2 of 5"', 2],
    ['step: Step 4', 4],
    ['step: second', 2],
    ['step: follow-up 1', 2],
    ['step: initial', 1],
    ['step: -2', null],
  ])('the step as %s', (line, step) => {
    expect(saying(`day: 9\nchannel: email\n${line}`)?.step).toBe(step)
  })

  it.each([
    ['status: ready', 'ready'],
    ['Status: Ready to send', 'ready'],
    ['status: FINAL', 'ready'],
    ['status: wip', 'draft'],
    ['status: sent', 'sent'],
    ['status: sample', 'example'],
    ['status: filed', 'draft'],
  ])('how far along it is as %s', (line, readiness) => {
    expect(saying(`channel: email\n${line}`)?.readiness).toBe(readiness)
  })

  it.each([
    ['max_length: 300', 300, 'characters'],
    ['maxLength: "300 characters"', 300, 'characters'],
    ['MAX-LENGTH: at most 1,900 characters', 1900, 'characters'],
    ['max_length: 150 words', 150, 'words'],
    ['max_words: 80', 80, 'words'],
    ['character_limit: 200', 200, 'characters'],
  ])('its limit as %s', (line, count, unit) => {
    expect(saying(`channel: email\n${line}`)?.limit).toMatchObject({ count, unit })
  })

  it.each(['max_length: 0', 'max_length: short', 'max_length: 2.5', 'max_length: [300]'])(
    'no limit as %s',
    (line) => {
      expect(saying(`channel: email\n${line}`)?.limit).toBeNull()
    },
  )

  it.each(['type: post', 'order: 3', 'platform: linkedin', 'position: 2'])(
    'no message by what pages say too: %s',
    (line) => {
      const source = `---\n${line}\n---\n\nThe harbour has two cranes.\n`
      const { template } = parseTemplate('cranes.md', source, DEFAULT_SETTINGS)
      expect(template.messages).toEqual([])
    },
  )
})
