import type { Channel, Limit, Span } from './types.ts'

/** What the words of a heading or label say about the messages under it. */
export interface Facts {
  readonly channel: Channel | null
  /** LinkedIn is named, but not which of its channels. */
  readonly linkedin: boolean
  readonly step: number | null
  /** Days from the start of the sequence; the first message goes out on day 0 or 1. */
  readonly day: number | null
  /** Days since the message before. */
  readonly delay: number | null
  readonly followUp: boolean
  /** Sent only where the recipient answered. */
  readonly afterReply: boolean
  readonly afterAccept: boolean
  readonly variant: string | null
  readonly ready: boolean
  readonly sent: boolean
  readonly example: boolean
  /** Shown as what not to send. */
  readonly bad: boolean
  /** Names a message: its text is expected below. */
  readonly names: boolean
  /** Heads something else: tips, rules, metrics. */
  readonly excludes: boolean
  readonly limit: Limit | null
}

const NOTE =
  /\b(connect(ion)?[ -]?(request|note|message|invit\w*)s?|connection (ask|copy|step)|invit(e|ation)s?( note| message| request)s?|linkedin (connect(ion)?( requests?)?|invit(e|ation)s?|notes?)|connect note|(note|message) with (the )?(invite|invitation|request))\b/i
const INMAIL = /\bin-?mails?\b/i
const DIRECT =
  /\b(dms?|direct[ -]messages?|linkedin (messages?|msgs?|dms?|follow[ -]?ups?)|(first|welcome|thank[ -]you) (message|dm)|(message|note|dm)s? (after|on|upon) (accept|connect)\w*|post-(accept|connect)\w*|whatsapp|text message|twitter|x dm|slack message)\b/i
const EMAIL = /\b(e-?mails?|mail)\b/i
const AFTER_ACCEPT =
  /\b((after|once|if|when|upon|on) (they(['’]ve)? |he |she |the )?(have )?(accept\w*|connect(ed|ion|s|ing)?)|post-?(accept|connect)\w*|acceptance)\b/i
const AFTER_REPLY =
  /\b((after|once|if|when|upon) (they |he |she |a |the |you get a )?(have )?(positive )?(repl(y|ies|ied)|respon(d|ds|ded|se)|answer(s|ed)?|engaged?)|if (they(['’]re)? )?(interested|positive|said yes|say yes)|when they (say|ask|reply)|(positive|interested) (reply|response)|repl(y|ies) (to|handling)|response to (a )?(reply|objection)|objection)\b/i
const NO_REPLY =
  /\b(no|without|non)[ -]?(repl(y|ies)|respon[sd]\w*|answer)|(do(es)?n['’]?t|did ?n['’]?t|haven['’]?t|not) (repl|respond|answer|hear)/i
const FOLLOW_UP =
  /\b(follow[ -]?ups?|bumps?|nudges?|break-?up|reminders?|check(ing)?[ -]?in|circling back|re-?engage\w*|(last|final|closing|second|third|fourth|fifth) (e-?mail|message|note|touch|attempt|dm|step)|close the loop|last attempt)\b/i
const STEP =
  /\b(?:e-?mail|touch(?:point)?|step|message|msg|dm|mail|note|part|stage|inmail)\s{0,3}(?:#|no\.?|nr\.?)?\s{0,3}(\d{1,2}|one|two|three|four|five|six|seven)\b(?!\s{0,3}(?:chars|characters|words|%|minutes?|days?))/i
const FOLLOW_UP_STEP =
  /\bfollow[ -]?up\s{0,3}(?:e-?mail|message|dm)?\s{0,3}(?:#|no\.?)?\s{0,3}(\d{1,2}|one|two|three|four)\b(?!\s{0,3}(?:days?|weeks?|hours?))/i
const ORDINAL =
  /\b(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)\s+(?:e-?mail|message|dm|touch|step|follow)/i
const DAY = /\bday\s*(\d{1,3})\b/i
const WEEK = /\bweek\s*(\d{1,2})\b/i
const LATER =
  /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)\s{0,3}(?:[-–—]|to)?\s{0,3}(?:\d{1,3})?\s{0,3}(minutes?|mins?|hours?|hrs?|h|business days?|working days?|days?|d|weeks?|w|months?)\b\s{0,3}(?:later|after|since|following|with(?:out)? no|no (?:reply|response)|if no)/i
const AFTER_DELAY =
  /\b(?:after|wait|in|delay:?|timing:?|send)\s{0,3}(?:about )?(\d{1,3}(?:\.\d{1,2})?)\s{0,3}(?:[-–—]|to)?\s{0,3}(?:\d{1,3})?\s{0,3}(minutes?|mins?|hours?|hrs?|h|business days?|working days?|days?|weeks?|months?)\b/i
const IMMEDIATE = /\b(immediate(ly)?|right away|instantly|at once|same day)\b/i
const VARIANT =
  /\b(?:variants?|versions?|options?|alternatives?|templates?|examples?|style|approach|angle)\s{0,3}[:#-]?\s{0,3}([A-Z]|\d{1,2})\b(?!\s{0,3}(?:chars|%))/
const EXAMPLE = /\b(examples?|samples?|filled[ -]?(in|out)|in action|real[ -]life)\b/i
/** A verdict on the text below: as the whole label, at its end, or of an example. "The day before" is none. */
const VERDICT =
  "bad|avoid|don['’]?ts?|do not|before|wrong|weak|poor|worst|never|anti-?patterns?|mistakes?|not like this"
const BAD = new RegExp(
  [
    '❌|✗|👎|🚫',
    `^[^\\p{L}]*(?:the )?(?:${VERDICT})\\s*(?:$|[^\\p{L}\\s’'])`,
    `[(:–—-]\\s*(?:${VERDICT})[^\\p{L}]*$`,
    '\\b(?:bad|weak|wrong|poor|worst|terrible)\\s+(?:\\p{L}+\\s+)?(?:examples?|e-?mails?|messages?|templates?|versions?|notes?|openers?|ways?|approach(?:es)?|follow[ -]?ups?|pitch(?:es)?)\\b',
    "\\b(?:do not|don['’]?t|never)\\s+(?:ever )?(?:do|send|write|use|say|open|start|copy)\\b",
    '\\b(?:not to (?:do|send|write|say)|(?:examples?|messages?|phrases?|things|templates?|what) to avoid|avoid (?:this|these|saying|sending|writing)|instead of (?:this|these|saying|sending|writing))\\b',
    '\\b(?:anti-?patterns?|(?:common|typical) mistakes?|mistakes? to avoid|not like this)\\b',
  ].join('|'),
  'iu',
)
const READY = /\b([Rr]eady[- ]to[- ](send|go)|READY|FINAL|[Aa]pproved)\b/
/** What is sent already; "to be sent" and "sent 3 days later" are plans. */
const SENT =
  /^[^\p{L}]*(?:already )?sent\b(?!\s+(?:\d|after|when|if|once|on day|by|as|to|automatically|immediately))|(?<!\b(?:be|not|yet|never|being|is|are|gets?)\s)\bsent[^\p{L}\d]*$|[([]\s*(?:already )?sent\s*[)\]]/iu
const NAMES =
  /\b(templates?|messages?|scripts?|copy|body|text|e-?mails?|dms?|in-?mails?|notes?|connection|invites?|invitation|follow[ -]?ups?|touch|step|day|break-?up|bump|outreach|opener|intro(duction)?|request|pitch|variants?|versions?|options?|draft|reply|response|thank[ -]you|referral)\b/i
const EXCLUDES =
  /\b(rules?|tips?|notes? (on|for|about|to self)|why|checklists?|variables?|placeholders?|merge (tags|fields)|personali[sz]ation (guide|tips|variables|fields|tokens)|metrics?|faqs?|headline|about( (section|me|us|this))?|posts?|call scripts?|phone|voicemail|research|overview|how (to|it)|structure|formula|framework|constraints?|anti-?patterns?|best practices?|guidelines?|principles?|when to use|best for|use cases?|tracking|benchmarks?|results?|timing|cadence|schedule|do['’]?s|checks?|summary|strategy|resources?|instructions?|usage|installation|setup|configuration|license|contributing|changelog|features?|table of contents|analysis|breakdown|goals?|objectives?|target|profile|icp|audience|prompts?|comments?|tweets?|reddit|hacker news|subject lines?( (options|ideas|bank|formulas))?|kpis?|tools?|reminders? to self|api|commands?|code|tests?|development|architecture|requirements|known issues|troubleshooting|security|privacy|acknowledg\w*|references?|sources?|further reading|next steps|glossary|scoring|rubric)\b/i
const LIMIT =
  /(?:max(?:imum)?\.?|≤|<=?|under|up to|limit(?: of)?:?|no more than|at most|within|below)\s{0,3}(\d{2,4})\s{0,3}[- ]?(chars?|characters?|words?)|(\d{2,4})[- ]?(chars?|characters?|words?)\s{0,3}(?:max(?:imum)?|limit|or (?:less|fewer))/i

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
const ORDINALS = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth']

/** Reads the words of a heading or label that stands at `span`. */
export function readLabel(text: string, span: Span): Facts {
  const followUp = FOLLOW_UP.test(text) || NO_REPLY.test(text)
  const afterReply = AFTER_REPLY.test(text) && !NO_REPLY.test(text)
  return {
    channel: channelOf(text),
    linkedin: /\b(linkedin|sales navigator)\b/i.test(text),
    step: stepOf(text),
    day: dayOf(text),
    delay: delayOf(text),
    followUp,
    afterReply,
    afterAccept: AFTER_ACCEPT.test(text),
    variant: VARIANT.exec(text)?.[1] ?? null,
    ready: READY.test(text),
    sent: SENT.test(text),
    example: EXAMPLE.test(text),
    bad: BAD.test(text),
    names: NAMES.test(text) || DAY.test(text) || AFTER_ACCEPT.test(text),
    excludes: EXCLUDES.test(text),
    limit: limitOf(text, span),
  }
}

/** The channel that words name, or null. */
export function channelOf(text: string): Channel | null {
  if (INMAIL.test(text)) return 'inmail'
  if (AFTER_ACCEPT.test(text) && !EMAIL.test(text)) return 'direct-message'
  if (NOTE.test(text)) return 'connection-note'
  if (DIRECT.test(text)) return 'direct-message'
  return EMAIL.test(text) ? 'email' : null
}

function stepOf(text: string): number | null {
  const followUp = FOLLOW_UP_STEP.exec(text)?.[1]
  if (followUp) return number(followUp) + 1
  const stated = STEP.exec(text)?.[1]
  if (stated) return number(stated)
  const ordinal = ORDINAL.exec(text)
  if (!ordinal?.[1]) return null
  const place = ORDINALS.indexOf(ordinal[1].toLowerCase())
  const step = place >= 0 ? place : Number.parseInt(ordinal[1], 10)
  return /follow$/i.test(ordinal[0]) ? step + 1 : step
}

function number(word: string): number {
  const spelled = NUMBERS.indexOf(word.toLowerCase())
  return spelled >= 0 ? spelled : Number.parseInt(word, 10)
}

function dayOf(text: string): number | null {
  const day = DAY.exec(text)?.[1]
  if (day) return Number(day)
  const week = WEEK.exec(text)?.[1]
  return week ? (Number(week) - 1) * 7 + 1 : null
}

function delayOf(text: string): number | null {
  const match = LATER.exec(text) ?? AFTER_DELAY.exec(text)
  if (match) return inDays(Number(match[1]), match[2] ?? 'd')
  return IMMEDIATE.test(text) ? 0 : null
}

const UNITS: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^min/i, 1 / 1440],
  [/^h/i, 1 / 24],
  [/^(?:d|business|working)/i, 1],
  [/^w/i, 7],
  [/^mo/i, 30],
]

/** An amount of time in days; a bare number counts days. null where the unit is none of time. */
export function inDays(amount: number, unit: string): number | null {
  const [, days] = UNITS.find(([pattern]) => pattern.test(unit || 'd')) ?? []
  return days === undefined ? null : amount * days
}

function limitOf(text: string, span: Span): Limit | null {
  const match = LIMIT.exec(text)
  if (!match) return null
  const unit = /^w/i.test(match[2] ?? match[4] ?? '') ? 'words' : 'characters'
  return { count: Number(match[1] ?? match[3]), unit, span }
}
