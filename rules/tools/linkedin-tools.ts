import { tools } from './define-tools.ts'
import { CAPITALS } from './syntax.ts'

/** Programs that write on LinkedIn. */
export const LINKEDIN_TOOLS = tools({
  dripify: {
    title: 'Dripify',
    dialect: 'double-curly',
    alsoFills: ['percent'],
    fields: 'first_name last_name company_name job_title location',
    source: 'general knowledge',
    grade: 'M',
  },
  'dux-soup': {
    title: 'Dux-Soup',
    dialect: 'underscore',
    field: '_NAME_',
    names: /^(?:FN|LN|CN|TITLE)$/,
    fields: 'FN LN CN TITLE',
    source: 'general knowledge',
    grade: 'M',
  },
  expandi: {
    title: 'Expandi',
    dialect: 'single-curly',
    fields: 'first_name last_name firstname lastname company_name job_title previous_company',
    source: 'general knowledge',
    grade: 'M',
  },
  heyreach: {
    title: 'HeyReach',
    dialect: 'single-curly',
    alsoFills: ['double-curly'],
    fields: 'firstName lastName companyName position FIRST_NAME LAST_NAME COMPANY POSITION',
    source: 'general knowledge',
    grade: 'M',
  },
  inb: {
    title: 'inb',
    dialect: 'double-curly',
    fields: 'first_name last_name full_name my_name year',
    source: 'public repositories',
    grade: 'R',
  },
  'la-growth-machine': {
    title: 'La Growth Machine',
    dialect: 'double-curly',
    unknown: 'not-sent',
    fields: 'firstname lastname',
    source: 'public repositories',
    grade: 'R',
  },
  'linked-helper': {
    title: 'Linked Helper',
    dialect: 'single-curly',
    fields: 'firstname lastname first_name last_name company position headline industry location',
    source: 'general knowledge',
    grade: 'M',
  },
  'linkedin-message-ads': {
    title: 'LinkedIn sponsored messages',
    dialect: 'percent',
    names: CAPITALS,
    fields: 'FIRSTNAME LASTNAME COMPANYNAME JOBTITLE INDUSTRY',
    source: 'the vendor’s documentation',
    grade: 'A',
  },
  phantombuster: {
    title: 'PhantomBuster',
    dialect: 'hash',
    fields: 'firstName lastName fullName companyName',
    source: 'general knowledge',
    grade: 'M',
  },
  waalaxy: {
    title: 'Waalaxy',
    dialect: 'double-curly',
    fields: 'firstName lastName companyName job customText',
    source: 'general knowledge',
    grade: 'M',
  },
})
