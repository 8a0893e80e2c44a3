import { tools } from './define-tools.ts'
import { handlebarsIf, jinja } from './syntax.ts'

/** Programs that keep customers, leads and the talks with them. */
export const CRM_TOOLS = tools({
  chartmogul: {
    title: 'ChartMogul',
    dialect: 'double-curly',
    field: '{{ NAME }}',
    names: /^[A-Za-z]\w*$/,
    prefix: 'contact.',
    fallback: '{{ NAME, fallback=TEXT }}',
    fields: 'contact.first_name contact.last_name contact.*',
    source: 'the vendor’s documentation',
    grade: 'A',
  },
  'follow-up-boss': {
    title: 'Follow Up Boss',
    dialect: 'percent',
    field: '%NAME%',
    names: /^[A-Za-z_]{2,40}$/,
    fields: 'contact_first_name contact_last_name contact_email contact_phone agent_name',
    source: 'the vendor’s documentation',
    grade: 'A',
  },
  hatch: {
    title: 'Hatch',
    dialect: 'double-bracket',
    source: 'the vendor’s documentation',
    grade: 'A',
  },
  hubspot: {
    title: 'HubSpot',
    ...jinja,
    prefix: 'contact.',
    // The default of a property is set in HubSpot itself.
    fallback: null,
    unknown: 'blank',
    fields: `contact.firstname contact.lastname contact.email contact.phone contact.jobtitle
      contact.city contact.state contact.country contact.industry contact.website company.name
      contact.* company.* deal.* ticket.* owner.firstname owner.lastname owner.email owner.*
      sender.* personalization_token.* unsubscribe_link`,
    source: 'knowledge.hubspot.com',
    grade: 'A',
  },
  libredesk: {
    title: 'Libredesk',
    dialect: 'double-curly',
    field: '{{ .NAME }}',
    names: /^[A-Za-z]\w*(?:\.\w+)*$/,
    fields: `Recipient.FirstName Recipient.LastName Recipient.FullName Recipient.Email
      Recipient.* Author.*`,
    source: 'the vendor’s documentation',
    grade: 'A',
  },
  salesforce: {
    title: 'Salesforce Classic',
    dialect: 'salesforce',
    field: '{!NAME}',
    names: /^[A-Za-z]\w*$/,
    prefix: 'Contact.',
    alsoFills: ['triple-curly'],
    fallback: '{!NAME, TEXT}',
    fields: `Contact.FirstName Contact.LastName Contact.Name Contact.Email Contact.Phone
      Contact.Title Account.Name Account.Industry Account.Website User.FirstName User.LastName
      User.Name User.Email Contact.* Lead.* Account.* User.* Recipient.* Sender.* Opportunity.*
      Case.* Organization.*`,
    source: 'help.salesforce.com',
    grade: 'A',
  },
  'salesforce-lightning': {
    title: 'Salesforce Lightning',
    dialect: 'triple-curly',
    names: /^[A-Za-z]\w*$/,
    prefix: 'Recipient.',
    conditional: handlebarsIf,
    unknown: 'blank',
    fields: `Recipient.FirstName Recipient.LastName Recipient.Name Recipient.Email
      Recipient.Phone Recipient.Title Sender.FirstName Sender.LastName Sender.Name Sender.Email
      Recipient.* Sender.* Account.* Contact.* Lead.* Opportunity.* Case.* Organization.*`,
    source: 'help.salesforce.com',
    grade: 'A',
  },
  'salesforce-marketing-cloud': {
    title: 'Salesforce Marketing Cloud (Pardot)',
    dialect: 'percent',
    field: '%%NAME%%',
    names: /^[A-Za-z_]\w{1,40}$/,
    conditional: {
      dialect: 'percent',
      open: '%%[IF NOT EMPTY(NAME) THEN]%%',
      otherwise: '%%[ELSE]%%',
      close: '%%[ENDIF]%%',
      unless: { open: '%%[IF EMPTY(NAME) THEN]%%', close: '%%[ENDIF]%%' },
    },
    fields: 'FirstName LastName EmailAddress',
    source: 'secondary articles',
    grade: 'S',
  },
})
