import type { Candidate } from './candidate.ts'
import { channelFor, pathWords } from './channels.ts'
import { choiceCount, type Way } from './choices.ts'
import { flattenBlocks, flattenCode } from './flatten.ts'
import {
  delayFrom,
  isOfLaterDay,
  limitFrom,
  readinessFrom,
  saysFollowUp,
  stepFrom,
} from './front-matter-values.ts'
import { readLabel } from './labels.ts'
import { expectedLengths } from './lengths.ts'
import { beginningIn, touching } from './placeholder-search.ts'
import { ReadingBuilder } from './reading.ts'
import type { Position } from './sequences.ts'
import { covers, overlaps } from './span.ts'
import { bareSubject, copySubject, type Subject } from './subject.ts'
import { innermost, timingOf } from './timing.ts'
import type {
  Channel,
  Container,
  FrontMatter,
  Limit,
  Message,
  Readiness,
  Reading,
  Rendition,
  Sequence,
  Span,
  Template,
} from './types.ts'

/** The file that messages are made from. */
export interface Material {
  readonly template: Template
  /** The source with placeholders overwritten, from which the Markdown was parsed. */
  readonly masked: string
}

/** Options that one place may offer and that are all read. */
const MOST_RENDITIONS = 200
/** So many at least, however long the message. */
const FEWEST_RENDITIONS = 12
/** Characters over all renditions of a message: a long text with many options stays quick to read. */
const MOST_TEXT = 60_000

/** Makes a message of a candidate. `earlier` are the messages of its sequence so far. */
export function buildMessage(
  candidate: Candidate,
  position: Position,
  sequence: Sequence | null,
  earlier: readonly Message[],
  material: Material,
): Message {
  const { template } = material
  const entries = template.frontMatter?.entries
  const renditions = renditionsOf(candidate, material)
  const [first] = renditions
  const span = bodySpan(candidate, first.body, template)
  const timing = timingOf(candidate)
  const channel =
    channelFor(candidate, template) ??
    position.channel ??
    // An answer to a reply goes where the message went that was replied to.
    channelAfter(timing.afterReply && !sequence ? template.messages : earlier) ??
    template.settings.channel ??
    'unknown'
  const step = position.step ?? stepFrom(entries) ?? template.settings.step
  const followUp = timing.followUp || saysFollowUp(entries) || namesFollowUp(candidate, template)
  const firstTouch = isFirstTouch(
    channel,
    step,
    followUp || timing.afterReply || isOfLaterDay(entries),
    sequence !== null,
    earlier,
  )
  const mark = candidate.marks.at(-1)
  return {
    channel,
    step: step ?? (firstTouch ? 1 : namesFollowUp(candidate, template) ? 2 : null),
    delayDays: position.delayDays ?? delayFrom(entries),
    variant: candidate.marks.findLast(({ facts }) => facts.variant)?.facts.variant ?? null,
    firstTouch,
    followUp: followUp || (sequence !== null && earlier.some((other) => other.step !== step)),
    condition: timing.afterReply ? 'replied' : timing.afterAccept ? 'accepted' : null,
    readiness: readinessFor(candidate, template),
    limit: limitFor(candidate, entries),
    container: containerOf(candidate, template.source),
    heading: mark ? { span: mark.span, depth: mark.depth } : null,
    span,
    subject: first.subject,
    body: first.body,
    ...expectedLengths(renditions, (way) => renditionOf(candidate, material, way), template),
    renditions,
    template,
    sequence,
  }
}

/** Where the body stands, without fence lines; spintax whole, though the reading shows one option. */
function bodySpan({ from, span }: Candidate, body: Reading, { placeholders }: Template): Span {
  if (body.text === '') return { start: from, end: span.end }
  const words = body.toEdit({ start: 0, end: body.text.length })
  const choices = touching(placeholders, words).filter((other) => overlaps(other.span, words))
  return {
    start: choices.reduce((start, choice) => Math.min(start, choice.span.start), words.start),
    end: choices.reduce((end, choice) => Math.max(end, choice.span.end), words.end),
  }
}

function renditionsOf(candidate: Candidate, material: Material): [Rendition, ...Rendition[]] {
  const { template } = material
  const subject = subjectOf(candidate, template)
  const { placeholders } = template
  const choices = [candidate.span, ...(subject ? [subject.span] : [])]
    .flatMap((part) => beginningIn(placeholders, part).filter(({ span }) => covers(part, span)))
    .filter(({ options }) => options.length > 1)
    .map((placeholder) => choiceCount(placeholder, template.placeholders))
  const affordable = Math.floor(MOST_TEXT / (candidate.span.end - candidate.from + 1))
  const most = Math.max(FEWEST_RENDITIONS, Math.min(MOST_RENDITIONS, affordable))
  const needed = choices.reduce((a, b) => Math.max(a, b), 1)
  const count = Math.min(needed, most)
  const rest = Array.from({ length: count - 1 }, (_, index) =>
    renditionOf(candidate, material, index + 1),
  )
  return [renditionOf(candidate, material, 0), ...rest]
}

function renditionOf(candidate: Candidate, { template, masked }: Material, way: Way): Rendition {
  const { source, placeholders, settings } = template
  const variables = settings.variables ?? {}
  const body = new ReadingBuilder(source, placeholders, variables, way)
  body.skipTo(candidate.from)
  const { content } = candidate
  if ('code' in content) flattenCode(content, candidate.span, masked, body)
  else flattenBlocks(content.nodes, masked, body)
  const subject = subjectOf(candidate, template)
  if (!subject) return { subject: null, body: body.build() }
  const builder = new ReadingBuilder(source, placeholders, variables, way)
  copySubject(subject, { source, masked }, builder)
  return { subject: builder.build(), body: body.build() }
}

function subjectOf(candidate: Candidate, { frontMatter, source }: Template): Subject | null {
  const entry = frontMatter?.entries.get('subject')
  const subject =
    candidate.subject ??
    (entry ? { span: entry.span, isMarkdown: false, yaml: String(entry.value ?? '') } : null)
  return subject && bareSubject(source, subject)
}

function containerOf(candidate: Candidate, source: string): Container {
  const { kind, span, content } = candidate
  const lineStart = source.lastIndexOf('\n', span.start - 1) + 1
  const lead = source.slice(lineStart, span.start)
  const indent = lead.replace(/(?:[-*+]|\d+[.)])/g, (marker) => ' '.repeat(marker.length))
  const outer = /^[ \t>]*$/.test(indent) ? indent : ''
  const language = 'code' in content ? content.language : ''
  return { kind, language, span, linePrefix: kind === 'quote' ? `${outer}> ` : outer }
}

/** Whether a file that is one message is called a follow-up. */
function namesFollowUp({ marks, span }: Candidate, { path }: Template): boolean {
  const [file = ''] = path.split('/').slice(-1)
  return marks.length === 0 && readLabel(pathWords(file), span).followUp
}

/** A sequence stays on its channel; after a connection note it goes on by direct message. */
function channelAfter(earlier: readonly Message[]): Channel | null {
  const channel = earlier.at(-1)?.channel ?? null
  return channel === 'connection-note' ? 'direct-message' : channel
}

function isFirstTouch(
  channel: Channel,
  step: number | null,
  answersOrFollows: boolean,
  sequenced: boolean,
  earlier: readonly Message[],
): boolean {
  if (channel === 'connection-note') return true
  if (answersOrFollows) return false
  if (!sequenced) return step === null || step === 1
  return !earlier.some((other) => other.channel === channel && other.step !== step)
}

function readinessFor(candidate: Candidate, template: Template): Readiness {
  const entries = template.frontMatter?.entries
  const status = readinessFrom(entries)
  const facts = candidate.levels.flatMap((level) => level.facts)
  if (candidate.marks.at(-1)?.facts.example) return 'example'
  if (status === 'sent' || facts.some(({ sent }) => sent)) return 'sent'
  if (status) return status
  if (
    !entries?.has('status') &&
    (facts.some(({ ready }) => ready) || readLabel(pathWords(template.path), candidate.span).ready)
  )
    return 'ready'
  return 'draft'
}

function limitFor(candidate: Candidate, entries: FrontMatter['entries'] | undefined): Limit | null {
  return innermost(candidate.levels, ({ limit }) => limit) ?? limitFrom(entries)
}
