import type { Candidate } from './candidate.ts'
import { htmlText } from './html-text.ts'
import { channelOf } from './labels.ts'
import {
  addressesReader,
  advises,
  closesMessage,
  instructsSender,
  opensMessage,
} from './letter-shape.ts'
import { LABEL_DEPTH } from './outline.ts'
import { beginningIn } from './placeholder-search.ts'
import { readHeaders } from './subject.ts'
import type { Span, Template } from './types.ts'

/** How sure we must be that a text is a message, by what holds it. Prose is the likeliest to be about one. */
const NEEDED: Readonly<Record<Candidate['kind'], number>> = {
  fence: 4,
  indented: 6,
  quote: 4,
  prose: 5,
  cell: 4,
  file: 0,
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
/** Scripts without spaces, two letters of which make a word or so. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const I =
  /(?<!\p{L})(?:I|we|I['’]m|my|our|je|j['’]ai|nous|notre|ich|wir|mein\p{L}{0,2}|yo|mi|nosotros|nuestr[oa]|io|noi|eu|nós|meu|minha|ik|wij|mijn)(?!\p{L})|[我]/u
/** Text written to a program that writes. */
const PROMPT =
  /^[\s>*_"“]*(?:(?:please )?(?:write|generate|draft|rewrite|craft|create|compose) (?:me |a|an|the|\d|personali[sz]ed|follow|\[)|(?:act|behave) as\b|you are (?:a|an|the) [^.!?\n]{3,80}(?:\.|assistant|expert|writer|specialist)|help me (?:write|draft)|i (?:need|want) you to (?:write|act))/iu
/** Posts in public are no messages. */
const HASHTAGS = /(?:^|\s)#\p{L}[\p{L}\p{N}_]+[^#]*(?:\s)#\p{L}[\p{L}\p{N}_]+/u
const SHELL =
  /^\s*(?:\$ |> |#!|npm |npx |yarn |pnpm |pip |git |cd |curl |docker |python|node |sudo |brew |import |export |from \S+ import|const |let |var |def |class |function |return |SELECT |<\?|<\/?[a-z]+[^>]*>$|[{}[\]();]+$|\/\/|\w+\(.*\)[;:]?$|[\w.-]+\/[\w./-]+$|\|.*\|$|[├└│])/

/** What a text under a heading such as "Email 2 (day 4)" needs less in a file that holds messages. */
const AMONG_MESSAGES = 1.5

/** The candidates that someone would get as messages, rather than texts about messages. */
export function messagesAmong(found: readonly Candidate[], template: Template): Candidate[] {
  const surplus = new Map(found.map((candidate) => [candidate, surplusOf(candidate, template)]))
  const isClear = (candidate: Candidate) => (surplus.get(candidate) ?? -1) >= 0
  if (!found.some(isClear)) return []
  return found.filter((candidate) => {
    if (isClear(candidate)) return true
    const heading = candidate.marks.at(-1)
    const isFirst = found.find(({ marks }) => marks.at(-1) === heading) === candidate
    return isFirst && isStep(candidate) && (surplus.get(candidate) ?? -2) >= -AMONG_MESSAGES
  })
}

/** How far a candidate's evidence lies above what its kind needs. */
function surplusOf(candidate: Candidate, template: Template): number {
  const text = wordsOf(candidate, template.source)
  const words = (text.match(WORD)?.length ?? 0) + (text.match(UNSPACED)?.length ?? 0) / 2
  if (words < 3 || looksLikeCode(text) || PROMPT.test(text)) return Number.NEGATIVE_INFINITY
  if (HASHTAGS.test(text) && !opensMessage(text)) return Number.NEGATIVE_INFINITY
  if (candidate.marks.some((mark) => mark.facts.bad)) return Number.NEGATIVE_INFINITY
  return score(candidate, text, words, template) - NEEDED[candidate.kind]
}

/** A candidate as far as it is read, header lines and the tags of HTML left out. */
function wordsOf({ content, from, span }: Candidate, source: string): string {
  const text = source.slice(from, span.end)
  if (!('nodes' in content) || !content.nodes.some(({ type }) => type === 'html')) return text
  const words = htmlText(text)
  return words.slice(readHeaders(words, 0, words.length).body)
}

/** Whether the nearest heading or label names one message of a sequence. */
function isStep({ marks }: Candidate): boolean {
  const facts = marks.at(-1)?.facts
  if (!facts?.names || facts.excludes) return false
  const timed = facts.step !== null || facts.day !== null || facts.followUp || facts.afterAccept
  return timed || facts.channel === 'connection-note'
}

function score(
  candidate: Candidate,
  text: string,
  words: number,
  { path, placeholders, source }: Template,
): number {
  const body = { start: candidate.from, end: candidate.span.end }
  const inside = beginningIn(placeholders, body).filter(
    ({ span, kind }) =>
      span.end <= body.end &&
      kind !== 'conditional' &&
      !(candidate.kind === 'prose' && isMentioned(span, source)),
  )
  const named = inside.some(
    ({ slot, owner, dialect }) => slot === 'name' && owner === 'recipient' && dialect !== 'blank',
  )
  const mark = candidate.marks.at(-1)
  const nearest = mark?.facts
  const outer = candidate.marks.slice(0, -1)
  const outerNames = outer.some(({ facts }) => facts.names && !facts.excludes)
  const channel = candidate.marks.some((mark) => mark.facts.channel !== null || mark.facts.linkedin)
  const inPath = channelOf(path.replace(/[-_/]/g, ' ')) !== null
  const greeting = opensMessage(text)
  const aboutOutreach =
    named ||
    candidate.subject ||
    candidate.announced ||
    channel ||
    nearest?.names ||
    outerNames ||
    closesMessage(text)
  if (!aboutOutreach && !inPath) return 0
  let points = 0
  if (greeting) points += 3
  if (candidate.subject) points += 3
  if (candidate.announced) points += 2
  if (named) points += 2
  else if (inside.length > 0) points += 1
  if (closesMessage(text)) points += 1
  if (addressesReader(text)) points += 1
  if (I.test(text)) points += 0.5
  if (nearest?.names) points += nearest.excludes ? 0.5 : 2
  else if (outerNames) points += 1
  if (channel || inPath) points += 1
  // What is sent after a reply may be one sentence without a greeting.
  if (nearest?.afterAccept || candidate.marks.some(({ facts }) => facts.afterReply)) points += 2
  const speaksForItself = greeting || inside.length > 0
  if (!speaksForItself && advises(text)) points -= 3
  else if (candidate.kind === 'prose' && !greeting && (nearest?.instructs || instructsSender(text)))
    points -= 3
  // A sentence over a quote speaks of many things.
  const isSentence = mark !== undefined && mark.depth >= LABEL_DEPTH && mark.text.length > 50
  if (nearest?.excludes && !isSentence) points -= greeting ? 2 : 4
  if (candidate.marks.some(({ facts }) => facts.elsewhere)) points -= 5
  if (candidate.marks.some(({ facts }) => facts.fragments)) points -= candidate.subject ? 0 : 3
  const excluding = outer.findLastIndex(({ facts }) => facts.excludes && !facts.names)
  const isReadmitted = outer.slice(excluding + 1).some(({ facts }) => facts.names)
  if (excluding >= 0 && !isReadmitted) points -= greeting ? 1 : 2
  if (words < 8 && !greeting) points -= 1
  if (words > 600) points -= 2
  return points
}

/** Whether a tag stands alone in code, as in a text that speaks about tags. */
function isMentioned({ start, end }: Span, source: string): boolean {
  return source[start - 1] === '`' && source[end] === '`'
}

/** Text that greets somebody may hold a table or paths, but not be made of code. */
function looksLikeCode(text: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !/^\s*([`~]{3,}|>\s*$)/.test(line))
  const code = lines.filter((line) => SHELL.test(line.replace(/^(?:[ \t]*>)+[ \t]?/, ''))).length
  return lines.length > 0 && code / lines.length > (opensMessage(text) ? 0.8 : 0.4)
}
