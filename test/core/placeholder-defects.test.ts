import { describe, expect, it } from 'vitest'
import { scanPlaceholders } from '../../rules/core/placeholders.ts'
import type { Placeholder } from '../../rules/index.ts'

function only(source: string): Placeholder | undefined {
  const found = scanPlaceholders(source)
  expect(found.length, JSON.stringify(found)).toBe(1)
  return found[0]
}

describe('two texts in single brackets', () => {
  it.each(['post|article', 'tool|platform', 'team|company', 'your talk|the talk', 'name|title'])(
    'are a choice: {%s}',
    (texts) => {
      expect(only(`Hi {${texts}}, good day`)?.kind).toBe('spintax')
    },
  )

  it.each(['first_name|there', 'firstName|you', 'Name|there', 'company|your team', 'COMPANY|you'])(
    'are a field and what stands in for it: {%s}',
    (texts) => {
      expect(only(`Hi {${texts}}, good day`)?.fallback).toBe(texts.split('|')[1])
    },
  )
})

describe('tags that cannot work', () => {
  it.each([
    ['{{first_name}', 'is not closed', '{{first_name}}'],
    ['{{first_name]', 'is not closed', '{{first_name}}'],
    ['{{first_name', 'is not closed', null],
    ['{first_name}}', 'opens with one bracket and closes with two', '{{first_name}}'],
    ['{{first_name} }', 'is not closed', '{{first_name}}'],
    ['{ {first_name}}', 'has a space between its brackets', '{{first_name}}'],
    [
      '{{first_name | default: there"}}',
      'has a quotation mark that is not opened',
      '{{first_name | default: "there"}}',
    ],
    ['{{first_name | default: the"re}}', 'has a quotation mark without a second one', null],
    ['{{ }}', 'has no name', null],
    [
      '{{ name | default: “there” }}',
      'has curly quotes, which no tool reads',
      '{{ name | default: "there" }}',
    ],
    ['[Name', 'is not closed', '[Name]'],
    ['[Name}', 'is closed by another bracket', '[Name]'],
    ['{first_name]', 'is closed by another bracket', '{first_name}'],
    ['{{first_name}}}', 'has a bracket too many', '{{first_name}}'],
    ['{{{first_name}}', 'has a bracket too many', '{{first_name}}'],
    [
      '{{ name | default: "there }}',
      'has a quotation mark that is not closed',
      '{{ name | default: "there" }}',
    ],
    ['*|FNAME|', 'is not closed', '*|FNAME|*'],
    ['{% if x %}', 'is never closed', null],
    ['{% endif %}', 'closes what was never opened', null],
    ['{% else %}', 'belongs to no condition', null],
    ['{{#if x}}', 'is never closed', null],
    ['{{/if}}', 'closes what was never opened', null],
    ['*|IF:X|*', 'is never closed', null],
  ])('%s', (raw, reason, repaired) => {
    expect(only(`Hi ${raw}, good to meet you`)).toMatchObject({ raw, defect: { reason, repaired } })
  })

  it.each([
    '{Hello|Hi {first_name}} you',
    '{Hi {first_name}|Hello} you',
    '\\{{first_name}}',
    '\\{\\{first_name\\}\\}',
  ])('are not seen in %s', (source) => {
    expect(scanPlaceholders(source).filter(({ defect }) => defect)).toEqual([])
  })

  it('blames the condition that is left open, not the one inside it', () => {
    const found = scanPlaceholders('{% if a %}{% for b in c %}x{% endif %}')
    expect(found.map(({ defect }) => defect?.reason ?? null)).toEqual([
      null,
      'is never closed',
      null,
    ])
  })
})
