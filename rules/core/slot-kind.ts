import type { Placeholder, SlotKind } from './types.ts'

/** A name as words: `contact.firstName`, `FIRST_NAME` and `First name` are all `first name`. */
export function nameWords(name: string): string {
  return name
    .replace(/['’]/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/\b(first|last|full|company|job|sender)(name|title)\b/g, '$1 $2')
    .replace(/\bf ?name\b/g, 'first name')
    .replace(/\bl ?name\b/g, 'last name')
}

/** First match wins: what carries a reason comes before what merely names. */
const KINDS: readonly (readonly [SlotKind, RegExp])[] = [
  ['role', /^(type|kind|sort)s? of\b/],
  ['date', /^(year|date|month|day|term|semester) of\b/],
  ['company', /^name of (the|your|their|a)? ?(compan|business|organi|firm|shop|store|restaurant)/],
  [
    'mutual',
    /\b(mutuals?|referr(er|al(?! (bonus|fee|code|program))|ed)|introduc(er|ed by)|shared (connection|contact|friend)|common (connection|contact)|friend|colleague|their (teammate|coworker))\b/,
  ],
  [
    'icebreaker',
    /\b(ice ?breaker|first line|opening line|opener|custom (line|text|intro)|personal (line|note|sentence|opening)|personali[sz](ed|ation)( line| sentence)?|^snippet( \d+)?$)\b/,
  ],
  [
    'link',
    /\b(links?|urls?|calendly|calendar|booking|website|linkedin( profile)?|landing page|web ?site)\b/,
  ],
  ['contact', /\b(phone|e ?mail|mobile|address|signature|unsubscribe|opt ?out)\b/],
  [
    'claim',
    /\b(metrics?|results?|percent(age)?|%|numbers?|stats?|statistics?|roi|outcomes?|benefits?|savings?|case stud(y|ies)|clients?|customers?|proof|testimonials?|achievements?|accomplishments?|social proof|amount|competitors?|x)\b/,
  ],
  [
    'product',
    /\b(products?|services?|solutions?|tools?|platforms?|offers?|offering|value prop(osition)?s?|pitch|features?|demo|plans?|price|pricing|deliverables?|resource)\b/,
  ],
  [
    'trigger',
    /\b(triggers?|funding|promotions?|promoted|new (role|job|position|hire|office|market)|hiring(?! manager)|job (post|posting|opening|ad)|launch(ed)?|announcements?|news|milestones?|acquisitions?|expansion|signals?|raised|award|anniversary|recent (move|change|activity|development))\b/,
  ],
  [
    'work',
    /\b(posts?|articles?|talks?|podcasts?|episodes?|books?|repo(sitory)?|projects?|papers?|blogs?|newsletters?|videos?|webinars?|publications?|content|works?|presentations?|reports?|threads?|comments?|interviews?|research|essay|chapter|study|initiatives?|keynote)\b/,
  ],
  [
    'event',
    /\b(events?|conferences?|meetups?|summits?|groups?|communit(y|ies)|cohorts?|school|universit(y|ies)|alma|alumn(i|us|a)|class|courses?|workshops?|slack|college|hackathon|(shared|former|previous|common) (employer|company|workplace)|program(me)?|club|association)\b/,
  ],
  [
    'observation',
    /\b(observ(ation|ed)s?|compliments?|noticed|specific (issues?|problems?|findings?|things?|details?|points?|aspects?|insights?|reasons?|parts?|moments?|examples?|ideas?)|something (specific|you|they|about|in|from)|what (you|they)|why (you|them|him|her|this (person|company|org\w*))|what (caught|made)|congrat\w*|(google|yelp|recent|latest) review|how (you|they)|finding|reason for)\b|^specifics?$/,
  ],
  [
    'detail',
    /\b(specifics?|details?|insights?|something|reasons?|unique|pain ?points?|pain|challenges?|problems?|goals?|topics?|interests?|shared|context|hook|relevant|relevance|aspect|things?|point)\b/,
  ],
  [
    'role',
    /\b(titles?|roles?|positions?|job|industry|industries|department|seniority|function|persona|niche|vertical|field|sector|discipline|profession)\b/,
  ],
  ['place', /\b(city|location|country|region|state|town|area|neighbou?rhood)\b/],
  ['date', /\b(dates?|days?|times?|months?|weeks?|year|weekday|slot|hour|tuesday|timeframe)\b/],
  [
    'name',
    /\b((first|last|full|given|sur|family|nick|preferred) ?names?|firstname|lastname|fullname|name|first|last|recipient|prospect|person|salutation|contact|manager|recruiter|hiring manager|decision maker|owner|founder|professor|nome|nombre|pr[eé]nom|vorname|nachname|(voor|achter)?naam|cognome|apellido|(för|for|efter)?navn|namn)\b/,
  ],
  [
    'company',
    /\b(compan(y|ies)|organi[sz]ations?|org|firms?|employers?|accounts?|business(es)?|startups?|brands?|team|agency|store|shop|restaurant|practice|empresa|azienda|entreprise|firma|unternehmen|bedrijf)\b/,
  ],
]

const SENDERS = /^(your|my|our|me|sender|sender s|own|user|owner|rep|account)\b/
/** Words of a name that explains itself. */
const MANY = 5
const RECIPIENT_NAME = /\bname\b/

/** What a placeholder's value is about, and whose it is, judged by its name alone. */
export function classify(name: string): Pick<Placeholder, 'slot' | 'owner'> {
  const words = nameWords(name)
  const owner = SENDERS.test(words) ? 'sender' : 'recipient'
  // "company name", "mutual friend's name": the last word says only that it is a name.
  const subject = RECIPIENT_NAME.test(words) ? words.replace(/ name$/, '') : words
  const slot = KINDS.find(([, pattern]) => pattern.test(subject))?.[0]
  // Many words say what to look up: "opening line: what they announced, whom they hired".
  if (slot === 'icebreaker' && subject.split(' ').length > MANY)
    return { slot: 'observation', owner }
  if (slot) return { slot, owner }
  return { slot: RECIPIENT_NAME.test(words) ? 'name' : 'other', owner }
}

/** Whether tools and people commonly use this as a field's name. */
export function isFieldName(name: string): boolean {
  const words = nameWords(name)
  return words.split(' ').length <= 3 && classify(name).slot !== 'other'
}

/** Words that the fields of tools are named with, and pages of notes hardly ever. */
const TAG_WORDS =
  /^(?:first|last|full|middle|nick|sur|family|given|name|names|firstname|lastname|fullname|surname|prénom|nombre|vorname|nachname|recipient|contact|lead|prospect|sender|my|your|our|their|company|account|organi[sz]ation|employer|job|title|role|position|industry|department|email|mail|phone|mobile|number|website|domain|url|link|linkedin|address|street|city|state|country|region|zip|postal|code|date|day|time|month|year|signature|unsubscribe|field|custom|details|icebreaker|greeting|salutation|\d+)$/

/** Whether a name is made of words that tools name their fields with, as `First Name` and `custom_field_1` are. */
export function isTagName(name: string): boolean {
  const words = nameWords(name).split(' ')
  return words.length <= 3 && words.every((word) => TAG_WORDS.test(word)) && /^\p{L}/u.test(name)
}

const SAMPLES: Readonly<Record<SlotKind, string>> = {
  name: 'Robin',
  company: 'Northfield Labs',
  role: 'Head of Operations',
  place: 'Lisbon',
  mutual: 'Jordan Ellis',
  trigger: 'the new office in Lisbon',
  work: 'the talk on slow onboarding',
  event: 'the spring meetup',
  observation: 'the part about weekly reviews',
  detail: 'the part about weekly reviews',
  icebreaker: 'The part about weekly reviews stayed with me.',
  product: 'the scheduling service',
  claim: 'a third fewer errors',
  link: 'https://example.org/page',
  date: 'Tuesday',
  contact: '+1 555 010 0199',
  other: 'the detail that fits here',
}

/** A stand-in for a placeholder's value, of the length that such values usually have. */
export function sampleValue(
  placeholder: Pick<Placeholder, 'slot' | 'name' | 'kind' | 'owner'>,
): string {
  if (placeholder.kind === 'conditional') return ''
  if (placeholder.slot === 'name') {
    const words = nameWords(placeholder.name)
    const [first, last] = placeholder.owner === 'sender' ? ['Kim', 'Sandoval'] : ['Robin', 'Ellery']
    if (/\b(last|sur|family)\b/.test(words)) return last
    return /\bfull\b/.test(words) ? `${first} ${last}` : first
  }
  return SAMPLES[placeholder.slot]
}
