import { describe, expect, it } from 'vitest'
import { applyFixes, DEFAULT_SETTINGS, lint } from '../../rules/index.ts'

const settings = { ...DEFAULT_SETTINGS, only: ['repeated-word'] }
const BODY = '\nHi {{first_name}}, good day to you.\n'

/** What is told of settings: the words that are marked, the sentence, and the text after the fix if there is one. */
async function told(source: string): Promise<string[][]> {
  const path = 'letter.md'
  const [report] = await lint([{ path, source, settings }])
  return (report?.problems ?? []).map((problem) => {
    expect(problem).toMatchObject({ rule: 'config-problem', severity: 'warning', url: null })
    const marked = source.slice(problem.span.start, problem.span.end)
    const [fix] = problem.fixes
    if (!fix) return [marked, problem.message]
    const safe = { ...problem, fixes: [{ ...fix, safe: true }] }
    return [marked, problem.message, applyFixes({ path, source }, [safe]).source]
  })
}

const inYaml = (lines: string) => `---\n${lines}\n---\n${BODY}`

describe('what front matter sets in vain is told', () => {
  it.each([
    ['status: redy', 'redy', 'Unknown status “redy”; did you mean “ready”?', 'status: ready'],
    [
      'channel: conection-note',
      'conection-note',
      'Unknown channel “conection-note”; did you mean “connection-note”?',
      'channel: connection-note',
    ],
    [
      'profile: "recruting"',
      'recruting',
      'Unknown profile “recruting”; did you mean “recruiting”?',
      'profile: "recruiting"',
    ],
    [
      'tool: hubpsot',
      'hubpsot',
      'Unknown tool “hubpsot”; did you mean “hubspot”?',
      'tool: hubspot',
    ],
    [
      'max_lenght: 300',
      'max_lenght',
      'Unknown key “max_lenght”; did you mean “max_length”?',
      'max_length: 300',
    ],
    ['Chanel: email', 'Chanel', 'Unknown key “Chanel”; did you mean “channel”?', 'channel: email'],
    [
      'lint: { disable: [pich-in-first-message] }',
      'pich-in-first-message',
      'Unknown rule “pich-in-first-message”; did you mean “pitch-in-first-message”?',
      'lint: { disable: [pitch-in-first-message] }',
    ],
    [
      'lint: { disable: "guilt-trip, fillr-opener" }',
      'fillr-opener',
      'Unknown rule “fillr-opener”; did you mean “filler-opener”?',
      'lint: { disable: "guilt-trip, filler-opener" }',
    ],
  ])('%s', async (line, marked, message, mended) => {
    const source = inYaml(line)
    expect(await told(source)).toEqual([[marked, message, source.replace(line, mended)]])
  })

  it('of two keys that are the same, the one that does not hold', async () => {
    const source = inYaml('channel: email\nstep: 1\nChannel: inmail')
    expect(await told(source)).toEqual([
      ['channel', '“channel” stands here twice and the last one holds; remove one'],
    ])
  })

  it.each([
    ['lint: [guilt-trip]', '[guilt-trip]'],
    ['lint: { guilt-trip: off }', '{ guilt-trip: off }'],
    ['lint: { disabled: [guilt-trip] }', '{ disabled: [guilt-trip] }'],
    ['lint: { disable: { guilt-trip: true } }', '{ disable: { guilt-trip: true } }'],
  ])('a form that turns nothing off: %s', async (line, marked) => {
    expect(await told(inYaml(line))).toEqual([
      [
        marked,
        '“lint” turns off rules that “disable” lists; write lint: { disable: [guilt-trip] }',
      ],
    ])
  })

  it('a wish to turn everything off', async () => {
    expect(await told(inYaml('lint: { disable: true }'))).toEqual([
      [
        '{ disable: true }',
        '“disable” turns off rules by their names; list them, such as lint: { disable: [guilt-trip] }',
      ],
    ])
  })

  it('a block that is never closed, which is read all the same', async () => {
    const source = `---\nchannel: email\nstep: 2\n${BODY}`
    expect(await told(source)).toEqual([
      ['channel: email', 'Front matter is not closed; put “---” on a line below it'],
    ])
    const [report] = await lint([{ path: 'letter.md', source }])
    expect(report?.template.messages[0]).toMatchObject({ channel: 'email', step: 2 })
    expect(report?.template.messages[0]?.body.text).toBe('Hi Robin, good day to you.')
  })
})

describe('what is meant for other programs is left alone', () => {
  it.each([
    'stats: 4\nsteps: 3\ntools: [hubspot]\nvariant: a',
    'status: published\nprofile: founders\ntool: our own',
    'channel: linkedin\ntype: collection\naccount: acme',
    'lint: true',
    'lint: { rules: [a], markdown: off }',
    'chanel: No. 5\nlayout: post\nlayout: page',
  ])('%j', async (lines) => {
    expect(await told(inYaml(lines))).toEqual([])
  })

  it('in a page that holds no message', async () => {
    expect(await told('---\nstatus: redy\nsubjet: Physics\n---\n\nTwo cranes.\n')).toEqual([])
  })
})

describe('a comment that does nothing is told', () => {
  const below = (comment: string) => `${comment}\n\n## Email\n${BODY}`

  it('with the rule that it must have meant', async () => {
    const source = below('<!-- outreach-lint-disable guilt-trip, pich-in-first-message -->')
    expect(await told(source)).toEqual([
      [
        'pich-in-first-message',
        'Unknown rule “pich-in-first-message”; did you mean “pitch-in-first-message”?',
        source.replace('pich', 'pitch'),
      ],
    ])
  })

  it('with the comment that it must have meant', async () => {
    const source = below('<!-- outreach-lint-disable-next-line guilt-trip -->')
    expect(await told(source)).toEqual([
      [
        'disable-next-line',
        'Unknown comment “outreach-lint-disable-next-line”; did you mean “outreach-lint-disable-next-message”?',
        source.replace('next-line', 'next-message'),
      ],
    ])
  })

  it('once where a reason follows without dashes', async () => {
    expect(await told(below('<!-- outreach-lint-disable guilt-trip as we agreed -->'))).toEqual([
      ['as', 'There is no rule “as”; put “--” before a reason'],
    ])
    expect(await told(below('<!-- outreach-lint-disable guilt-trip -- as agreed -->'))).toEqual([])
  })
})
