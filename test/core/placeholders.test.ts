import { describe, expect, it } from 'vitest'
import { scanPlaceholders } from '../../rules/core/placeholders.ts'
import type { Dialect, Placeholder, PlaceholderKind } from '../../rules/index.ts'

/** A tag as it is written, its name, and what the tool writes where it has no value. */
type Row = readonly [raw: string, name: string, fallback?: string]

/** What tools fill, by the tool; the text around it is ours. */
const TOOLS: Readonly<Record<string, readonly [Dialect, readonly Row[]]>> = {
  HubSpot: [
    'double-curly',
    [
      ['{{ contact.firstname }}', 'contact.firstname'],
      ['{{ company.name }}', 'company.name'],
      ['{{contact.firstname|there}}', 'contact.firstname', 'there'],
    ],
  ],
  'Salesforce Classic': [
    'salesforce',
    [
      ['{!Contact.FirstName}', 'Contact.FirstName'],
      ['{!Contact.Custom_Field__c}', 'Contact.Custom_Field__c'],
      ['{!Contact.FirstName, Valued Customer}', 'Contact.FirstName', 'Valued Customer'],
      [
        '{!BLANKVALUE(Contact.FirstName, "Valued Customer")}',
        'Contact.FirstName',
        'Valued Customer',
      ],
      ['{!IF(ISBLANK(Contact.Title), "your team", Contact.Title)}', 'Contact.Title', 'your team'],
      ['{!First Name}', 'First Name'],
    ],
  ],
  'Salesforce Lightning, Resend, Handlebars': [
    'triple-curly',
    [
      ['{{{Recipient.FirstName}}}', 'Recipient.FirstName'],
      ['{{{PRODUCT}}}', 'PRODUCT'],
      ['{{{html}}}', 'html'],
      ['{{{prénom}}}', 'prénom'],
      ['{{{FIRST_NAME|there}}}', 'FIRST_NAME', 'there'],
    ],
  ],
  'Marketing Cloud': ['percent', [['%%FirstName%%', 'FirstName']]],
  'Outreach, Salesloft, Apollo': [
    'double-curly',
    [
      ['{{first_name}}', 'first_name'],
      ['{{sender.first_name}}', 'sender.first_name'],
      ['{{account.custom6}}', 'account.custom6'],
      ['{{my.first_name}}', 'my.first_name'],
    ],
  ],
  'Lemlist, Instantly': [
    'double-curly',
    [
      ['{{firstName}}', 'firstName'],
      ['{{firstName|Beste}}', 'firstName', 'Beste'],
      ['{{icebreaker}}', 'icebreaker'],
      ['{{accountSignature}}', 'accountSignature'],
    ],
  ],
  Woodpecker: [
    'double-curly',
    [
      ['{{FIRST_NAME}}', 'FIRST_NAME'],
      ['{{SNIPPET_1}}', 'SNIPPET_1'],
      ['{{FIRST_NAME | "there"}}', 'FIRST_NAME', 'there'],
    ],
  ],
  'Mailshake, Reply': [
    'double-curly',
    [
      ['{{first}}', 'first'],
      ['{{day_of_week}}', 'day_of_week'],
    ],
  ],
  Smartlead: [
    'double-curly',
    [
      ['{{sl_time_of_day}}', 'sl_time_of_day'],
      ['{{sender-firstname}}', 'sender-firstname'],
    ],
  ],
  'Smartlead, ActiveCampaign, LinkedIn, Follow Up Boss': [
    'percent',
    [
      ['%signature%', 'signature'],
      ['%FIRSTNAME%', 'FIRSTNAME'],
      ['%contact_first_name%', 'contact_first_name'],
    ],
  ],
  PlusVibe: [
    'double-curly',
    [
      ['{{fallback|{{first_name}}|Sir}}', 'first_name', 'Sir'],
      ['{{ fallback | {{first_name}} | Sir }}', 'first_name', 'Sir'],
    ],
  ],
  Mailchimp: [
    'mailchimp',
    [
      ['*|FNAME|*', 'FNAME'],
      ['*|LIST:COMPANY|*', 'LIST:COMPANY'],
      ['*|DATE:d/m/Y|*', 'DATE:d/m/Y'],
    ],
  ],
  SendGrid: [
    'double-curly',
    [
      ['{{insert name "default=Customer"}}', 'name', 'Customer'],
      ['{{insert name "Customer"}}', 'name', 'Customer'],
    ],
  ],
  'SendGrid before, Ortto': [
    'dash',
    [
      ['-name-', 'name'],
      ['-first_name-', 'first_name'],
      ['--First Name=there--', 'First Name', 'there'],
    ],
  ],
  Marketo: [
    'double-curly',
    [
      ['{{lead.First Name}}', 'lead.First Name'],
      ['{{company.Company Name}}', 'company.Company Name'],
      ['{{my.Webinar Title}}', 'my.Webinar Title'],
      ['{{lead.First Name:default=Friend}}', 'lead.First Name', 'Friend'],
    ],
  ],
  'Liquid, Klaviyo, Customer.io, Brevo': [
    'double-curly',
    [
      ["{{ first_name|default:'there' }}", 'first_name', 'there'],
      ['{{customer.first_name | default: "there"}}', 'customer.first_name', 'there'],
      ['{{ contact.FIRSTNAME | default : "x" }}', 'contact.FIRSTNAME', 'x'],
      ['{{ first_name | default: "there" | capitalize }}', 'first_name', 'there'],
      ['{{ first_name | upcase | default: "you | all" }}', 'first_name', 'you | all'],
      ['{{ first_name | capitalize }}', 'first_name'],
      ['{{ first_name | default: "Robin\'s team" }}', 'first_name', "Robin's team"],
    ],
  ],
  Braze: [
    'double-curly',
    [
      ["{{\u0024{first_name} | default: 'Valued User'}}", 'first_name', 'Valued User'],
      ['{{\u0024{first_name}}}', 'first_name'],
      ['{{custom_attribute.\u0024{company}}}', 'custom_attribute.company'],
    ],
  ],
  'Mautic, Loops': [
    'single-curly',
    [
      ['{contactfield=firstname|there}', 'firstname', 'there'],
      ['{contactfield=firstname}', 'firstname'],
      ['{ownerfield=signature}', 'signature'],
      ['{data.x}', 'data.x'],
    ],
  ],
  'Jinja, Nunjucks, Handlebars, Go': [
    'double-curly',
    [
      ['{{ first_name | default("there") }}', 'first_name', 'there'],
      ['{{ first_name | default("there", true) }}', 'first_name', 'there'],
      ['{{ first_name or "there" }}', 'first_name', 'there'],
      ['{{ first_name if first_name else "there" }}', 'first_name', 'there'],
      ['{{&name}}', 'name'],
      ['{{ .Recipient.FullName }}', 'Recipient.FullName'],
    ],
  ],
  'EJS, ERB, Mapp': [
    'erb',
    [
      ['<%= name %>', 'name'],
      ["<% User['FirstName'] %>", "User['FirstName']"],
    ],
  ],
  Adobe: [
    'liquid',
    [
      ['{%=profile.firstName ?: "there" %}', 'profile.firstName', 'there'],
      ['{%= profile.person.name %}', 'profile.person.name'],
    ],
  ],
  'ChartMogul, Mailsuite, UniOne': [
    'double-curly',
    [
      ['{{ contact.first_name, fallback=Customer }}', 'contact.first_name', 'Customer'],
      ['{{name|there}}', 'name', 'there'],
      ["{{name | 'Hey'}}", 'name', 'Hey'],
      ["{{name || 'Hey'}}", 'name', 'Hey'],
      ['{{Name|Dear Subscriber}}', 'Name', 'Dear Subscriber'],
    ],
  ],
  eTrigue: [
    'double-bracket',
    [
      ['[[First Name]]', 'First Name'],
      ['[[first_name|Dear Reader]]', 'first_name', 'Dear Reader'],
      ['[[ Details field ]]', 'Details field'],
    ],
  ],
  'Flexmail, PhantomBuster': ['hash', [['#firstname#', 'firstname']]],
  'WhatsApp, Gmail add-ons, inb': [
    'double-curly',
    [
      ['{{1}}', '1'],
      ['{{First Name}}', 'First Name'],
      ['{{my_name}}', 'my_name'],
      ['{{year}}', 'year'],
    ],
  ],
  Gmail: [
    'at',
    [
      ['@firstname', 'firstname'],
      ['@lastname', 'lastname'],
      ['@fullname', 'fullname'],
      ['@email', 'email'],
    ],
  ],
  'Word, printed': [
    'double-angle',
    [
      ['«First_Name»', 'First_Name'],
      ['<<First Name>>', 'First Name'],
    ],
  ],
  'Word, its fields; GMass, Expandi, Superhuman': [
    'single-curly',
    [
      ['{ MERGEFIELD First_Name }', 'First_Name'],
      ['{ MERGEFIELD "First Name" \\* MERGEFORMAT }', 'First Name'],
      ['{FirstName}', 'FirstName'],
      ['{first_name}', 'first_name'],
      ['\u0024{first_name}', 'first_name'],
    ],
  ],
  TextExpander: [
    'percent',
    [
      ['%filltext:name=Name:default=there%', 'Name', 'there'],
      ['%fillarea:name=Notes:width=20%', 'Notes'],
      ['%fillpopup:name=Day:default=Monday:Tuesday%', 'Day', 'Monday'],
    ],
  ],
  'Dux-Soup': [
    'underscore',
    [
      ['_FN_', 'FN'],
      ['_LN_', 'LN'],
      ['_CN_', 'CN'],
      ['_TITLE_', 'TITLE'],
    ],
  ],
  'names in other scripts, with dashes and digits': [
    'double-curly',
    [
      ['{{Prénom}}', 'Prénom'],
      ['{{nombre}}', 'nombre'],
      ['{{会社名}}', '会社名'],
      ['{{שם פרטי}}', 'שם פרטי'],
      ['{{имя}}', 'имя'],
      ['{{custom-field-2}}', 'custom-field-2'],
    ],
  ],
  'Markdown as editors export it, and the cells of tables': [
    'double-curly',
    [
      ['{{first\\_name}}', 'first_name'],
      ['{{first_name\\|there}}', 'first_name', 'there'],
    ],
  ],
  'hard-wrapped lines': [
    'double-curly',
    [
      ['{{first\nname}}', 'first name'],
      ['{{lead.First\n> Name}}', 'lead.First Name'],
    ],
  ],
}

type Expected = readonly [source: string, kind: PlaceholderKind, name: string]

const FOR_PEOPLE: readonly Expected[] = [
  ['[Name]', 'human', 'Name'],
  ['[Your Name]', 'human', 'Your Name'],
  ['[company]', 'human', 'company'],
  ['[insert reason]', 'human', 'insert reason'],
  ['[INSERT PAIN POINT]', 'human', 'INSERT PAIN POINT'],
  ['[a dish on their menu — look it up]', 'human', 'a dish on their menu — look it up'],
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
  ['〇〇', 'human', '〇〇'],
  ['[お名前]', 'human', 'お名前'],
  ['[שם פרטי]', 'human', 'שם פרטי'],
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

function expectTag(raw: string, expected: Partial<Placeholder>): void {
  const tag = only(`Hi ${raw}, good to meet you`)
  expect(tag).toMatchObject({ raw, fallback: null, defect: null, ...expected })
  expect(tag?.span).toEqual({ start: 3, end: 3 + raw.length })
}

describe.each(Object.entries(TOOLS))('tags of %s', (_, [dialect, rows]) => {
  it.each(rows.map(([raw, name, fallback = null]) => ({ raw, name, fallback })))(
    '$raw',
    ({ raw, name, fallback }) => expectTag(raw, { kind: 'machine', dialect, name, fallback }),
  )
})

describe('words left for a person', () => {
  it.each(FOR_PEOPLE)('%s', (raw, kind, name) => expectTag(raw, { kind, name }))

  it.each(['X hours', 'Xk', '[2] weeks', 'Professor xxx', 'a talk on xxxx'])('%s', (source) => {
    expect(only(`We gave back ${source} to a team`)?.kind).toBe('human')
  })
})

describe('values that a tool failed to fill', () => {
  it.each(LEAKS)('%s', (raw, kind, name) => expectTag(raw, { kind, name }))
})

it('knows whose value a tag stands for', () => {
  const owners = (source: string) => scanPlaceholders(source).map(({ owner }) => owner)
  expect(
    owners('{{first_name}} [Name] {{sender.first_name}} [Your Name] {{my_name}} {ownerfield=name}'),
  ).toEqual(['recipient', 'recipient', 'sender', 'sender', 'sender', 'sender'])
})
