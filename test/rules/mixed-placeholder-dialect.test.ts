import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'
import { applyBestFixes, lintOneRule } from '../support/lint-one-rule.ts'

const rule = 'mixed-placeholder-dialect'
const lemlist = { settings: { tool: 'lemlist' } }

describe('mixed-placeholder-dialect, by what most tags are', () => {
  it('lets the first one win where as many are of either kind', async () => {
    const [problem] = await expectProblems('Hi %FIRSTNAME%, how is «{{company}}» doing?', rule)
    expect(problem?.message).toBe(
      '“{{company}}” is written in another way than the other tags of this file; write “%company%”',
    )
    expect(problem?.fixes[0]?.safe).toBe(false)
  })

  it('compares the names of one field', async () => {
    const text =
      'Hi {{first_name}}, {{first_name}}, «{{ firstName | default: "there" }}», good day.'
    const [problem] = await expectProblems(text, rule)
    expect(problem?.message).toBe(
      '“{{ firstName | default: "there" }}” has another name elsewhere in this file; write “{{ first_name | default: "there" }}”',
    )
    await expectProblems(text.replace(/[«»]/g, ''), rule, {
      settings: { variables: { first_name: {} } },
    })
  })

  it('offers no fix for a tag that holds more than a name', async () => {
    const [problem] = await expectProblems(
      'Hi {{first_name}}, how is {{company}}, or «{company_name|there}»?',
      rule,
    )
    expect(problem?.message).toMatch(/; write all in one way$/)
    expect(problem?.fixes).toEqual([])
  })

  it('tells a message once, and mends all of it', async () => {
    const source =
      '## Email 1\n\n> Hi {{first_name}}, how is {{company}}? {{city}} {{title}} {{state}}\n\n' +
      '## Email 2\n\n> Subject: {company}\n>\n> Hi {first_name}, {good|fine {city}} day to\n> you of {company}.\n'
    const { problems, path } = await lintOneRule(source, rule)
    expect(problems.map(({ message, related }) => [message, related.length])).toEqual([
      [
        '“{company}” and 3 more are written in another way than the rest of this file; write “{{company}}” and so on',
        3,
      ],
    ])
    const fixed = applyBestFixes(source, path, problems)
    expect(fixed).toContain(
      'Subject: {{company}}\n>\n> Hi {{first_name}}, {good|fine {{city}}} day',
    )
    expect((await lintOneRule(fixed, rule)).problems).toEqual([])
  })

  it.each([
    'Hi {{first_name}}, I saw [their news], {their latest release}, <company> and [[Page Name]].',
    'Hi {{first_name}}, {{{company}}} {% if x %}came{% endif %} to mind. {a|b} %signature%',
    'Hi {{first_name}}, {{sender.first_name}} of {{company}}, {{company_name}} here.',
    'Hi {{first_name}, {first_name}}, good day to you. {{ company }}',
  ])('leaves %s alone', async (text) => {
    await expectProblems(text, rule)
  })

  it('compares email and LinkedIn messages apart', async () => {
    await expectProblems(
      '## Connection request\n\n> Hi {firstName}, good day to you.\n\n## Email 2\n\n> Hi {{first_name}}, how is {{company}}?\n',
      rule,
    )
  })
})

describe('mixed-placeholder-dialect, by the tool', () => {
  it('names the tool, and mends safely what has a counterpart', async () => {
    const [problem] = await expectProblems(
      'Hi «%FIRSTNAME%», how is {{companyName}}? {!Contact.Shoe_Size__c} *|IF:X|*',
      rule,
      lemlist,
    )
    expect(problem?.message).toBe(
      '“%FIRSTNAME%” and 1 more are no tags that lemlist fills; write “{{firstName}}” and so on',
    )
    expect(problem?.fixes[0]).toMatchObject({ safe: true })
  })

  it('takes every dialect that the tool fills', async () => {
    await expectProblems('Hi {{first_name}}, good day. %signature% %company%', rule, {
      settings: { tool: 'smartlead' },
    })
  })

  it('calls a field as the tool does', async () => {
    const [problem] = await expectProblems(
      'Hi «{{first_name}}», {{first_name}}, how is {{firstName}}?',
      rule,
      lemlist,
    )
    expect(problem?.fixes[0]).toMatchObject({ title: 'Rewrite 2 tags', safe: false })
  })

  it('leaves what may be a link or a note to a draft', async () => {
    const ready = (text: string) => `---\nchannel: email\nstatus: ready\n---\n\n${text}`
    await expectProblems('Hi {{firstName}}, I read [[First Name]] and {their post}.', rule, lemlist)
    await expectProblems(
      ready('Hi {{firstName}}, I read «[[First Name]]» and {their post}.'),
      rule,
      lemlist,
    )
  })

  it('rewrites a subject', async () => {
    const mixed = (subject: string) =>
      `---\nchannel: email\ntool: lemlist\nsubject: ${subject}\n---\n\nHi {{firstName}}, good day.\n`
    const [fits] = await expectProblems(mixed('"For «%COMPANY%»"'), rule)
    expect(fits?.fixes).toHaveLength(1)
  })
})
