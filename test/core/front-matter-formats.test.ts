import { describe, expect, it } from 'vitest'
import {
  DEFAULT_SETTINGS,
  lint,
  type Message,
  type Problem,
  type Template,
} from '../../rules/index.ts'

const settings = { ...DEFAULT_SETTINGS, only: ['repeated-word'] }
const BODY = '\nHi {{first_name}}, good day to you.\n'

interface Read {
  readonly template: Template
  readonly problems: readonly Problem[]
  readonly message: Message | undefined
}

async function read(source: string): Promise<Read> {
  const [report] = await lint([{ path: 'letter.md', source, settings }])
  if (!report) throw new Error('No file was linted')
  const { template, problems } = report
  return { template, problems, message: template.messages[0] }
}

function marked(source: string, { span }: Problem): string {
  return source.slice(span.start, span.end)
}

describe('front matter in TOML', () => {
  it('says what YAML would', async () => {
    const { message, template } = await read(
      `+++\nchannel = "email"\nstep = 2\ndelay = "3d"\nsender.name = "Kim"\n[lint]\ndisable = ["guilt-trip"]\n+++\n${BODY}`,
    )
    expect(message).toMatchObject({ channel: 'email', step: 2, delayDays: 3 })
    expect(message?.body.text).toBe('Hi Robin, good day to you.')
    expect(template.settings.sender).toEqual({ name: 'Kim' })
    expect(template.frontMatter?.entries.get('lint')?.value).toEqual({ disable: ['guilt-trip'] })
  })

  it.each([
    ['"Rust on \\"Kim\\", again again"', 'Rust on "Kim", again again'],
    ["'''Rust on 'Kim', again again'''", "Rust on 'Kim', again again"],
    ['"""\nRust on the pumps, \\\n   again again"""', 'Rust on the pumps, again again'],
  ])('reads a subject letter by letter: %j', async (written, reading) => {
    const source = `+++\nchannel = "email"\nsubject = ${written}\n+++\n${BODY}`
    const { message, problems } = await read(source)
    expect(message?.subject?.text).toBe(reading)
    expect(problems.map((problem) => marked(source, problem))).toEqual(['again again'])
  })

  it('that is broken is one problem at its place', async () => {
    const source = `+++\nchannel = email\n+++\n${BODY}`
    const { problems, message } = await read(source)
    expect(problems.map((problem) => `${problem.rule}: ${problem.message}`)).toEqual([
      'unreadable-template: Front matter is not valid TOML here; put texts in quotes, and write each key once',
    ])
    expect(problems[0]?.span.start).toBe(source.indexOf('email'))
    expect(message?.body.text).toBe('Hi Robin, good day to you.')
  })

  it('is one problem where it is nested without end', async () => {
    const { problems } = await read(`+++\na = ${'['.repeat(5000)}\n+++\n${BODY}`)
    expect(problems.map(({ message }) => message)).toEqual([
      'Front matter is nested more than 100 levels deep; write it flatter',
    ])
  })
})

describe('front matter', () => {
  it.each(['\n', '\r\n', '\r'])('may have any line end: %j', async (lineEnd) => {
    const source = `---\nchannel: email\nstep: 2\n---\n${BODY}`.replace(/\n/g, lineEnd)
    const { message } = await read(source)
    expect(message).toMatchObject({ channel: 'email', step: 2 })
    expect(message?.body.text).toBe('Hi Robin, good day to you.')
  })

  it('is no text between two lines across the page', async () => {
    const { message, template } = await read(
      '---\n\nSubject: Rust\n\nHi {{first_name}}, your pumps look well.\n\n---\n\nThe rest is notes.\n',
    )
    expect(template.frontMatter).toBeNull()
    expect(message?.subject?.text).toBe('Rust')
    expect(message?.body.text).toBe('Hi Robin, your pumps look well.')
  })

  it('is none where it is a sentence or a list', async () => {
    for (const text of ['Notes from the harbour', '- one\n- two']) {
      const { template, problems } = await read(`---\n${text}\n---\n${BODY}`)
      expect(template.frontMatter).toBeNull()
      expect(problems).toEqual([])
    }
  })

  it.each(['channel email', '[channel, email]'])('without keys is told: %s', async (text) => {
    const source = `---\n${text}\n---\n${BODY}`
    const { problems } = await read(source)
    expect(problems.map((problem) => [problem.message, marked(source, problem)])).toEqual([
      ['Front matter says nothing for want of keys; write lines such as “channel: email”', text],
    ])
  })

  it('that is empty says nothing', async () => {
    for (const text of ['', '\n', '# to be filled\n']) {
      const { problems, template } = await read(`---\n${text}---\n${BODY}`)
      expect(problems).toEqual([])
      expect(template.frontMatter?.fields).toEqual([])
    }
  })
})
