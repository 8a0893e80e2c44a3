/**
 * Fields that tools bring along, by the tool. A trailing `.*` stands for all fields of an object. Lists are
 * short on purpose: a field that a team added itself is declared in the config.
 */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  activecampaign: words(`FIRSTNAME LASTNAME FULLNAME EMAIL PHONE ORGNAME UNSUBSCRIBELINK`),
  apollo: words(`first_name last_name name email title company city state country industry
    sender_first_name sender_last_name sender_full_name account.* contact.* sender.*`),
  brevo: words(`contact.* params.* unsubscribe`),
  'customer-io': words(`customer.* event.* trigger.* unsubscribe_url`),
  dripify: words(`first_name last_name company_name job_title location`),
  expandi: words(`first_name last_name firstname lastname company_name job_title previous_company`),
  gmass: words(`FirstName LastName Company`),
  heyreach: words(`firstName lastName companyName position FIRST_NAME LAST_NAME COMPANY POSITION`),
  hubspot: words(`contact.* company.* deal.* ticket.* owner.* sender.* personalization_token.*
    unsubscribe_link`),
  instantly:
    words(`firstName lastName companyName email phone website location jobTitle personalization
    accountSignature sendingAccountName sendingAccountFirstName unsubscribe`),
  klaviyo: words(
    `first_name last_name email phone_number organization title person.* organization.*`,
  ),
  lemlist:
    words(`firstName lastName companyName email phone jobTitle linkedinUrl icebreaker signature
    sender.* senderName companyDomain`),
  'linked-helper': words(
    `firstname lastname first_name last_name company position headline industry location`,
  ),
  mailchimp: words(
    `FNAME LNAME EMAIL PHONE ADDRESS BIRTHDAY COMPANY UNSUB ARCHIVE LIST:* CURRENT_YEAR`,
  ),
  mailshake: words(`first last fullname email phone company`),
  marketo: words(`lead.* company.* my.* system.* member.* trigger.*`),
  mautic: words(`firstname lastname title company email signature unsubscribe_text unsubscribe_url
    webview_url`),
  outreach: words(`first_name last_name name title company email sender.* account.* prospect.*
    opportunity.*`),
  plusvibe: words(`first_name last_name company_name email website job_title city country industry
    signature`),
  reply: words(
    `FirstName LastName FullName Email Company Title City Country day_of_week Signature`,
  ),
  salesforce: words(`Contact.* Lead.* Account.* User.* Recipient.* Sender.* Opportunity.* Case.*
    Organization.*`),
  salesloft: words(`first_name last_name name title company email city state industry my.* sender.*
    account.*`),
  smartlead: words(`first_name last_name company_name email phone_number website location
    linkedin_profile company_url signature sender-firstname sl_time_of_day
    sl_day_of_week`),
  smartreach: words(`first_name last_name company email city country signature sender_first_name
    unsubscribe_link`),
  waalaxy: words(`firstName lastName companyName job customText`),
  woodpecker: [
    ...words(`FIRST_NAME LAST_NAME COMPANY INDUSTRY TITLE EMAIL PHONE ADDRESS CITY STATE COUNTRY
    WEBSITE TAGS`),
    ...snippets(15),
  ],
}

/** Names that stand between white space. */
function words(list: string): string[] {
  return list.split(/\s+/)
}

function snippets(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `SNIPPET_${index + 1}`)
}

/** Fields that a tool brings along; none where no tool is configured, or its fields are the team's own. */
export function builtInFields(tool: string | null): readonly string[] {
  return tool === null ? [] : (BUILT_IN[tool] ?? [])
}

/** Whether a list of fields holds a name, by itself or through its object. */
export function holdsField(fields: Iterable<string>, name: string): boolean {
  for (const field of fields) {
    if (field === name) return true
    if (field.endsWith('*') && name.startsWith(field.slice(0, -1))) return true
  }
  return false
}
