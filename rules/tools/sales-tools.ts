import { tools } from './define-tools.ts'
import { fallbackByCondition, liquidIf, PATH, PHRASE, PIPE, RANDOM, SPINTAX } from './syntax.ts'
import type { Conditional } from './tool.ts'

const SNIPPETS = Array.from({ length: 15 }, (_, index) => `SNIPPET_${index + 1}`).join(' ')

const APOLLO_IF = {
  dialect: 'double-curly',
  open: '{{#if NAME}}',
  otherwise: '{{#else}}',
  close: '{{#endif}}',
  unless: null,
} as const satisfies Conditional

/** Programs that send sequences of email. */
export const SALES_TOOLS = tools({
  apollo: {
    title: 'Apollo',
    dialect: 'double-curly',
    names: PATH,
    fallback: fallbackByCondition('{{NAME}}', APOLLO_IF),
    conditional: APOLLO_IF,
    unknown: 'not-sent',
    fields: `first_name last_name name email title company city state country industry
      sender_first_name sender_last_name sender_full_name account.* contact.* sender.*`,
    source: 'knowledge.apollo.io, article 4409735256845',
    grade: 'A',
  },
  coldsend: {
    title: 'ColdSend',
    dialect: 'double-curly',
    spintax: { open: '{{', between: '|', close: '}}' },
    source: 'public repositories',
    grade: 'R',
  },
  gmass: {
    title: 'GMass',
    dialect: 'single-curly',
    names: PHRASE,
    spintax: { open: '{{spin}}', between: '{{variation}}', close: '{{end spin}}' },
    fields: 'FirstName LastName Company',
    source: 'general knowledge',
    grade: 'M',
  },
  instantly: {
    title: 'Instantly',
    dialect: 'double-curly',
    fallback: PIPE,
    spintax: RANDOM,
    fields: `firstName lastName companyName email phone website location jobTitle personalization
      accountSignature sendingAccountName sendingAccountFirstName unsubscribe`,
    source: 'public repositories',
    grade: 'R',
  },
  lemlist: {
    title: 'lemlist',
    dialect: 'double-curly',
    names: PATH,
    conditional: liquidIf,
    fallback: PIPE,
    fields: `firstName lastName companyName email phone jobTitle linkedinUrl icebreaker signature
      sender.* senderName companyDomain`,
    source: 'public repositories',
    grade: 'R',
  },
  mailshake: {
    title: 'Mailshake',
    dialect: 'double-curly',
    fields: 'first last fullname email phone company',
    source: 'general knowledge',
    grade: 'M',
  },
  mailsuite: {
    title: 'Mailsuite (Mailtrack)',
    dialect: 'double-curly',
    fallback: PIPE,
    source: 'the vendor’s documentation',
    grade: 'A',
  },
  mixmax: {
    title: 'Mixmax',
    dialect: 'double-curly',
    names: PHRASE,
    source: 'general knowledge',
    grade: 'M',
  },
  outreach: {
    title: 'Outreach',
    dialect: 'double-curly',
    names: PATH,
    fields: `first_name last_name name title company email sender.* account.* prospect.*
      opportunity.*`,
    source: 'public repositories',
    grade: 'R',
  },
  plusvibe: {
    title: 'PlusVibe (pipl.ai)',
    dialect: 'double-curly',
    fallback: '{{fallback|{{NAME}}|TEXT}}',
    spintax: { open: '{{random|', between: '|', close: '}}', allowsEmpty: true },
    fields: `first_name last_name company_name email website job_title city country industry
      signature`,
    source: 'help.pipl.ai',
    grade: 'A',
  },
  quicklumail: {
    title: 'Quicklumail',
    dialect: 'double-curly',
    fallback: "{{NAME | 'TEXT'}}",
    source: 'the vendor’s documentation',
    grade: 'A',
  },
  reply: {
    title: 'Reply.io',
    dialect: 'double-curly',
    fields: `FirstName LastName FullName Email Company Title City Country day_of_week Signature`,
    source: 'reply.io/glossary',
    grade: 'A',
  },
  salesloft: {
    title: 'Salesloft',
    dialect: 'double-curly',
    names: PATH,
    fields: `first_name last_name name title company email city state industry my.* sender.*
      account.*`,
    source: 'general knowledge',
    grade: 'M',
  },
  smartlead: {
    title: 'Smartlead',
    dialect: 'double-curly',
    alsoFills: ['percent'],
    spintax: SPINTAX,
    fields: `first_name last_name company_name email phone_number website location
      linkedin_profile company_url signature sender-firstname sl_time_of_day sl_day_of_week`,
    source: 'github.com/Smartlead-Public/docs',
    grade: 'A',
  },
  smartreach: {
    title: 'SmartReach',
    dialect: 'double-curly',
    names: PATH,
    fallback: fallbackByCondition('{{NAME}}', liquidIf),
    conditional: liquidIf,
    lenient: true,
    fields: `first_name last_name company email city country signature sender_first_name
      unsubscribe_link`,
    source: 'help.smartreach.io',
    grade: 'A',
  },
  superhuman: {
    title: 'Superhuman',
    dialect: 'single-curly',
    fields: 'first_name',
    source: 'general knowledge',
    grade: 'M',
  },
  woodpecker: {
    title: 'Woodpecker',
    dialect: 'double-curly',
    fallback: '{{NAME | "TEXT"}}',
    spintax: RANDOM,
    unknown: 'not-sent',
    fields: `FIRST_NAME LAST_NAME COMPANY INDUSTRY TITLE EMAIL PHONE ADDRESS CITY STATE COUNTRY
      WEBSITE TAGS ${SNIPPETS}`,
    source: 'woodpecker.co/help/snippet-fallbacks',
    grade: 'A',
  },
  yesware: {
    title: 'Yesware',
    dialect: 'salesforce',
    field: '{!NAME}',
    names: PHRASE,
    source: 'general knowledge',
    grade: 'M',
  },
})
