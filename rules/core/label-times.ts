import {
  AMOUNT_WORDS,
  amountOf,
  followUpNumberIn,
  NUMBER,
  numberOf,
  stepIn,
} from './label-numbers.ts'

/** When a message goes out, as headings and labels say it. */
export interface Times {
  /** The number that "Email 2" or "Touch 2" counts, from 1. */
  readonly step: number | null
  /** The number that "Follow-up 2" counts, from 1. */
  readonly followUpNumber: number | null
  /** Days from the start of the sequence; the first message goes out on day 0 or 1. */
  readonly day: number | null
  /** The same for a sequence whose first message has no day: "Week 2" is day 8, or two weeks after it. */
  readonly sinceStart: number | null
  /** Days since the message before; of a range the lower end. */
  readonly delay: number | null
  /** The step that `delay` counts from, where it is named: "7 days after Email 1"; 0 for what came before, a demo. */
  readonly afterStep: number | null
}

/** What a heading or label says of time. */
export function timesOf(text: string): Times {
  const anchor = ANCHOR.exec(text)
  const own = withoutAnchor(text)
  return {
    step: stepIn(own),
    followUpNumber: followUpNumberIn(own),
    ...dayOf(text),
    // The days of "T+7 days" count from the start.
    delay: delayOf(text.replace(DAY_PLUS, ' ')),
    afterStep: anchor && (anchor[2] ? 0 : (numberOf(anchor[1] ?? '') ?? 1)),
  }
}

/** What a label says, but for the message that a delay counts from: "7 days after Email 1". */
export function withoutAnchor(text: string): string {
  return text.replace(ANCHOR, ' after ')
}

const ANCHOR = new RegExp(
  `(?<!\\p{L})(?:after|since|following|from|post|nach|apr[èe]s|despu[ée]s de)\\s{1,3}(?:the |your |an? |l['’]|le |el |la |der |dem |die )?(?:(?:e-?mail|message|touch|step|dm|mail|mensaje|correo|nachricht|[em](?=\\d))\\s{0,3}#?${NUMBER}(?![\\p{L}\\d])|(?:first|initial|opening|original) (?:e-?mail|message|touch|outreach|dm|contact|send)(?!\\p{L})|(?:first|initial|opening|original)(?=\\s?(?:[),;]|$))|(d[ée]mo|call|meeting|event|conference|webinar|interview|proposal|quote|visit|trial|application|sign-?up|request|enquiry|inquiry|registration|purchase|download|rendez-vous|r[ée]union|appel|reuni[oó]n|llamada|termin|gespr[äa]ch|messe|reuni[ãa]o)(?!\\p{L}))`,
  'iu',
)
const DAY =
  /(?<!\p{L})(?:days?|jours?|d[ií]as?|tage?|giorno|dag)\s{0,3}[#+]?\s{0,2}(\d{1,3})(?!\d|\s?(?:%|days?|minutes?))/iu
/** "J+2", "D+3", "T7". */
const DAY_PLUS =
  /(?<!\p{L})[jdt]\s?\+\s?(\d{1,3})(?!\d)|(?:^|[([|·,–—-]\s{0,3})[JDT](\d{1,3})(?=\s{0,3}(?:$|[)\]|·:,–—-]))/iu
const WEEK = /(?<!\p{L})(?:weeks?|wk|semaine|semana|woche|settimana)\s{0,3}(\d{1,2})(?!\d)/iu
const MONTH = /(?<!\p{L})(?:months?|mois|mes|monat)\s{0,3}(\d{1,2})(?!\d)/iu

function dayOf(text: string): Pick<Times, 'day' | 'sinceStart'> {
  const plus = DAY_PLUS.exec(text)
  const day = DAY.exec(text)?.[1] ?? plus?.[1] ?? plus?.[2]
  if (day) return { day: Number(day), sinceStart: Number(day) }
  const week = WEEK.exec(text)?.[1]
  const month = MONTH.exec(text)?.[1]
  if (week) return { day: (Number(week) - 1) * 7 + 1, sinceStart: Number(week) * 7 }
  return month
    ? { day: Number(month) * 30, sinceStart: Number(month) * 30 }
    : { day: null, sinceStart: null }
}

const WORD_AMOUNT = `a couple(?: of)?|${AMOUNT_WORDS}`
const UNIT =
  '(minutes?|mins?|hours?|hrs?|h|business days?|working days?|days?|d|weeks?|wks?|w|fortnights?|months?|heures?|jours?(?: ouvr[ée]s)?|semaines?|mois|horas?|d[ií]as?(?: h[áa]biles)?|semanas?|mes(?:es)?|stunden?|(?:werk)?tagen?|tage?|wochen?|monaten?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|dias?|uur|dagen|weken)'
const AMOUNT = `(\\d{1,3}(?:\\.\\d{1,2})?|${WORD_AMOUNT})(?:(?:[-–—/]|\\s(?:to|or|[àa]|bis)\\s)(?:\\d{1,3}|${WORD_AMOUNT}))?[ +_-]{0,3}${UNIT}(?!\\p{L})`

/** "3 days later", "a week after the call", "24h since", "5 days, no reply". */
const LATER = new RegExp(
  `(?<![\\d.\\p{L}])${AMOUNT}\\s{0,3}[,:–—-]?\\s{0,3}(?:later|after|since|following|post|past|without|with no|of no|of silence|no (?:reply|response|answer)|if (?:no|they)|apr[èe]s|plus tard|sans|despu[ée]s|sin|nach|sp[äa]ter|ohne|dopo|depois|ap[óo]s|later|na)(?!\\p{L})`,
  'iu',
)
/** "after 3 days", "wait 24 h", "+3 days", "send within 2 weeks". */
const AFTER = new RegExp(
  `(?:(?<!\\p{L})(?:(?:reply|response|answer) (?:in|for|within)|after|wait(?:ing)?|delay|timing|send(?: it)?|sent|apr[èe]s|attendre|despu[ée]s de|a los|tras|esperar|nach|warten|dopo|ap[óo]s|na)\\s{0,3}[:=]?|\\+)\\s{0,3}(?:about |around |at least |another |within |in |~|≈)?${AMOUNT}(?!\\s{0,3}(?:before|prior|avant|antes|vor)\\b)`,
  'iu',
)
/** "(7-10 days)", "(48 h)": an amount that has brackets or the end of the label to itself. */
const ASIDE = new RegExp(
  `(?:[([|,:–—-]\\s{0,3}|^)(?:about |around |at least |in |within |~|≈)?${AMOUNT}\\s{0,3}(?=[)\\],|]|$)`,
  'iu',
)
const IMMEDIATE =
  /(?<!\p{L})(?:immediate(?:ly)?|right away|instantly|at once|same day|imm[ée]diat(?:ement)?|inmediat\p{L}{0,8}|sofort|subito|imediat\p{L}{0,8})(?!\p{L})/iu
const NEXT_DAY = /(?<!\p{L})(?:the )?(?:next|following) day(?!\p{L})/iu

function delayOf(text: string): number | null {
  const match = LATER.exec(text) ?? AFTER.exec(text)
  const aside = match ?? ASIDE.exec(text)
  const days = aside && inDays(amount(aside[1] ?? ''), aside[2] ?? 'd')
  // "(15 minutes)" is how long a call takes.
  if (days !== null && (match || days >= 1 / 24)) return days
  if (NEXT_DAY.test(text)) return 1
  return IMMEDIATE.test(text) ? 0 : null
}

/** The delay that the value of a label such as "Wait" or "Delay days" names: a bare number counts days. */
export function delayIn(value: string): number | null {
  const bare = new RegExp(
    `^\\W{0,3}(?:after |in |within )?(?:about |around |~|≈)?${AMOUNT}`,
    'iu',
  ).exec(value)
  if (bare) return inDays(amount(bare[1] ?? ''), bare[2] ?? 'd')
  const days = /^\W{0,3}(\d{1,3})(?:\s{0,2}[-–—]\s{0,2}\d{1,3})?\W{0,3}$/.exec(value)?.[1]
  return days ? Number(days) : delayOf(value)
}

const MESSAGES =
  '(?:e-?mails?|messages?|touch(?:es|points?)?|steps?|sends?|dms?|follow[ -]?ups?|contacts?|them|courriels?|correos?|mensajes?|nachrichten|mails?)'
/** "4 days apart", "3-5 days between emails", "alle 4 Tage". */
const APART = new RegExp(
  `(?<![\\d.\\p{L}])${AMOUNT}\\s{1,3}(?:apart|(?:in )?between (?:(?:each|every|all|the|your|of) ){0,2}${MESSAGES}|entre (?:chaque |les |cada |los )?${MESSAGES}|zwischen (?:den |jeder )?${MESSAGES})(?!\\p{L})`,
  'iu',
)
/** "Spacing: 4 days", "Delay between emails: 3-4 days". */
const SPACING = new RegExp(
  `(?<!\\p{L})(?:spac(?:ing|e)|intervals?|gaps?|between (?:each |the )?${MESSAGES})(?: (?:between|of) (?:the |each |all )?${MESSAGES})?\\W{1,5}(?:about |around |at least |~|≈)?${AMOUNT}`,
  'iu',
)

/** Days from each message to the next, as a line says them once for all; null where it does not. */
export function spacingOf(text: string): number | null {
  const match = APART.exec(text) ?? SPACING.exec(text)
  const days = match && inDays(amount(match[1] ?? ''), match[2] ?? 'd')
  // "5 minutes between emails" spares the mail server.
  return days !== null && days >= 1 ? days : null
}

const SENDING =
  /^\W{0,4}(?:(?:days?|tag|jour|d[ií]a)\s?\d{1,3}\W{0,4}$|(?:send|sent|goes out|schedule[d]?|wait|if (?:there(?:'s| is) |you get |they give )?no (?:reply|response|answer)|no (?:reply|response|answer)|envo(?:yer|yez|ie)|attend(?:re|ez)|env[ií]a(?:r|lo)?|espera(?:r)?|wenn keine antwort|warten?|senden?|verschicken)(?!\p{L}))/iu

/** Whether a line is an instruction on when to send: "Send 24 to 48 hours after they accept." */
export function saysWhenToSend(text: string): boolean {
  return SENDING.test(text)
}

function amount(text: string): number {
  return /^a couple/i.test(text) ? 2 : amountOf(text)
}

const UNITS: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^min/i, 1 / 1440],
  [/^m(?:o|es)/i, 30],
  [/^(?:h|st|uu|or)/i, 1 / 24],
  [/^(?:d|business|working|jour|tag|werktag|giorn)/i, 1],
  [/^(?:w|sem|sett)/i, 7],
  [/^f/i, 14],
]

/** An amount of time in days; a bare number counts days. null where the unit is none of time. */
export function inDays(amount: number, unit: string): number | null {
  const [, days] = UNITS.find(([pattern]) => pattern.test(unit || 'd')) ?? []
  return days === undefined ? null : amount * days
}
