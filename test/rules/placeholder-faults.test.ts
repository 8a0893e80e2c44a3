import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'
import { applyBestFixes, lintOneRule } from '../support/lint-one-rule.ts'

describe('malformed-placeholder', () => {
  const rule = 'malformed-placeholder'

  it('says where a name ends only where that is sure', async () => {
    const [sure] = await expectProblems('Hi «{{ first name }», good day.', rule)
    expect(sure?.fixes[0]).toMatchObject({ safe: true, edits: [{ text: '{{first name}}' }] })
    const [unsure] = await expectProblems('Hi «{{first_name», good day.', rule)
    expect(unsure?.fixes[0]).toMatchObject({ safe: false, edits: [{ text: '{{first_name}}' }] })
  })

  it.each([
    ['{{first_name|there}', '{{first_name|there}}'],
    ['{{ company | default: "you" }', '{{ company | default: "you" }}'],
    ['{{first_name]]', '{{first_name}}'],
    ['{{first_name)}', '{{first_name}}'],
    ['{ {first_name} }', '{{first_name}}'],
    ['first_name}}', '{{first_name}}'],
    ['{{#if name}x{{/if}}', '{{#if name}}x{{/if}}'],
  ])('mends %s', async (text, mended) => {
    const source = `---\nchannel: email\n---\n\nHi ${text}, good day to you.\n`
    const { problems, path } = await lintOneRule(source, rule)
    const fixed = applyBestFixes(source, path, problems)
    expect(fixed).toContain(`Hi ${mended}, good`)
    expect((await lintOneRule(fixed, rule)).problems).toEqual([])
  })

  it('leaves the bracket of the sentence in its place', async () => {
    const [problem] = await expectProblems('Good day (to «{{first_name») of course.', rule)
    expect(problem?.fixes[0]?.edits[0]?.text).toBe('{{first_name}}')
    await expectProblems('Good day («{{first_name») of course.', rule)
  })

  it('offers both where a bracket may be too many or missing', async () => {
    const [problem] = await expectProblems('Hi «[[First Name]», good day.', rule)
    expect(problem?.fixes.map(({ title, safe }) => [title, safe])).toEqual([
      ['Write “[[First Name]]”', false],
      ['Write “[First Name]”', false],
    ])
  })

  it.each([
    'Hi «{first_name», good day.',
    'Hi «{{first name», good day.',
    'Hi «{{#if name}»Kim«{% if x }» {% endif %}, good day.',
    'Good day to you, «firstName}}». It is fine.',
  ])('finds %s', async (text) => {
    await expectProblems(text, rule)
  })

  it.each([
    'Hi {name of them, good day.',
    'I like {{ in code }. So do you',
    'x.first_name }} here',
  ])('leaves %s alone', async (text) => {
    await expectProblems(text, rule)
  })

  it('says what a lone quotation mark needs', async () => {
    const [problem] = await expectProblems('Hi «{{name | default: the"re}}», good day.', rule)
    expect(problem?.message).toMatch(/; write the value between two straight ones$/)
    expect(problem?.fixes).toEqual([])
  })

  it('finds faults in the subject and in spintax', async () => {
    await expectProblems(
      '---\nchannel: email\nsubject: "For «{{company}»"\n---\n\nHi Kim, good day.',
      rule,
    )
    await expectProblems('Hi Kim, {good day|how is «{{city]» now}?', rule)
  })

  it('finds conditions that are open at either end', async () => {
    await expectProblems('Hi «{{#if name}}»Kim, good day.', rule)
    await expectProblems('Hi Kim«{{/if}}», good day.', rule)
    await expectProblems('Hi «*|IF:FNAME|*»*|FNAME|*, good day.', rule)
    await expectProblems('Hi Kim,\r\n\r\n«{% else %}»good day.', rule)
  })

  it('finds conditions before the first word and behind the last', async () => {
    await expectProblems('«{% else %}»\nHi Kim, good day.\n\n«{{/if}}»\n', rule)
  })

  it('finds faults in choices that the reading does not take', async () => {
    const [problem] = await expectProblems('{Hi|Hey «{{name}», it is {Kim|Alex}}. Good day.', rule)
    expect(problem?.fixes[0]?.safe).toBe(true)
  })

  it('leaves sound tags alone', async () => {
    await expectProblems(
      '{% if a %}Hi {{ name }}{% elsif b %}Hey{% else %}Hello{% endif %}, {a|b} {{{c}}} good day.',
      rule,
    )
  })
})

describe('leaked-value', () => {
  const rule = 'leaked-value'

  it('finds the hole that an empty choice leaves', async () => {
    await expectProblems('«Hi {Kim|},» good day to you.', rule)
  })

  it('leaves talk of such values alone', async () => {
    await expectProblems(
      'Hi Kim, is “null” the same as undefined in your talk? I found none.',
      rule,
    )
  })

  it.each([
    'Hi Kim, what are you looking for ?',
    'Hi Nan, good day.',
    'Hi Kim, your parser defaults to null. Do you check for null?',
    'Hi Kim, in your talk on C you said that\nundefined behaviour is rare. Undefined is a word.',
  ])('leaves %s alone', async (text) => {
    await expectProblems(text, rule)
  })

  it('finds values that begin a line or a sentence', async () => {
    await expectProblems(
      'Hi Kim,\n\n«undefined» raised a round. «null» has grown.\n«null» hired ten people.',
      rule,
    )
    await expectProblems('Hi «nan», I saw your talk with «(null)» at «null».', rule)
  })

  it.each([
    '«Bonjour ,»\n\ngood day to you.',
    '«Hi !» Good day to you.',
    '«Dear Mr. ,» how is life at your depot?',
    'Hi Kim, I enjoyed «’s» talk, and your view as Head of Sales.',
    'Hi Kim, I saw what you do as «Head of ,» and your team «at .»',
  ])('finds holes in %s', async (text) => {
    await expectProblems(text, rule)
  })

  it.each([
    'Hello ! Is that you ? I wondered : is it so ?',
    'Hi Kim, the people I work with , the list you look for , and the firm you work at .',
    'Hi Kim, rock ’n’ roll of the ’90s, and the .net library of ours, was it?',
  ])('leaves %s alone', async (text) => {
    await expectProblems(text, rule)
  })

  it('finds holes in the subject', async () => {
    await expectProblems(
      '---\nchannel: email\nsubject: About «your .»\n---\n\nHi Kim, good day.',
      rule,
    )
  })

  it('leaves a greeting without a name alone', async () => {
    await expectProblems(
      'Hi, good day! Hello there ! Hi {{first_name}}, hi {{#if a}}{{a}}{{/if}},',
      rule,
    )
  })
})

describe('unknown-placeholder', () => {
  const rule = 'unknown-placeholder'
  const variables = { first_name: {}, company: {} }

  it('needs declared variables', async () => {
    await expectProblems('Hi {{frist_name}}, good day.', rule, { settings: { tool: 'lemlist' } })
  })

  it('tells upper from lower case, as tools do', async () => {
    const [problem] = await expectProblems(
      'Hi «{{First_Name | default: "there"}}», good day.',
      rule,
      {
        settings: { variables },
      },
    )
    expect(problem?.message).toBe(
      '“{{First_Name | default: "there"}}” is not declared; did you mean “{{first_name | default: "there"}}”?',
    )
  })

  it('knows the fields of the tool', async () => {
    const text = 'Hi {{contact.firstname}}, {{first_name}}, «{{person.shoe_size}}» good day.'
    const [problem] = await expectProblems(text, rule, { settings: { variables, tool: 'hubspot' } })
    expect(problem?.fixes).toEqual([])
    expect(problem?.message).toContain('add it to variables')
  })

  it('finds a mistyped name in a condition', async () => {
    const [problem] = await expectProblems(
      'Hi {{first_name}}, «{% if compayn %}»how is {{company}}{% elsif first_name == "x" %}x{% endif %}?',
      rule,
      { settings: { variables } },
    )
    expect(problem?.fixes[0]?.edits[0]?.text).toBe('{% if company %}')
  })

  it('knows what the message names itself', async () => {
    await expectProblems(
      '{% assign town = "Porto" %}Hi {{first_name}}, is {{town}} nice? {% for p in posts %}{{p.title}}{% endfor %}',
      rule,
      { settings: { variables } },
    )
  })

  it('says nothing about what a person fills in, conditions and spintax', async () => {
    await expectProblems('Hi [Nmae], {% if x %}{good|fine}{% endif %} day. TODO', rule, {
      settings: { variables },
    })
  })
})
