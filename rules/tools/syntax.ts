import type { Dialect } from '../core/types.ts'
import type { Conditional, FieldDialect, Form, Spintax, ToolEntry } from './tool.ts'

/** Pieces of syntax that several tools share, each named once. */

const WORD = /^[A-Za-z][\w-]*$/
/** `sender.first_name` */
export const PATH = /^[A-Za-z][\w-]*(?:\.\w+)*$/
/** `First Name`, as the columns of a spreadsheet are headed. */
export const PHRASE = /^\p{L}[\p{L}\p{N}_]*(?:[ ._-][\p{L}\p{N}_]+)*$/u
/** `FIRSTNAME` */
export const CAPITALS = /^[A-Z][A-Z_]+$/
const LETTERS = /^[A-Za-z_]{2,40}$/

/** How most tools of a dialect write a field, and which names they take. */
export const PLAIN_SYNTAX = {
  'double-curly': { field: '{{NAME}}', names: WORD },
  'triple-curly': { field: '{{{NAME}}}', names: WORD },
  'single-curly': { field: '{NAME}', names: WORD },
  'double-bracket': { field: '[[NAME]]', names: PHRASE },
  'double-angle': { field: '«NAME»', names: /^\p{L}[\p{L}\p{N}_]*$/u },
  percent: { field: '%NAME%', names: LETTERS },
  mailchimp: { field: '*|NAME|*', names: /^[A-Za-z][\w:]*$/ },
  salesforce: { field: '{!NAME}', names: PHRASE },
  erb: { field: '<%= NAME %>', names: PATH },
  at: { field: '@NAME', names: LETTERS },
  hash: { field: '#NAME#', names: /^[A-Za-z]\w{1,40}$/ },
  underscore: { field: '_NAME_', names: CAPITALS },
  dash: { field: '--NAME=--', names: /^[A-Za-z][\w ]{1,40}$/ },
  liquid: { field: '{{ NAME }}', names: PATH },
} as const satisfies Record<FieldDialect, { field: Form; names: RegExp }>

/** Fallbacks behind a pipe. */
export const PIPE = '{{NAME|TEXT}}'

/** Spintax in single brackets, as most senders read it. */
export const SPINTAX = { open: '{', between: '|', close: '}' } as const satisfies Spintax
export const RANDOM = {
  open: '{{RANDOM | ',
  between: ' | ',
  close: '}}',
} as const satisfies Spintax

export const liquidIf = {
  dialect: 'liquid',
  open: '{% if NAME %}',
  otherwise: '{% else %}',
  close: '{% endif %}',
  unless: { open: '{% unless NAME %}', close: '{% endunless %}' },
} as const satisfies Conditional

const jinjaIf = {
  ...liquidIf,
  unless: { open: '{% if not NAME %}', close: '{% endif %}' },
} as const satisfies Conditional

export const handlebarsIf = {
  dialect: 'double-curly',
  open: '{{#if NAME}}',
  otherwise: '{{else}}',
  close: '{{/if}}',
  unless: { open: '{{#unless NAME}}', close: '{{/unless}}' },
} as const satisfies Conditional

export const mustacheIf = {
  dialect: 'double-curly',
  open: '{{#NAME}}',
  otherwise: null,
  close: '{{/NAME}}',
  unless: { open: '{{^NAME}}', close: '{{/NAME}}' },
} as const satisfies Conditional

/** A field, or a text in its place, where a condition is the only way to write one. */
export function fallbackByCondition(field: Form, conditional: Conditional): Form {
  return `${conditional.open}${field}${conditional.otherwise}TEXT${conditional.close}`
}

/** Template languages: as they are, and where a tool builds on one. */
export const liquid = {
  dialect: 'double-curly',
  field: '{{ NAME }}',
  names: PATH,
  fallback: '{{ NAME | default: "TEXT" }}',
  conditional: liquidIf,
  lenient: true,
} as const satisfies Partial<ToolEntry>

export const jinja = {
  ...liquid,
  fallback: '{{ NAME | default("TEXT") }}',
  conditional: jinjaIf,
} as const satisfies Partial<ToolEntry>

/** Django's template language. */
export const django = {
  ...jinja,
  fallback: "{{ NAME|default:'TEXT' }}",
} as const satisfies Partial<ToolEntry>

export const handlebars = {
  dialect: 'double-curly',
  names: PATH,
  fallback: fallbackByCondition('{{NAME}}', handlebarsIf),
  conditional: handlebarsIf,
  lenient: true,
} as const satisfies Partial<ToolEntry>

/** How a dialect that tools fill is commonly written; null for one that people fill. */
export function plainSyntax(
  dialect: Dialect,
): { readonly field: Form; readonly names: RegExp } | null {
  const known: Partial<Record<Dialect, { field: Form; names: RegExp }>> = PLAIN_SYNTAX
  return known[dialect] ?? null
}
