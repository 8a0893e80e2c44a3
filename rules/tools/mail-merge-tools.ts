import { tools } from './define-tools.ts'
import { fallbackByCondition, handlebars, jinja, liquid, mustacheIf, PHRASE } from './syntax.ts'
import type { Conditional } from './tool.ts'

const EJS_IF = {
  dialect: 'erb',
  open: '<% if (NAME) { %>',
  otherwise: '<% } else { %>',
  close: '<% } %>',
  unless: { open: '<% if (!NAME) { %>', close: '<% } %>' },
} as const satisfies Conditional

const ERB_IF = {
  dialect: 'erb',
  open: '<% if NAME %>',
  otherwise: '<% else %>',
  close: '<% end %>',
  unless: { open: '<% unless NAME %>', close: '<% end %>' },
} as const satisfies Conditional

/** Mail merges, text expanders, and the template languages that programs of one's own use. */
export const MAIL_MERGE_TOOLS = tools({
  ejs: {
    title: 'EJS',
    dialect: 'erb',
    field: '<%= NAME %>',
    names: /^[A-Za-z]\w*(?:\.\w+)*$/,
    fallback: fallbackByCondition('<%= NAME %>', EJS_IF),
    conditional: EJS_IF,
    lenient: true,
    source: 'general knowledge',
    grade: 'M',
  },
  erb: {
    title: 'ERB',
    dialect: 'erb',
    field: '<%= NAME %>',
    names: /^[A-Za-z]\w*(?:\.\w+)*$/,
    fallback: fallbackByCondition('<%= NAME %>', ERB_IF),
    conditional: ERB_IF,
    lenient: true,
    source: 'general knowledge',
    grade: 'M',
  },
  gmail: {
    title: 'Gmail mail merge',
    dialect: 'at',
    field: '@NAME',
    names: /^(?:firstname|lastname|fullname|email)$/,
    fields: 'firstname lastname fullname email',
    source: 'support.google.com/mail/answer/12921167',
    grade: 'A',
  },
  'google-add-ons': {
    title: 'Add-ons for Gmail and Google Docs',
    dialect: 'double-curly',
    names: PHRASE,
    source: 'documentation of several add-ons',
    grade: 'A',
  },
  handlebars: {
    title: 'Handlebars',
    ...handlebars,
    alsoFills: ['triple-curly'],
    unknown: 'blank',
    source: 'general knowledge',
    grade: 'M',
  },
  jinja: {
    title: 'Jinja, Nunjucks',
    ...jinja,
    source: 'public repositories',
    grade: 'R',
  },
  liquid: {
    title: 'Liquid',
    ...liquid,
    source: 'documentation of several tools that use it',
    grade: 'A',
  },
  mustache: {
    title: 'Mustache',
    ...handlebars,
    alsoFills: ['triple-curly'],
    fallback: null,
    conditional: mustacheIf,
    unknown: 'blank',
    source: 'general knowledge',
    grade: 'M',
  },
  textexpander: {
    title: 'TextExpander',
    dialect: 'percent',
    field: '%filltext:name=NAME%',
    names: /^[^:%\n]{1,60}$/,
    fallback: '%filltext:name=NAME:default=TEXT%',
    source: 'public repositories',
    grade: 'R',
  },
  word: {
    title: 'Word mail merge',
    dialect: 'double-angle',
    field: '«NAME»',
    names: /^\p{L}[\p{L}\p{N}_]*$/u,
    fields: 'First_Name Last_Name Title Company Company_Name Job_Title City State Country Email',
    source: 'support.microsoft.com',
    grade: 'A',
  },
})
