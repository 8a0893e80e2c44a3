import { describe, expect, it } from 'vitest'
import { scanPlaceholders } from '../../rules/core/placeholders.ts'
import { DEFAULT_SETTINGS } from '../../rules/core/settings.ts'
import { parseTemplate } from '../../rules/core/template.ts'
import type { Placeholder } from '../../rules/index.ts'

/** What a tool, or none, makes of a tag in a sentence: its kind, its name and its fallback. */
function seen(raw: string, tool: string | null, variables: readonly string[] = []) {
  const declared = Object.fromEntries(variables.map((name) => [name, {}]))
  return scanPlaceholders(`Hi ${raw}, good to meet you`, { tool, variables: declared }).map(
    ({ kind, name, fallback, dialect }) =>
      `${kind} ${dialect} ${name}${fallback === null ? '' : ` else ${fallback}`}`,
  )
}

const SPINTAX = ['spintax spintax spintax']

describe('what the configured tool settles', () => {
  it.each([
    // Without a tool the names tell.
    ['{Hi|Hello}', null, SPINTAX],
    ['{first_name|there}', null, ['machine single-curly first_name else there']],
    ['{position|you}', null, SPINTAX],
    // A tool with spintax in single brackets knows nothing else there.
    ['{first_name|there}', 'smartlead', SPINTAX],
    ['{position|you}', 'heyreach', ['machine single-curly position else you']],
    ['{Hi|Hello}', 'heyreach', SPINTAX],
    ['{contactfield=position|you}', 'mautic', ['machine single-curly position else you']],
    ['{{Hi there|Hello}}', null, ['spintax spintax Hi there|Hello']],
    ['{{quick note|Hello}}', 'lemlist', ['machine double-curly quick note else Hello']],
    ['{{noticed|saw}}', null, ['machine double-curly noticed else saw']],
    ['{{noticed|saw}}', 'coldsend', ['spintax spintax noticed|saw']],
    ['{{first_name|there}}', 'coldsend', ['machine double-curly first_name else there']],
    ['{company}', 'gmass', ['machine single-curly company']],
    ['{company}', 'lemlist', ['human single-curly company']],
    ['{company_name}', 'lemlist', ['machine single-curly company_name']],
    ['\u0024{amount}', null, ['machine single-curly amount']],
    ['\u0024{amount}', 'gmass', ['machine single-curly amount']],
    ['[[Plan of the week]]', null, []],
    ['[[Plan of the week]]', 'etrigue', ['machine double-bracket Plan of the week']],
    ['%mood%', null, ['machine percent mood']],
    ['%mood%', 'lemlist', []],
    ['%company%', 'lemlist', ['machine percent company']],
    ['#mood#', null, []],
    ['#mood#', 'flexmail', ['machine hash mood']],
    ['--First Name--', null, []],
    ['--First Name--', 'ortto', ['machine dash First Name']],
    ['-company-', null, []],
    ['-company-', 'sendgrid', ['machine dash company']],
    ['@company', 'gmail', []],
  ] as const)('%s with the tool %s', (raw, tool, expected) => {
    expect(seen(raw, tool)).toEqual(expected)
  })

  it('takes the sign before a field in single brackets for dollars', () => {
    const raws = (tool: string | null) =>
      scanPlaceholders('It is \u0024{amount} a month', { tool, variables: null }).map(
        ({ raw }) => raw,
      )
    expect(raws(null)).toEqual(['\u0024{amount}'])
    expect(raws('gmass')).toEqual(['{amount}'])
  })
})

describe('what the declared variables settle', () => {
  it.each([
    ['@mood', 'gmail', ['machine at mood']],
    ['@mood', null, []],
    ['[[mood]]', null, ['machine double-bracket mood']],
    ['#mood#', null, ['machine hash mood']],
    ['{mood|fine}', null, ['machine single-curly mood else fine']],
    ['{{mood|fine|well}}', null, ['machine double-curly mood else fine|well']],
  ] as const)('%s with the tool %s', (raw, tool, expected) => {
    expect(seen(raw, tool, ['mood'])).toEqual(expected)
  })
})

describe('a word in single brackets', () => {
  const kinds = (source: string, tool: string | null = null) =>
    Object.fromEntries(
      scanPlaceholders(source, { tool, variables: null }).map(({ raw, kind }: Placeholder) => [
        raw,
        kind,
      ]),
    )

  it('is a tag where the file has no other', () => {
    expect(kinds('Hi {name} of {Company Name}')).toEqual({
      '{name}': 'machine',
      '{Company Name}': 'machine',
    })
  })

  it('is for a person where the tags of the file stand in double brackets', () => {
    expect(kinds('Hi {{first_name}} of {{company}}, I liked {topic}')).toMatchObject({
      '{{company}}': 'machine',
      '{topic}': 'human',
    })
  })

  it('is a tag where the tool fills both', () => {
    expect(kinds('Hi {{first_name}} of {{company}}, I liked {topic}', 'heyreach')).toMatchObject({
      '{topic}': 'machine',
    })
  })

  it('is a tag with a bracket too few where it has the name or the shape of one', () => {
    const source =
      'Hi {{name}} of {{company}} in {{city}}, hi {name} of {company_name}, { MERGEFIELD Sector }'
    expect(kinds(source)).toMatchObject({
      '{ MERGEFIELD Sector }': 'machine',
      '{name}': 'machine',
      '{company_name}': 'machine',
    })
  })

  it('is judged by the whole file in the subject too', () => {
    const source =
      '---\nchannel: email\nsubject: About {topic}\n---\n\nHi {{first_name}}, how is {{company}}?\n'
    const { placeholders } = parseTemplate('a.md', source, DEFAULT_SETTINGS).template
    expect(placeholders.map(({ raw, kind }) => `${raw} ${kind}`)).toEqual([
      '{topic} human',
      '{{first_name}} machine',
      '{{company}} machine',
    ])
  })

  it('is read with the tool that the file names', () => {
    const source =
      '---\nchannel: email\ntool: coldsend\n---\n\n{{noticed|saw}} your talk, {{first_name}}\n'
    const { placeholders } = parseTemplate('a.md', source, DEFAULT_SETTINGS).template
    expect(placeholders.map(({ kind }) => kind)).toEqual(['spintax', 'machine'])
  })
})
