import type { InspectedMessage, InspectedPlaceholder } from '../inspection.ts'
import { unobeyed, visible } from '../safe-text.ts'
import type { Style } from '../style.ts'
import { filledRows } from './inspect-text.ts'
import { counted } from './pretty-summary.ts'
import { wrap } from './wrap.ts'

const CHANNELS: Readonly<Record<InspectedMessage['channel'], string>> = {
  'connection-note': 'Connection note',
  'direct-message': 'Direct message',
  inmail: 'InMail',
  email: 'Email',
  unknown: 'Channel not known',
}

const READINESS: Readonly<Record<InspectedMessage['readiness'], string | null>> = {
  draft: null,
  ready: 'marked as ready',
  sent: 'marked as sent',
  example: 'an example',
}

const CONDITIONS: Readonly<Record<'accepted' | 'replied', string>> = {
  accepted: 'after they accept',
  replied: 'after they reply',
}

/** Who or what replaces a placeholder. */
const FILLED: readonly (readonly [InspectedPlaceholder['kind'], string])[] = [
  ['machine', 'Tool fills'],
  ['human', 'You fill in'],
  ['spintax', 'Choices'],
  ['conditional', 'Conditions'],
  ['leak', 'Unfilled'],
]

/** Columns of the names of facts. */
const NAMES = 13
/** In characters. */
const LONGEST_HEADING = 100

/** A message for people: what it is, where it stands, how long it is, who fills what, and its text. */
export function messageReport(message: InspectedMessage, style: Style, width: number): string[] {
  const bar = style.dim('    │')
  const text = filledRows(message, 'body', style, width - 6)
  return [
    ...wrap(titleOf(message), width - 2).map((row) => `  ${style.bold(row)}`),
    ...factRows(message, style, width),
    '',
    ...text.map((row) => unobeyed(row === '' ? bar : `${bar} ${row}`)),
  ]
}

function titleOf(message: InspectedMessage): string {
  const { channel, step, sequence, variant, firstTouch, followUp, readiness } = message
  return [
    // A single message is a first step of nothing.
    step === null || (sequence === null && step === 1) ? null : `Step ${step}`,
    CHANNELS[channel],
    variant === null ? null : `variant ${visible(variant)}`,
    whenSent(message),
    firstTouch ? 'first touch' : followUp ? 'follow-up' : null,
    READINESS[readiness],
  ]
    .filter((fact) => fact !== null)
    .join(' · ')
}

/** "2 days after they accept", "3 days later". */
function whenSent({ delayDays, condition }: InspectedMessage): string | null {
  const then = condition && CONDITIONS[condition]
  if (delayDays === null) return then
  if (delayDays === 0) return `the same day${then ? `, ${then}` : ''}`
  return `${counted(delayDays, 'day')} ${then ?? 'later'}`
}

function factRows(message: InspectedMessage, style: Style, width: number): string[] {
  const room = width - NAMES - 4
  const rowsOf = (text: string, paint = (row: string) => row) =>
    text === '' ? [] : wrap(text, room).map(paint)
  const bad = (row: string) => style.severity('error', row)
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Where', rowsOf(placeOf(message))],
    ['Subject', message.subject === null ? [] : filledRows(message, 'subject', style, room)],
    ['Length', rowsOf(...lengthOf(message, style))],
    ...FILLED.map(
      ([kind, name]) =>
        [name, rowsOf(listed(message, kind), (row) => style.filled(kind, row))] as const,
    ),
    ['Broken', broken(message).flatMap((text) => rowsOf(text, bad))],
  ]
  return facts.flatMap(([name, rows]) =>
    rows.map((row, index) =>
      unobeyed(`    ${style.dim((index === 0 ? name : '').padEnd(NAMES))}${row}`),
    ),
  )
}

function placeOf({ line, endLine, heading }: InspectedMessage): string {
  const place = line === endLine ? `line ${line}` : `lines ${line}–${endLine}`
  return heading ? `${place}, under “${shortened(visible(heading.text))}”` : place
}

/** A label may go on as a whole paragraph. */
function shortened(text: string): string {
  return text.length <= LONGEST_HEADING
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', LONGEST_HEADING) + 1 || LONGEST_HEADING).trimEnd()}…`
}

/** How long the text is against what it may be, and how to paint that. */
function lengthOf(
  { characters, words, namedLimit }: InspectedMessage,
  style: Style,
): [string, (row: string) => string] {
  const { limit, limitReason } = characters
  const most = namedLimit?.unit === 'words' ? namedLimit.count : null
  const parts = [
    measured(characters, 'character', limit),
    limitReason,
    most === null ? null : measured(words, 'word', most),
    most === null ? null : `the template allows ${most}`,
  ]
  const over = (bound: 'asWritten' | 'longest') =>
    characters[bound] > (limit ?? Infinity) || words[bound] > (most ?? Infinity)
  const severity = over('asWritten') ? 'error' : over('longest') ? 'warning' : null
  const text = parts.filter((part) => part !== null).join('; ')
  return [text, (row) => (severity ? style.severity(severity, row) : row)]
}

function measured(
  { shortest, asWritten, longest }: InspectedMessage['words'],
  unit: string,
  limit: number | null,
): string {
  const range = shortest === longest ? '' : ` (shortest ${shortest}, longest ${longest})`
  const excess = limit === null ? 0 : asWritten - limit
  return `${counted(asWritten, unit)}${range}${excess > 0 ? `, ${excess} too many` : ''}`
}

/** Placeholders of a kind, each once. */
function listed({ placeholders }: InspectedMessage, kind: InspectedPlaceholder['kind']): string {
  const found = placeholders.filter((one) => one.kind === kind).map(({ raw }) => visible(raw))
  return [...new Set(found)].join(', ')
}

function broken({ placeholders }: InspectedMessage): string[] {
  const found = placeholders
    .filter(({ defect }) => defect !== null)
    .map(({ raw, defect }) => `${visible(raw)} ${defect}`)
  return [...new Set(found)]
}
