import { describe, expect, it } from 'vitest'
import { TOOLS } from '../../rules/core/tools.ts'
import { expectProblems } from '../support/expect-problems.ts'
import { applyBestFixes, lintOneRule } from '../support/lint-one-rule.ts'

const rule = 'missing-fallback'
const variables = { first_name: { fallback: 'there' }, title: { fallback: 'in “quotes" |' } }

describe('missing-fallback', () => {
  it('needs a tool that has fallbacks', async () => {
    const text = 'Hi {{first_name}}, good day.'
    await expectProblems(text, rule, { settings: { variables } })
    await expectProblems(text, rule, { settings: { variables, tool: 'expandi' } })
  })

  it('says what the tool does with an empty field, where that is known', async () => {
    const say = async (tool: string, text: string) =>
      (await expectProblems(text, rule, { settings: { tool } }))[0]?.message
    expect(await say('woodpecker', 'Hi «{{FIRST_NAME}}», good day.')).toBe(
      '“{{FIRST_NAME}}” has no fallback, and Woodpecker sends nothing where the field is empty; say what to write then',
    )
    expect(await say('lemlist', 'Hi «{{firstName}}», good day.')).toBe(
      '“{{firstName}}” has no fallback; say what to write then',
    )
  })

  it('inserts only a fallback that the tag can hold', async () => {
    const [first, title] = await expectProblems(
      'Hi «{{first_name}}», how is life as «{{title}}»?',
      rule,
      { settings: { tool: 'lemlist', variables } },
    )
    expect(first?.fixes[0]?.edits[0]?.text).toBe('{{first_name|there}}')
    expect(title?.fixes).toEqual([])
  })

  it('escapes the bar of a tag in a table', async () => {
    const source = [
      '| Step | Channel | Message |',
      '|---|---|---|',
      '| 1 | Email | Hi {{first_name}}, your pupils came third with our boards, shall I bring more? |',
      '',
    ].join('\n')
    const settings = { tool: 'lemlist', variables }
    const { problems, path } = await lintOneRule(source, rule, { settings })
    expect(applyBestFixes(source, path, problems)).toBe(
      source.replace('{{first_name}}', '{{first_name\\|there}}'),
    )
  })

  it.each([
    'Hi {{first_name|there}}, good day.',
    'Hi {% if first_name %}{{first_name}}{% else %}there{% endif %}, good day.',
    'Hi [first_name], {first_name}, {{first_name}, good day. {{sender.name}} {{unsubscribe}}',
  ])('leaves %s alone', async (text) => {
    await expectProblems(text, rule, { settings: { tool: 'lemlist', variables } })
  })

  it.each([...TOOLS.values()])('is content with what it writes for $id', async (tool) => {
    const name = tool.names.test('first_name') ? 'first_name' : 'FIRSTNAME'
    const settings = { tool: tool.id, variables: { [name]: { fallback: 'there' } } }
    const tag = tool.field.replace('NAME', name)
    const source = `---\nchannel: email\n---\n\nHi ${tag},\n\n> how is life at the harbour, ${tag}?\n`
    const { problems, path } = await lintOneRule(source, rule, { settings })
    for (const { message } of problems) expect(message.length).toBeLessThanOrEqual(160)
    const fixed = applyBestFixes(source, path, problems)
    expect((await lintOneRule(fixed, rule, { settings })).problems).toEqual([])
  })
})
