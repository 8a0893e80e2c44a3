import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint } from '../../rules/index.ts'

const settings = { ...DEFAULT_SETTINGS, only: ['repeated-word', 'wrong-article'] }

/** The rules that still speak, with the line on which they do. */
async function speaking(source: string): Promise<string[]> {
  const [report] = await lint([{ path: 'notes.md', source, settings }])
  expect(report?.template.messages.length).toBeGreaterThan(0)
  return (report?.problems ?? []).map(
    ({ rule, span }) => `${source.slice(0, span.start).split('\n').length} ${rule}`,
  )
}

const first = '## Connection request A\n\n> Hi {{first_name}}, your your talk took me a hour.\n'
const second =
  '## Connection request B\n\n> Hi {{first_name}}, it took an unique kind of of care.\n'

describe('suppressions', () => {
  it('are none where nobody wrote any', async () => {
    expect(await speaking(first)).toEqual(['3 repeated-word', '3 wrong-article'])
  })

  it('hold for the next message alone', async () => {
    const source = `<!-- outreach-lint-disable-next-message -->\n\n${first}\n${second}`
    expect(await speaking(source)).toEqual(['9 wrong-article', '9 repeated-word'])
  })

  it('hold for the rules that they name', async () => {
    const source = `<!-- outreach-lint-disable-next-message repeated-word, guilt-trip -- the stutter is meant -->\n\n${first}`
    expect(await speaking(source)).toEqual(['5 wrong-article'])
  })

  it('hold between two comments', async () => {
    const source = `<!-- outreach-lint-disable repeated-word -->\n\n${first}\n<!-- outreach-lint-enable repeated-word -->\n\n${second}`
    expect(await speaking(source)).toEqual([
      '5 wrong-article',
      '11 wrong-article',
      '11 repeated-word',
    ])
  })

  it('hold to the end where no comment ends them', async () => {
    expect(await speaking(`${first}\n<!-- outreach-lint-disable -->\n\n${second}`)).toEqual([
      '3 repeated-word',
      '3 wrong-article',
    ])
  })

  it('are ended for one rule only, where only that one is named', async () => {
    const source = `<!-- outreach-lint-disable -->\n\n${first}\n<!-- outreach-lint-enable wrong-article -->\n\n${second}`
    expect(await speaking(source)).toEqual(['11 wrong-article'])
  })

  it('of two comments before one message hold both', async () => {
    const comments =
      '<!-- outreach-lint-disable-next-message repeated-word -->\n<!-- outreach-lint-disable-next-message wrong-article -->'
    expect(await speaking(`${comments}\n\n${first}`)).toEqual([])
  })

  it('stand in front matter', async () => {
    expect(await speaking(`---\nlint:\n  disable: [repeated-word]\n---\n\n${first}`)).toEqual([
      '8 wrong-article',
    ])
    expect(await speaking(`---\nlint: { disable: wrong-article }\n---\n\n${first}`)).toEqual([
      '7 repeated-word',
    ])
  })

  it.each(['disable: []', 'disable:', 'disable: {}'])(
    'turn nothing off where front matter names no rule: %s',
    async (line) => {
      expect(await speaking(`---\nlint:\n  ${line}\n---\n\n${first}`)).toEqual([
        '8 repeated-word',
        '8 wrong-article',
      ])
    },
  )

  it('hold between a subject and its message', async () => {
    const source =
      '## Email A\n\nSubject: Wool\n\n<!-- outreach-lint-disable-next-message repeated-word -->\n\nHi {{first_name}}, your your talk took me a hour.\n'
    expect(await speaking(source)).toEqual(['7 wrong-article'])
  })

  it('hold over a message that fills its file', async () => {
    const source =
      '---\nchannel: email\n---\n\n<!-- outreach-lint-disable-next-message repeated-word -->\n\nHi {{first_name}},\n\nyour your talk took me a hour.\n'
    expect(await speaking(source)).toEqual(['9 wrong-article'])
  })

  it('hold below code on one line, and below a comment that holds half a fence', async () => {
    const comment = '<!-- outreach-lint-disable-next-message repeated-word -->'
    for (const above of ['```Hi there``` is how most begin.', '<!--\n```\n-->'])
      expect(await speaking(`${above}\n\n${comment}\n${first}\n\`\`\`\nx\n\`\`\`\n`)).toHaveLength(
        1,
      )
  })

  it('are none where a comment says something else', async () => {
    const source = `<!-- outreach-lint-disable-next-line repeated-word -->\n\n${first}`
    expect(await speaking(source)).toEqual([
      '1 config-problem',
      '5 repeated-word',
      '5 wrong-article',
    ])
  })

  it('may stand in the lines of a Windows file', async () => {
    const source = `<!-- outreach-lint-disable-next-message\nrepeated-word -->\n\n${first}`
    expect(await speaking(source.replace(/\n/g, '\r\n'))).toEqual(['6 wrong-article'])
  })

  it('count for nothing inside a message, whose recipient would get them', async () => {
    const inFence =
      '## Email A\n\n```\nHi {{first_name}},\n<!-- outreach-lint-disable -->\nyour your talk.\n```\n'
    expect(await speaking(inFence)).toEqual(['6 repeated-word'])
    const inQuote =
      '## Email A\n\n> Hi {{first_name}},\n> <!-- outreach-lint-disable -->\n> your your talk.\n'
    expect(await speaking(inQuote)).toEqual(['5 repeated-word'])
    const atItsEnd =
      '## Email A\n\n> Hi {{first_name}}, your your talk. <!-- outreach-lint-disable-next-message -->\n'
    expect(await speaking(atItsEnd + second)).toEqual([
      '3 repeated-word',
      '6 wrong-article',
      '6 repeated-word',
    ])
    const inProse =
      '## Email A\n\nHi {{first_name}},\n\n<!-- outreach-lint-disable -->\n\nyour your talk.\n'
    expect(await speaking(inProse)).toEqual(['7 repeated-word'])
  })

  it('count for nothing in code that shows how to write them', async () => {
    const source = `\`\`\`md\n<!-- outreach-lint-disable -->\n\`\`\`\n\nUse \`<!-- outreach-lint-disable -->\` with care.\n\n${first}`
    expect(await speaking(source)).toEqual(['9 repeated-word', '9 wrong-article'])
  })
})
