import { type Times, timesOf, withoutAnchor } from './label-times.ts'
import {
  AFTER_ACCEPT,
  AFTER_REPLY,
  AUDIENCE,
  BAD,
  CALL,
  CONNECTION,
  DIRECT,
  ELSEWHERE,
  EMAIL,
  EXAMPLE,
  EXCLUDES,
  FOLLOW_UP,
  FRAGMENTS,
  INMAIL,
  INSTRUCTS,
  LINKEDIN,
  NAMES,
  NO_REPLY,
  NOTE,
  ON_MEETING,
  OPENS,
  READY,
  SENT,
} from './label-words.ts'
import type { Channel, Limit, Span } from './types.ts'

/** What the words of a heading or label say about the messages under it. */
export interface Facts extends Times {
  readonly channel: Channel | null
  /** LinkedIn is named, but not which of its channels. */
  readonly linkedin: boolean
  /** The message that begins a sequence: "Initial outreach". */
  readonly opens: boolean
  readonly followUp: boolean
  /** Sent only where the recipient answered. */
  readonly afterReply: boolean
  readonly afterAccept: boolean
  readonly noReply: boolean
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
  /** Its number counts kinds of readers, not steps. */
  readonly audience: boolean
  /** Tells the reader of the file what to do. */
  readonly instructs: boolean
  /** Heads what is said in public, on the telephone or in a profile. */
  readonly elsewhere: boolean
  /** Heads parts to build messages from. */
  readonly fragments: boolean
  readonly limit: Limit | null
}

const VARIANT =
  /\b(?:[Vv]ariants?|[Vv]ariantes?|[Vv]ersion(?:s|e)?|[Oo]ptions?|[Aa]lternatives?|[Tt]emplates?|[Mm]od[èe]les?|[Pp]lantillas?|[Vv]orlagen?|[Ee]xamples?|[Ss]tyle|[Aa]pproach|[Aa]ngle)\s{0,3}[:#-]?\s{0,3}([A-Z]|\d{1,2})\b(?!\s{0,3}(?:chars|%))|\b(?:[Ss]tep|[Ee]-?mail|DM|[Mm]essage|[Tt]ouch)\s{0,3}\d{1,2}([a-d])\b|^\W{0,3}([A-D])(?=[.):]?\s*(?:$|[–—:-]))/u
const LIMIT =
  /(?:max(?:imum)?\.?|≤|<=?|under|up to|limit(?: of)?:?|no more than|at most|within|below|keep (?:it )?to)\s{0,3}(\d{1,2},\d{3}|\d{2,4})\s{0,3}[- ]?(chars?|characters?|caract[èe]res|caracteres|zeichen|caratteri|words?|mots|palabras|w[öo]rter|parole|palavras)|(\d{1,2},\d{3}|\d{2,4})[- ]?(chars?|characters?|words?)\s{0,3}(?:max(?:imum)?|limit|or (?:less|fewer))/i

/** "Hook + proof + CTA" says how a whole message is built. */
const FORMULA = /\S\s?(?:\+|→)\s?\S[^+→]*(?:\+|→)\s?\S/u
/** "Touch 4: results email" is a message, whatever it is about. */
const ONE_MESSAGE = /\p{L} (?:message|e-?mail|dm|note)\W*(?:$|\()/iu

/** Reads the words of a heading or label that stands at `span`. */
export function readLabel(words: string, span: Span): Facts {
  const text = inPlainSigns(words)
  const noReply = NO_REPLY.test(text)
  const audience = AUDIENCE.test(text)
  const times = timesOf(audience ? text.replace(/\d+/, '') : text)
  const afterAccept = AFTER_ACCEPT.test(text)
  const channel = channelOf(text)
  const isStaged = times.step !== null || times.day !== null
  return {
    ...times,
    channel,
    linkedin: LINKEDIN.test(text) && !EMAIL.test(text),
    opens: OPENS.test(withoutAnchor(text)),
    followUp:
      noReply ||
      (FOLLOW_UP.test(text) && (times.followUpNumber !== null || !ON_MEETING.test(text))),
    afterReply: AFTER_REPLY.test(text) && !noReply,
    afterAccept,
    noReply,
    variant: VARIANT.exec(text)?.slice(1).find(Boolean)?.toUpperCase() ?? null,
    ready: READY.test(text),
    sent: SENT.test(text),
    example: EXAMPLE.test(text),
    bad: BAD.test(text),
    names: NAMES.test(text) || times.day !== null || afterAccept,
    excludes: EXCLUDES.test(text) && !(isStaged && ONE_MESSAGE.test(text)),
    audience,
    instructs: INSTRUCTS.test(text),
    elsewhere: channel === null && (ELSEWHERE.test(text) || CALL.test(text)),
    fragments: FRAGMENTS.test(text) && !FORMULA.test(text),
    limit: limitOf(text, span),
  }
}

/** "followup_1_value" is an identifier of several words; hyphens and spaces that never break are the usual ones. */
function inPlainSigns(words: string): string {
  return words.replace(/[_\u00A0\u202F]/g, ' ').replace(/[\u2010-\u2012]/g, '-')
}

/** What joins the names of two channels, so that neither is meant alone: "Connection & message templates". */
const AND =
  /(?:&|\+|\/|,|\b(?:and|or|et|y|und|e)\b)\s{0,3}(?:direct |linkedin |instagram |twitter |x |whatsapp |follow[ -]?up )?(?:messages?|dms?|follow[ -]?ups?|in-?mails?|e-?mails?|connection|linkedin|mensajes|nachrichten)/i

/** The channel that words name, or null where they name none, or more than one. */
export function channelOf(text: string): Channel | null {
  const isNote = NOTE.test(text) || CONNECTION.test(text)
  const isEmail = EMAIL.test(text)
  if (
    AND.test(text) &&
    [isNote || LINKEDIN.test(text), INMAIL.test(text), DIRECT.test(text), isEmail].filter(Boolean)
      .length +
      (/\bmessages?\b/i.test(text) ? 1 : 0) >
      1
  )
    return null
  if (INMAIL.test(text)) return 'inmail'
  if (AFTER_ACCEPT.test(text) && !isEmail) return 'direct-message'
  if (isNote) return 'connection-note'
  if (DIRECT.test(text)) return 'direct-message'
  return isEmail ? 'email' : null
}

function limitOf(text: string, span: Span): Limit | null {
  const match = LIMIT.exec(text)
  if (!match) return null
  const unit = /^[wmp]/i.test(match[2] ?? match[4] ?? '') ? 'words' : 'characters'
  return { count: Number((match[1] ?? match[3] ?? '').replace(',', '')), unit, span }
}
