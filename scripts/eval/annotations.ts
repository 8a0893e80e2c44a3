import type { Channel } from '../../rules/index.ts'
import { type Fields, fieldsOf } from './fields.ts'

/** `A` may be read, `B` only scored; null where the annotations are not divided. */
export type Half = 'A' | 'B' | null

/** A message as a reader found it in a file. */
export interface AnnotatedMessage {
  /** First and last line of its body, counted from 1. */
  readonly firstLine: number
  readonly lastLine: number
  readonly subject: string | null
  readonly channel: string
  readonly channelStated: boolean
  readonly step: number | null
  readonly stepStated: boolean
  /** Days since the step before. */
  readonly delayDays: number | null
  readonly variant: string | null
  /** A bad example, or one on which careful readers would disagree: neither a miss nor a false alarm. */
  readonly leftOut: boolean
}

export interface AnnotatedFile {
  /** Its name in the folder of copies. */
  readonly file: string
  /** Where it lies in its repository, since folder and name say something too. */
  readonly path: string
  readonly half: Half
  readonly messages: readonly AnnotatedMessage[]
}

export type OrdinaryFile = Pick<AnnotatedFile, 'file' | 'path'>

/** What readers said of a message; absent where they disagree. */
const LABELS = [
  'pitch',
  'reason_to_connect',
  'guilt_trip',
  'flattery_opener',
  'filler_opener',
  'ask_for_time',
] as const
export type Label = (typeof LABELS)[number]

export interface LabelledMessage {
  /** Its line in the file of labelled messages. */
  readonly line: number
  readonly half: Half
  readonly channel: Channel
  readonly step: number | null
  readonly text: string
  readonly english: boolean
  readonly placeholders: readonly string[]
  /** Those that a person has to fill; null where nobody looked. */
  readonly humanFillIn: readonly string[] | null
  readonly labels: ReadonlyMap<Label, boolean>
}

export interface Annotations {
  readonly files: readonly AnnotatedFile[]
  readonly ordinary: readonly OrdinaryFile[]
  readonly messages: readonly LabelledMessage[]
}

const CHANNELS = ['connection-note', 'direct-message', 'inmail', 'email', 'unknown'] as const

const REMEDY =
  'annotations are a JSON object with `files` and `ordinary`, or one labelled message in JSON on each line'

/** Reads annotations in either format, or says what is wrong with them and where. Tells no text of a message. */
export function readAnnotations(
  name: string,
  text: string,
): Annotations | { readonly mistakes: readonly string[] } {
  const mistakes: string[] = []
  const whole = jsonOf(text)
  const annotations =
    isObject(whole) && ('files' in whole || 'ordinary' in whole)
      ? annotatedFiles(whole, name, mistakes)
      : labelledMessages(name, text, mistakes)
  return mistakes.length > 0 ? { mistakes } : annotations
}

function annotatedFiles(whole: object, name: string, mistakes: string[]): Annotations {
  const fields = fieldsOf(whole, name, mistakes)
  const entries = (key: 'files' | 'ordinary') =>
    fields.list(key).map((entry, index) => fieldsOf(entry, `${name}: ${key}[${index}]`, mistakes))
  return {
    files: entries('files').map((entry, index) => ({
      ...copied(entry),
      half: halfOf(entry),
      messages: entry
        .list('messages')
        .map((value, at) =>
          annotatedMessage(value, `${name}: files[${index}].messages[${at}]`, mistakes),
        ),
    })),
    ordinary: entries('ordinary').map(copied),
    messages: [],
  }
}

function copied(entry: Fields): OrdinaryFile {
  const file = entry.text('file')
  return { file, path: entry.textOrNull('path') ?? file }
}

function annotatedMessage(value: unknown, place: string, mistakes: string[]): AnnotatedMessage {
  const fields = fieldsOf(value, place, mistakes)
  const [firstLine = 0, lastLine = 0, ...more] = fields.list('lines').map(Number)
  if (!(firstLine >= 1 && lastLine >= firstLine) || more.length > 0)
    mistakes.push(`${place}: \`lines\` has to be the first and the last line of the message`)
  return {
    firstLine,
    lastLine,
    subject: fields.textOrNull('subject'),
    channel: fields.text('channel'),
    channelStated: fields.flag('channel_stated'),
    step: fields.numberOrNull('step'),
    stepStated: fields.flag('step_stated'),
    delayDays: fields.numberOrNull('delay_days'),
    variant: fields.textOrNull('variant'),
    leftOut: fields.flag('bad') || fields.flag('ambiguous'),
  }
}

function labelledMessages(name: string, text: string, mistakes: string[]): Annotations {
  const messages: LabelledMessage[] = []
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue
    const value = jsonOf(row)
    if (!isObject(value)) {
      mistakes.push(`${name}:${index + 1}: no JSON object; ${REMEDY}`)
      return { files: [], ordinary: [], messages: [] }
    }
    messages.push(labelledMessage(value, name, index + 1, mistakes))
  }
  if (messages.length === 0) mistakes.push(`${name}: nothing to measure; ${REMEDY}`)
  return { files: [], ordinary: [], messages }
}

function labelledMessage(
  value: object,
  name: string,
  line: number,
  mistakes: string[],
): LabelledMessage {
  const fields = fieldsOf(value, `${name}:${line}`, mistakes)
  const labels = fields.object('labels')
  const unsure = fields.textsOrNull('unsure') ?? []
  const sure = LABELS.filter((label) => !unsure.includes(label))
  return {
    line,
    half: halfOf(fields),
    channel: CHANNELS.find((channel) => channel === fields.textOrNull('channel')) ?? 'unknown',
    step: fields.numberOrNull('step'),
    text: fields.text('text'),
    english: (labels.textOrNull('language') ?? 'en') === 'en',
    placeholders: labels.textsOrNull('placeholders') ?? [],
    humanFillIn: labels.textsOrNull('human_fill_in'),
    labels: new Map(sure.map((label) => [label, labels.flag(label)])),
  }
}

function halfOf(fields: Fields): Half {
  const half = fields.textOrNull('half')
  // Any other division is treated as the one that nobody reads.
  return half === null || half === 'A' ? half : 'B'
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
