import { describe, expect, test } from 'vitest'
import { afterEdit } from './support/applied-edit.ts'
import { connect } from './support/client.ts'
import { offsetIn } from './support/client-document.ts'

const FENCE =
  '# Connection note\n\n```\nHi {{first_name}} 😀, your talk of of parsers stayed with me.\n```\n'
const QUOTE =
  '# Connection note\n\n> Hi {{first_name}}, your talk\n> of of parsers stayed with me, and\n> it was the best of the day.\n'
const PROSE =
  '---\nchannel: email\nsubject: Your talk\n---\n\nHi {{first_name}},\n\nYour talk **of of** parsers stayed with me.\n'

describe.each([
  ['fence', FENCE],
  ['wrapped quote', QUOTE],
  ['prose', PROSE],
])('in a %s', (_, source) => {
  test.each([
    ['as it is', source],
    ['with CRLF', source.replaceAll('\n', '\r\n')],
    // The engine knows no fence whose lines end so.
    ...(source === FENCE ? [] : [['with CR alone', source.replaceAll('\n', '\r')]]),
    ['with a byte order mark', `\uFEFF${source}`],
    [
      'with a mark, CRLF, and emoji before it',
      `\uFEFF${source.replace('your', '👩‍👩‍👧 é 👍🏽 your').replaceAll('\n', '\r\n')}`,
    ],
  ])('%s, ranges and edits stand where the words do', async (_, text) => {
    const client = await connect()
    const uri = client.open('untitled:Untitled-1', text)
    const [problem, ...others] = await client.pull(uri)
    expect(others).toEqual([])
    expect(problem?.range).toEqual(client.rangeOf(uri, 'of of'))
    if (!problem) return
    const { start, end } = problem.range
    expect(text.slice(offsetIn(text, start), offsetIn(text, end))).toBe('of of')
    const [best] = await client.actions(uri, problem.range)
    expect(afterEdit(client.document(uri), best?.edit)).toBe(text.replace('of of', 'of'))
    // Changes are told in the same units.
    const after = client.replace(uri, 'parsers', '😀😀 things')
    client.replace(uri, 'things', 'lexers')
    expect((await client.pull(uri))[0]?.range).toEqual(problem.range)
    expect(after.version).toBe(2)
  })
})
