import { describe, expect, it } from 'vitest'
import { scanPlaceholders } from '../../rules/core/placeholders.ts'
import type { Placeholder, PlaceholderKind } from '../../rules/index.ts'

type Expected = readonly [source: string, kind: PlaceholderKind, name: string, fallback?: string]

/** What tools fill, by the tool; the text around it is ours. */
const TOOLS: Readonly<Record<string, readonly Expected[]>> = {
  HubSpot: [
    ['{{ contact.firstname }}', 'machine', 'contact.firstname'],
    ['{{ company.name }}', 'machine', 'company.name'],
    ['{{contact.firstname|there}}', 'machine', 'contact.firstname', 'there'],
    ['[[MISSING TOKEN - FIRST NAME]]', 'leak', 'MISSING TOKEN - FIRST NAME'],
  ],
  'Salesforce Classic': [
    ['{!Contact.FirstName}', 'machine', 'Contact.FirstName'],
    ['{!Contact.FirstName, Valued Customer}', 'machine', 'Contact.FirstName', 'Valued Customer'],
    [
      '{!BLANKVALUE(Contact.FirstName, "Valued Customer")}',
      'machine',
      'Contact.FirstName',
      'Valued Customer',
    ],
    [
      '{!IF(ISBLANK(Contact.Title), "your team", Contact.Title)}',
      'machine',
      'Contact.Title',
      'your team',
    ],
  ],
  'Salesforce Lightning': [['{{{Recipient.FirstName}}}', 'machine', 'Recipient.FirstName']],
  'Marketing Cloud': [['%%FirstName%%', 'machine', 'FirstName']],
  Outreach: [
    ['{{first_name}}', 'machine', 'first_name'],
    ['{{sender.first_name}}', 'machine', 'sender.first_name'],
    ['{{account.custom6}}', 'machine', 'account.custom6'],
  ],
  Salesloft: [['{{my.first_name}}', 'machine', 'my.first_name']],
  Lemlist: [
    ['{{firstName}}', 'machine', 'firstName'],
    ['{{firstName|Beste}}', 'machine', 'firstName', 'Beste'],
    ['{{icebreaker}}', 'machine', 'icebreaker'],
  ],
  Woodpecker: [
    ['{{FIRST_NAME}}', 'machine', 'FIRST_NAME'],
    ['{{SNIPPET_1}}', 'machine', 'SNIPPET_1'],
    ['{{FIRST_NAME | "there"}}', 'machine', 'FIRST_NAME', 'there'],
  ],
  'Mailshake, Reply': [
    ['{{first}}', 'machine', 'first'],
    ['{{day_of_week}}', 'machine', 'day_of_week'],
  ],
  Smartlead: [
    ['{{sl_time_of_day}}', 'machine', 'sl_time_of_day'],
    ['%signature%', 'machine', 'signature'],
    ['{{sender-firstname}}', 'machine', 'sender-firstname'],
  ],
  PlusVibe: [['{{fallback|{{first_name}}|Sir}}', 'machine', 'first_name', 'Sir']],
  Mailchimp: [['*|FNAME|*', 'machine', 'FNAME']],
  SendGrid: [
    ['{{{html}}}', 'machine', 'html'],
    ['{{insert name "default=Customer"}}', 'machine', 'name', 'Customer'],
    ['{{insert name "Customer"}}', 'machine', 'name', 'Customer'],
    ['-first_name-', 'machine', 'first_name'],
  ],
  ActiveCampaign: [['%FIRSTNAME%', 'machine', 'FIRSTNAME']],
  Marketo: [
    ['{{lead.First Name}}', 'machine', 'lead.First Name'],
    ['{{company.Company Name}}', 'machine', 'company.Company Name'],
    ['{{my.Webinar Title}}', 'machine', 'my.Webinar Title'],
    ['{{lead.First Name:default=Friend}}', 'machine', 'lead.First Name', 'Friend'],
  ],
  Klaviyo: [["{{ first_name|default:'there' }}", 'machine', 'first_name', 'there']],
  'Customer.io': [
    ['{{customer.first_name | default: "there"}}', 'machine', 'customer.first_name', 'there'],
  ],
  Braze: [
    ["{{\u0024{first_name} | default: 'Valued User'}}", 'machine', 'first_name', 'Valued User'],
  ],
  Mautic: [
    ['{contactfield=firstname|there}', 'machine', 'firstname', 'there'],
    ['{ownerfield=signature}', 'machine', 'signature'],
  ],
  Brevo: [['{{ contact.FIRSTNAME | default : "x" }}', 'machine', 'contact.FIRSTNAME', 'x']],
  'Loops, Resend': [
    ['{{{PRODUCT}}}', 'machine', 'PRODUCT'],
    ['{data.x}', 'machine', 'data.x'],
  ],
  Jinja: [['{{ first_name | default("there") }}', 'machine', 'first_name', 'there']],
  'EJS, Mapp': [
    ['<%= name %>', 'machine', 'name'],
    ["<% User['FirstName'] %>", 'machine', "User['FirstName']"],
  ],
  Adobe: [['{%=profile.firstName ?: "there" %}', 'machine', 'profile.firstName', 'there']],
  ChartMogul: [
    ['{{ contact.first_name, fallback=Customer }}', 'machine', 'contact.first_name', 'Customer'],
  ],
  Mailsuite: [
    ['{{name|there}}', 'machine', 'name', 'there'],
    ["{{name | 'Hey'}}", 'machine', 'name', 'Hey'],
    ["{{name || 'Hey'}}", 'machine', 'name', 'Hey'],
  ],
  UniOne: [['{{Name|Dear Subscriber}}', 'machine', 'Name', 'Dear Subscriber']],
  Ortto: [['--First Name=there--', 'machine', 'First Name', 'there']],
  'Follow Up Boss': [['%contact_first_name%', 'machine', 'contact_first_name']],
  eTrigue: [
    ['[[First Name]]', 'machine', 'First Name'],
    ['[[first_name|Dear Reader]]', 'machine', 'first_name', 'Dear Reader'],
    ['[[ Details field ]]', 'machine', 'Details field'],
  ],
  Flexmail: [['#firstname#', 'machine', 'firstname']],
  Libredesk: [['{{ .Recipient.FullName }}', 'machine', 'Recipient.FullName']],
  WhatsApp: [['{{1}}', 'machine', '1']],
  Gmail: [
    ['@firstname', 'machine', 'firstname'],
    ['@email', 'machine', 'email'],
    ['{{First Name}}', 'machine', 'First Name'],
  ],
  Word: [
    ['«First_Name»', 'machine', 'First_Name'],
    ['<<First Name>>', 'machine', 'First Name'],
    ['{ MERGEFIELD First_Name }', 'machine', 'First_Name'],
  ],
  'GMass, Expandi': [['{FirstName}', 'machine', 'FirstName']],
  Yesware: [['{!First Name}', 'machine', 'First Name']],
  TextExpander: [['%filltext:name=Name:default=there%', 'machine', 'Name', 'there']],
  'Dux-Soup': [
    ['_FN_', 'machine', 'FN'],
    ['_TITLE_', 'machine', 'TITLE'],
  ],
  inb: [
    ['{{my_name}}', 'machine', 'my_name'],
    ['{{year}}', 'machine', 'year'],
  ],
  'template literals': [['\u0024{first_name}', 'machine', 'first_name']],
  'exported Markdown': [
    ['{{first\\_name}}', 'machine', 'first_name'],
    ['\\[Name\\]', 'human', 'Name'],
    ['\\<company\\>', 'human', 'company'],
  ],
}

const FOR_PEOPLE: readonly Expected[] = [
  ['[Name]', 'human', 'Name'],
  ['[Your Name]', 'human', 'Your Name'],
  ['[company]', 'human', 'company'],
  ['[insert reason]', 'human', 'insert reason'],
  ['[INSERT PAIN POINT]', 'human', 'INSERT PAIN POINT'],
  [
    '[specific thing about their product — a manual step]',
    'human',
    'specific thing about their product — a manual step',
  ],
  ['[ecom/agency/SaaS]', 'human', 'ecom/agency/SaaS'],
  ['[link]', 'human', 'link'],
  ['[Calendly link](#)', 'human', 'Calendly link'],
  ['[Link](URL)', 'human', 'Link'],
  ['[first-name]', 'human', 'first-name'],
  ['[Prénom]', 'human', 'Prénom'],
  ['[CLIENTE_IDEAL]', 'human', 'CLIENTE_IDEAL'],
  ['[a number\nover two lines]', 'human', 'a number over two lines'],
  ['<name>', 'human', 'name'],
  ['<Company>', 'human', 'Company'],
  ['<your pitch>', 'human', 'your pitch'],
  ['{{PROMOTION / FUNDING / LAUNCH}}', 'human', 'PROMOTION / FUNDING / LAUNCH'],
  ['(name)', 'human', 'name'],
  ['(insert a detail)', 'human', 'insert a detail'],
  ['(name of business)', 'human', 'name of business'],
  ['[ ]', 'human', '[ ]'],
  ['XXX', 'human', 'XXX'],
  ['XX%', 'human', 'XX%'],
  ['$X', 'human', '$X'],
  ['TODO', 'human', 'TODO'],
  ['TBD', 'human', 'TBD'],
  ['FIXME', 'human', 'FIXME'],
  ['???', 'human', '???'],
  ['____', 'human', '____'],
  ['.....', 'human', '.....'],
  ['FIRSTNAME', 'human', 'FIRSTNAME'],
  ['FNAME', 'human', 'FNAME'],
  ['FirstName', 'human', 'FirstName'],
]

const LEAKS: readonly Expected[] = [
  ['undefined', 'leak', 'undefined'],
  ['null', 'leak', 'null'],
  ['NaN', 'leak', 'NaN'],
  ['[object Object]', 'leak', 'object Object'],
  ['#N/A', 'leak', '#N/A'],
  ['#REF!', 'leak', '#REF!'],
]

function only(source: string): Placeholder | undefined {
  const found = scanPlaceholders(source)
  expect(found.length, JSON.stringify(found)).toBe(1)
  return found[0]
}

function expectTag([source, kind, name, fallback]: Expected): void {
  const tag = only(`Hi ${source}, good to meet you`)
  expect(tag).toMatchObject({ raw: source, kind, name, fallback: fallback ?? null, defect: null })
  expect(tag?.span).toEqual({ start: 3, end: 3 + source.length })
}

describe.each(Object.entries(TOOLS))('tags of %s', (_, tags) => {
  it.each(tags.map((tag) => ({ tag, source: tag[0] })))('$source', ({ tag }) => expectTag(tag))
})

describe('words left for a person', () => {
  it.each(FOR_PEOPLE.map((tag) => ({ tag, source: tag[0] })))('$source', ({ tag }) =>
    expectTag(tag),
  )

  it.each(['X hours', 'Xk', '[2] weeks'])('%s', (source) => {
    expect(only(`We gave back ${source} to a team`)?.kind).toBe('human')
  })
})

describe('values that a tool failed to fill', () => {
  it.each(LEAKS.map((tag) => ({ tag, source: tag[0] })))('$source', ({ tag }) => expectTag(tag))
})

describe('texts that are no placeholders', () => {
  it.each([
    'See [the notes](https://example.org/notes) first',
    'See ![the chart](chart.png) first',
    'See [the notes][1] first\n\n[1]: https://example.org',
    'A claim with a footnote[^1]',
    '- [ ] write\n- [x] send',
    'Page [[Roadmap 2031]]',
    'As shown in the report [1]',
    'https://example.org [2]\n',
    'He wrote “thier” [sic] and [laughs] about it',
    'Subject: [EXTERNAL] your invoice',
    'She called it "a real [No-brainer] of a plan"',
    'A line<br>and <https://example.org> and <robin@example.org> <!-- hidden -->',
    'A <quote>marked</quote> passage',
    'Up 40% off, 20% more, a%20b',
    'Ask @robin or robin@email.example',
    'Use --name=value and --flag',
    'well-name-known and snake_FN_case',
    '#hashtag and # Heading #',
    'Five minutes (or so) … really',
    'Was it "null" or undefined behaviour?',
    'Size XL, a $5 coffee, X marks the spot',
    'JSON like {"name": 1} and { } and {1,2}',
  ])('%s', (source) => {
    expect(scanPlaceholders(source)).toEqual([])
  })
})

describe('choices', () => {
  const texts = (source: string) =>
    scanPlaceholders(source)[0]?.options.map(({ start, end }) => source.slice(start, end))

  it.each([
    ['{Hi|Hey} you', ['Hi', 'Hey']],
    ['{Hi|Hey|Hello} you', ['Hi', 'Hey', 'Hello']],
    ['{Hi {{first_name}}|Hello} you', ['Hi {{first_name}}', 'Hello']],
    ['{Hello|Hi {{first_name}}} you', ['Hello', 'Hi {{first_name}}']],
    ['{{{first_name}}|there} you', ['{{first_name}}', 'there']],
    ['{{RANDOM | a | b}} you', [' a ', ' b']],
    ['{{random|Hello|}} you', ['Hello', '']],
    ['{{I noticed|I saw}} you', ['I noticed', 'I saw']],
    ['{{Hi|Hello}} you', ['Hi', 'Hello']],
    ['{{spin}}a{{variation}}b{{end spin}} you', ['a', 'b']],
  ])('%s', (source, options) => {
    expect(scanPlaceholders(source)[0]?.kind).toBe('spintax')
    expect(texts(source)).toEqual(options)
  })

  it.each([
    ['{% if x %}a{% else %}b{% endif %}', ['a', 'b']],
    ['{% if x %}a{% elsif y %}b{% else %}c{% endif %}', ['a', 'b', 'c']],
    ['{{#if x}}a{{#else}}b{{#endif}}', ['a', 'b']],
    ['{{#if x}}a{{else}}b{{/if}}', ['a', 'b']],
    ['{{^x}}a{{/x}}', ['a', '']],
    ['{% if x %}a{% elsif y %}b{% endif %}', ['a', 'b', '']],
    ['{% case x %} {% when 1 %}a{% when 2 %}b{% else %}c{% endcase %}', ['a', 'b', 'c']],
    ['{% case x %}{% when 1 %}a{% endcase %}', ['a', '']],
    ['{% for x in y %}a{% endfor %}', []],
    ['{{range .Items}}a{{end}}', []],
    ['{{with .Name}}a{{end}}', ['a', '']],
    ['{{- if .Name -}}a{{- else -}}b{{- end -}}', ['a', 'b']],
    ['{{! a note }}', []],
    ['{{HasOrders?text}}', []],
    ['{# a note #}', []],
    ['{%#if x%}a{%else%}b{%/if%}', ['a', 'b']],
    ['*|IFNOT:FNAME|*there*|ELSE:|*you*|END:IF|*', ['there', 'you']],
    ['%IF x = 1%a%ELSE%b%/IF%', ['a', 'b']],
    ['%%[IF x == 1 THEN]%%a%%[ENDIF]%%', ['a', '']],
    ['{if x}a{else}b{endif}', ['a', 'b']],
    ['<% if (x) { %>a<% } else { %>b<% } %>', ['a', 'b']],
  ])('%s', (source, options) => {
    expect(scanPlaceholders(source)[0]).toMatchObject({ kind: 'conditional', defect: null })
    expect(texts(source)).toEqual(options)
  })
})

it('knows whose value a tag stands for', () => {
  const owners = (source: string) => scanPlaceholders(source).map(({ owner }) => owner)
  expect(
    owners('{{first_name}} [Name] {{sender.first_name}} [Your Name] {{my_name}} {ownerfield=name}'),
  ).toEqual(['recipient', 'recipient', 'sender', 'sender', 'sender', 'sender'])
})

it.each([
  '{',
  '[',
  '{{',
  '[[',
  '<',
  '%',
  '*|',
  '{%',
  '_',
  '-',
  ' ',
  '<x>',
  '[a',
  '{a|',
  '"[a] ',
  '___',
  'XX ',
])('comes to an end on a long run of %j', (piece) => {
  // Time that grows with the square of the length would take minutes here, and the test would be cut off.
  const source = piece.repeat(300_000 / piece.length)
  expect(scanPlaceholders(source).every(({ span }) => span.end <= source.length)).toBe(true)
})
