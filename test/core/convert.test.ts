import { describe, expect, it } from 'vitest'
import { convertTemplate } from '../../rules/core/convert.ts'
import { DEFAULT_SETTINGS } from '../../rules/core/settings.ts'
import { parseTemplate } from '../../rules/core/template.ts'
import { TOOLS } from '../../rules/core/tools.ts'
import type { Tool } from '../../rules/tools/tool.ts'

const HEAD = '---\nchannel: email\n---\n'

function tool(id: string): Tool {
  const found = TOOLS.get(id)
  if (!found) throw new Error(`There is no tool ${id}`)
  return found
}

function convert(source: string, from: Tool | null, to: Tool) {
  const settings = { ...DEFAULT_SETTINGS, tool: from?.id ?? null }
  return convertTemplate(parseTemplate('note.md', source, settings).template, to, from)
}

/** Converts the body of an email. */
function body(text: string, from: string | null, to: string) {
  const { source, ...rest } = convert(HEAD + text, from === null ? null : tool(from), tool(to))
  return { ...rest, text: source.slice(HEAD.length) }
}

describe('fields', () => {
  it.each([
    [
      'lemlist',
      'hubspot',
      '{{firstName}} of {{companyName}}',
      '{{ contact.firstname }} of {{ company.name }}',
    ],
    ['hubspot', 'mailchimp', '{{ contact.firstname }}', '*|FNAME|*'],
    ['mailchimp', 'woodpecker', '*|FNAME|*', '{{FIRST_NAME}}'],
    ['salesforce', 'salesforce-lightning', '{!Contact.FirstName}', '{{{Recipient.FirstName}}}'],
    ['marketo', 'smartlead', '{{lead.First Name}}', '{{first_name}}'],
    ['apollo', 'gmail', '{{first_name}}', '@firstname'],
  ])('%s to %s: what both bring along has its own name in each', (from, to, before, after) => {
    expect(body(`Hi ${before}, hello`, from, to)).toMatchObject({
      text: `Hi ${after}, hello`,
      left: [],
    })
  })

  it('keeps the name of a team’s own field', () => {
    expect(body('About {{painPoint}}', 'lemlist', 'customer-io').text).toBe(
      'About {{customer.painPoint}}',
    )
    expect(body('About {{customer.painPoint}}', 'customer-io', 'lemlist').text).toBe(
      'About {{painPoint}}',
    )
  })

  it('needs no word on the tool where the names say it all', () => {
    expect(body('Hi {{first_name}} of %COMPANY%', null, 'lemlist').text).toBe(
      'Hi {{firstName}} of {{companyName}}',
    )
    expect(body('Hi {{name}}', null, 'mailshake').text).toBe('Hi {{name}}')
  })

  it('tells what the other tool does not bring along', () => {
    expect(body('Yours, {{accountSignature}}', 'instantly', 'gmail')).toMatchObject({
      text: 'Yours, {{accountSignature}}',
      converted: 0,
      left: [{ raw: '{{accountSignature}}', reason: 'Gmail mail merge has no such field' }],
    })
  })

  it('tells a name that the other tool cannot take', () => {
    expect(body('On {{pain point}}', 'mixmax', 'lemlist').left).toMatchObject([
      { reason: 'lemlist takes no field of this name' },
    ])
  })
})

describe('fallbacks', () => {
  it.each([
    ['lemlist', 'liquid', '{{firstName|there}}', '{{ firstName | default: "there" }}'],
    [
      'instantly',
      'customer-io',
      '{{firstName|there}}',
      '{{customer.first_name | default: "there"}}',
    ],
    [
      'instantly',
      'apollo',
      '{{firstName|there}}',
      '{{#if first_name}}{{first_name}}{{#else}}there{{#endif}}',
    ],
    [
      'apollo',
      'instantly',
      '{{#if first_name}}{{first_name}}{{#else}}there{{#endif}}',
      '{{firstName|there}}',
    ],
    ['lemlist', 'plusvibe', '{{firstName|there}}', '{{fallback|{{first_name}}|there}}'],
    ['mautic', 'salesforce', '{contactfield=firstname|there}', '{!Contact.FirstName, there}'],
  ])('%s to %s', (from, to, before, after) => {
    expect(body(`Hi ${before}, hello`, from, to)).toMatchObject({
      text: `Hi ${after}, hello`,
      left: [],
    })
  })

  it('tells where the other tool has none', () => {
    expect(body('Hi {{firstName|there}}', 'lemlist', 'salesforce-lightning')).toMatchObject({
      text: 'Hi {{firstName|there}}',
      left: [{ raw: '{{firstName|there}}', reason: 'Salesforce Lightning has no fallback' }],
    })
  })

  it('tells a fallback that the other tool would read as something else', () => {
    expect(body('Hi {{firstName | default: "you}there"}}', 'liquid', 'mautic').left).toHaveLength(1)
    expect(body('Hi {{ x | default: \'a "b"\' }}', 'liquid', 'woodpecker').converted).toBe(1)
  })

  it.each([
    ['lemlist', 'klaviyo', `{{firstName|it's "you"}}`],
    ['lemlist', 'liquid', `{{firstName|it's "you"}}`],
  ])('%s to %s: leaves one that no quotes can hold', (from, to, text) => {
    expect(body(`Hi ${text}, hello`, from, to)).toMatchObject({
      text: `Hi ${text}, hello`,
      converted: 0,
      left: [{ raw: text, reason: 'its fallback holds both kinds of quotation marks' }],
    })
  })

  it('takes no filter for one', () => {
    expect(body('Hi {{ first_name | capitalize }}', 'liquid', 'lemlist').left).toMatchObject([
      { reason: 'it has a filter' },
    ])
  })
})

describe('conditions', () => {
  it.each([
    [
      'lemlist',
      'apollo',
      '{% if jobTitle %}a{% else %}b{% endif %}',
      '{{#if title}}a{{#else}}b{{#endif}}',
    ],
    ['liquid', 'mailchimp', '{% unless FNAME %}a{% endunless %}', '*|IFNOT:FNAME|*a*|END:IF|*'],
    ['handlebars', 'jinja', '{{#if city}}a {{city}}{{/if}}', '{% if city %}a {{city}}{% endif %}'],
    [
      'mustache',
      'liquid',
      '{{#city}}a{{/city}}{{^city}}b{{/city}}',
      '{% if city %}a{% endif %}{% unless city %}b{% endunless %}',
    ],
  ])('%s to %s', (from, to, before, after) => {
    expect(body(`Well, ${before}.`, from, to)).toMatchObject({ text: `Well, ${after}.`, left: [] })
  })

  it('leaves a condition whole where it asks for more than a value', () => {
    const text = '{% if jobTitle == "CEO" %}a {{firstName}}{% else %}b{% endif %}'
    expect(body(text, 'lemlist', 'apollo')).toMatchObject({
      text: '{% if jobTitle == "CEO" %}a {{first_name}}{% else %}b{% endif %}',
      converted: 1,
      left: [{ raw: '{% if jobTitle == "CEO" %}', reason: 'its condition is more than a field' }],
    })
  })

  it('tells where the other tool has no else, or no conditions', () => {
    const text = '{% if city %}a{% else %}b{% endif %}'
    expect(body(text, 'liquid', 'mustache').left).toMatchObject([
      { reason: 'Mustache has no “else”' },
    ])
    expect(body(text, 'liquid', 'mautic').left).toMatchObject([
      { reason: 'Mautic has no conditions' },
    ])
  })
})

describe('spintax', () => {
  it.each([
    ['smartlead', 'woodpecker', '{Hi|Hello|Hey}', '{{RANDOM | Hi | Hello | Hey}}'],
    ['instantly', 'gmass', '{{RANDOM | Hi | Hello}}', '{{spin}}Hi{{variation}}Hello{{end spin}}'],
    [
      'smartlead',
      'plusvibe',
      '{Hi {{first_name}}|Hello {there|you}}',
      '{{random|Hi {{first_name}}|Hello {{random|there|you}}}}',
    ],
  ])('%s to %s', (from, to, before, after) => {
    expect(body(`${before}, how did it go?`, from, to)).toMatchObject({
      text: `${after}, how did it go?`,
      left: [],
    })
  })

  it('tells where the other tool has none', () => {
    expect(body('{Hi|Hello} all', 'smartlead', 'apollo')).toMatchObject({
      text: '{Hi|Hello} all',
      left: [{ reason: 'Apollo has no spintax' }],
    })
  })

  it('leaves a choice that would read as another', () => {
    expect(body('{{spin}}a|b{{variation}}c{{end spin}} d', 'gmass', 'smartlead')).toMatchObject({
      converted: 0,
      left: [{ raw: '{{spin}}a|b{{variation}}c{{end spin}}' }],
    })
  })
})

describe('what stays', () => {
  it('leaves what people fill in, and what stands in no message', () => {
    const before = [
      '# Notes',
      '',
      'Write `{{firstName}}` where the name goes.',
      '',
      '| tag | value |',
      '|---|---|',
      '| {{firstName}} | Robin |',
      '',
      '```js',
      'send(`{{firstName}}`)',
      '```',
      '',
      '## Connection request',
      '',
      '> Hi {{firstName}}, your talk on [topic] stayed with me.',
      '',
    ].join('\r\n')
    const { source, left, converted } = convert(before, tool('lemlist'), tool('smartlead'))
    expect(source).toBe(before.replace('> Hi {{firstName}}', '> Hi {{first_name}}'))
    expect([left, converted]).toEqual([[], 1])
  })

  it('leaves a tag with a fault', () => {
    expect(body('Hi {{firstName, hello', 'lemlist', 'smartlead').left).toMatchObject([
      { reason: 'it is not closed' },
    ])
  })

  it('tells a tag that could not be read where it stands', () => {
    expect(body('Hi{{firstname}}', 'la-growth-machine', 'gmail').left).toMatchObject([
      { raw: '{{firstname}}', reason: 'Gmail mail merge could not read it where it stands' },
    ])
  })
})

describe('front matter', () => {
  it('converts the subject and renames the tool', () => {
    const before =
      '---\nchannel: email\nsubject: "{{firstName}}, a question"\ntool: "Lemlist" # ours\n---\nHello\n'
    const after =
      '---\nchannel: email\nsubject: "{{first_name}}, a question"\ntool: "smartlead" # ours\n---\nHello\n'
    expect(convert(before, tool('lemlist'), tool('smartlead')).source).toBe(after)
  })

  it('takes the quotes that the subject allows', () => {
    const before = '---\nchannel: email\nsubject: "{{firstName|there}}, a question"\n---\nHello\n'
    const { source } = convert(before, tool('lemlist'), tool('customer-io'))
    expect(source).toContain(`subject: "{{customer.first_name | default: 'there'}}, a question"`)
    expect(convert(source, tool('customer-io'), tool('lemlist')).source).toBe(before)
  })

  it.each([
    ['it’s yours', `{{customer.first_name | default: 'it’s yours'}}`],
    ["it's yours", `{{firstName|it's yours}}`],
  ])('gives the fallback %j no quotes that would end it', (fallback, after) => {
    const subject = (tag: string) => `---\nchannel: email\nsubject: "${tag}"\n---\nHello\n`
    const before = subject(`{{firstName|${fallback}}}`)
    expect(convert(before, tool('lemlist'), tool('customer-io')).source).toBe(subject(after))
  })

  it('leaves a subject that would no longer be one', () => {
    const before = '---\nchannel: email\nsubject: "{{firstName|there}}, a question"\n---\nHello\n'
    expect(convert(before, tool('lemlist'), tool('woodpecker'))).toMatchObject({
      source: before,
      left: [{ reason: 'the quotes around the subject do not allow it' }],
    })
  })
})

describe('cells of tables', () => {
  const table = (subject: string, message: string) =>
    [
      '| Step | Channel | Subject | Message |',
      '|---|---|---|---|',
      `| 1 | Email | ${subject} | ${message}, your pupils came third with our boards, shall I bring more? |`,
      '',
    ].join('\n')

  type Row = readonly [subject: string, message: string]
  const ways: readonly (readonly [from: string, to: string, before: Row, after: Row])[] = [
    [
      'smartlead',
      'woodpecker',
      ['{A board\\|A loan} for {{first_name}}', '{Hi\\|Hey}'],
      ['{{RANDOM \\| A board \\| A loan}} for {{FIRST_NAME}}', '{{RANDOM \\| Hi \\| Hey}}'],
    ],
    [
      'lemlist',
      'mailchimp',
      ['For {{firstName}}', 'Hi {% if jobTitle %}{{jobTitle}} Kim{% endif %}'],
      ['For *\\|FNAME\\|*', 'Hi *\\|IF:jobTitle\\|**\\|jobTitle\\|* Kim*\\|END:IF\\|*'],
    ],
    [
      'lemlist',
      'plusvibe',
      ['A board', 'Hi {{firstName\\|there}}'],
      ['A board', 'Hi {{fallback\\|{{first_name}}\\|there}}'],
    ],
    [
      'lemlist',
      'mautic',
      ['A board', 'Hi {{firstName\\|there}}'],
      ['A board', 'Hi {contactfield=firstname\\|there}'],
    ],
  ]

  it.each(ways)('%s to %s: bars are escaped, there and back', (from, to, before, after) => {
    const there = convert(table(...before), tool(from), tool(to))
    expect(there).toMatchObject({ source: table(...after), left: [], altered: [] })
    expect(convert(there.source, tool(to), tool(from)).source).toBe(table(...before))
  })

  it('tells that a bar comes back escaped', () => {
    const { source, altered } = convert(
      table('A board', '{Hi|Hey}'),
      tool('smartlead'),
      tool('woodpecker'),
    )
    expect(source).toBe(table('A board', '{{RANDOM \\| Hi \\| Hey}}'))
    expect(altered).toEqual([{ raw: '{Hi|Hey}', back: '{Hi\\|Hey}' }])
  })

  it('stay as they are for their own tool', () => {
    const source = table('{A board|A loan}', '{Hi\\|Hey} {{ first_name }}')
    expect(convert(source, tool('smartlead'), tool('smartlead'))).toMatchObject({
      source,
      converted: 0,
    })
  })
})

describe('the way back', () => {
  it('shows a choice whole', () => {
    const { altered } = body('{{RANDOM|Hi {{first_name}}|Hey}}, hello', 'woodpecker', 'smartlead')
    expect(altered).toContainEqual({
      raw: '{{RANDOM|Hi {{first_name}}|Hey}}',
      back: '{{RANDOM | Hi {{FIRST_NAME}} | Hey}}',
    })
  })

  it('tells what would be spelled in another way', () => {
    expect(body('Hi {{ firstName }}, hello', 'instantly', 'gmail').altered).toEqual([
      { raw: '{{ firstName }}', back: '{{firstName}}' },
    ])
  })

  it.each([
    ['liquid', 'jinja', '{{first_name|default: "there"}}'],
    ['liquid', 'klaviyo', "{{ first_name | default: 'there' }}"],
    ['hubspot', 'klaviyo', '{{ contact.firstname }} {{contact.city}}'],
  ])('%s to %s keeps spaces and quotes where both are free in them', (from, to, text) => {
    const there = body(text, from, to)
    const back = body(there.text, to, from)
    if (from !== 'liquid' || to !== 'jinja') expect(there.altered).toEqual([])
    expect(back.text === text).toBe(there.altered.length === 0)
  })
})
