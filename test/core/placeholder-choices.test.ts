import { describe, expect, it } from 'vitest'
import { scanPlaceholders } from '../../rules/core/placeholders.ts'
import { DEFAULT_SETTINGS } from '../../rules/core/settings.ts'
import { parseTemplate } from '../../rules/core/template.ts'

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
    ['{{spin}}a {{first_name}}{{variation}}b{{endspin}}', ['a {{first_name}}', 'b']],
    ['{Hi\\|Hey} you', ['Hi', 'Hey']],
    ['{Hi|\n> Hey} you', ['Hi', '\n> Hey']],
    [`{${'a'.repeat(500)}|${'b'.repeat(500)}}`, ['a'.repeat(500), 'b'.repeat(500)]],
  ])('%s', (source, options) => {
    expect(scanPlaceholders(source)[0]?.kind).toBe('spintax')
    expect(texts(source)).toEqual(options)
  })

  it.each([
    ['{% if x %}a{% else %}b{% endif %}', ['a', 'b']],
    ['{% if x %}a{% elsif y %}b{% else %}c{% endif %}', ['a', 'b', 'c']],
    ['{{#if x}}a{{#else}}b{{#endif}}', ['a', 'b']],
    ['{{#if x}}a{{else}}b{{/if}}', ['a', 'b']],
    ['{{#if x}}{{x}}{{#else}}there{{#endif}}', ['{{x}}', 'there']],
    ['{{#if (eq x "y")}}a{{else if z}}b{{/if}}', ['a', 'b', '']],
    ['{{#equals x y}}a{{/equals}}', ['a', '']],
    ['{{^x}}a{{/x}}', ['a', '']],
    ['{% if x %}a{% elsif y %}b{% endif %}', ['a', 'b', '']],
    ['{% case x %} {% when 1 %}a{% when 2 %}b{% else %}c{% endcase %}', ['a', 'b', 'c']],
    ['{% case x %}{% when 1 %}a{% endcase %}', ['a', '']],
    ['{% for x in y %}a{% endfor %}', []],
    ['{{range .Items}}a{{end}}', []],
    ['{{with .Name}}a{{end}}', ['a', '']],
    ['{{- if .Name -}}a{{- else -}}b{{- end -}}', ['a', 'b']],
    ['{{! a note }}', []],
    ['{{> part}}', []],
    ['{{HasOrders?text}}', ['text', '']],
    ['{ IF City = "Lisbon" "near you" "online" }', ['near you', 'online']],
    ['%fillpart:name=extra:default=yes%a%fillpartend%', ['a', '']],
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

it.each([
  '{% comment %}Hi {{first_name}}{% endcomment %}',
  '{% comment %}Hi [Name]\n\nand {Hi|Hey}{% endcomment %}',
])('finds nothing in a comment: %j', (source) => {
  expect(scanPlaceholders(source).map(({ raw }) => raw)).toEqual([source])
})

it('reads the text that a tag brings along', () => {
  const { messages } = parseTemplate(
    'a.md',
    '## Connection note\n\n> Hi {{first_name}}, I liked the talk{{WasThere? that I heard}}.\n',
    DEFAULT_SETTINGS,
  ).template
  expect(messages[0]?.renditions.map(({ body }) => body.text)).toEqual([
    'Hi Robin, I liked the talk that I heard.',
    'Hi Robin, I liked the talk.',
  ])
})

it('reads one branch where another is empty', () => {
  const { messages } = parseTemplate(
    'a.md',
    '## Connection note\n\n> Hi {{first_name}}, I liked the talk{% if x %}{% else %} on ferries{% endif %}.\n',
    DEFAULT_SETTINGS,
  ).template
  expect(messages[0]?.renditions.map(({ body }) => body.text)).toEqual([
    'Hi Robin, I liked the talk.',
    'Hi Robin, I liked the talk on ferries.',
  ])
})
