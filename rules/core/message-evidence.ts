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
  part: 4,
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
const HASHTAG = /(?:^|\s)#\p{L}[\p{L}\p{N}_]{1,60}/gu
const SHELL =
  /^\s*(?:\$ |> |#!|npm |npx |yarn |pnpm |pip |git |cd |curl |docker |python|node |sudo |brew |import |export |from \S+ import|const |let |var |def |class |function |return |SELECT |(?:IF|ELSE IF|ELSE|CASE|DEFAULT)\b[^\n]*:$|<\?|<\/?[a-z]+[^>]*>$|[{}[\]();]+$|\/\/|\w+\(.*\)[;:]?$|[\w.-]+\/[\w./-]+$|\|.*\|$|[├└│])/

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
  if ((text.match(HASHTAG)?.length ?? 0) > 1 && !opensMessage(text)) return Number.NEGATIVE_INFINITY
  if (candidate.marks.some((mark) => mark.facts.bad)) return Number.NEGATIVE_INFINITY
  return score(candidate, text, words, template) - NEEDED[candidate.kind]
}

/** A candidate as far as it is read, header lines and the tags of HTML left out. */
function wordsOf({ content, from, span }: Candidate, source: string): string {
  const text = source.slice(from, span.end)
  const isHtml =
    'nodes' in content
      ? content.nodes.some(({ type }) => type === 'html')
      : content.language === 'html'
  if (!isHtml) return text
  const words = htmlText(text)
  return words.slice(readHeaders(words, 0, words.length).body)
}

/** Whether the nearest heading or label names one message of a sequence. */
function isStep({ marks }: Candidate): boolean {
  if (marks.some(({ facts }) => facts.elsewhere)) return false
  const facts = marks.at(-1)?.facts
  if (!facts?.names || facts.excludes) return false
  const timed = facts.step !== null || facts.day !== null || facts.followUp || facts.afterAccept
  return timed || facts.channel === 'connection-note'
}

/** What speaks for and against a candidate, in points; 0 where nothing has to do with outreach. */
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
  const said: Words = {
    text,
    count: words,
    greets: opensMessage(text),
    closes: closesMessage(text),
    hasTags: inside.length > 0,
    isQuotation: /^["“«][\s\S]*["”»]\s*$/.test(text),
  }
  const surroundings = surroundingsOf(candidate, path)
  const { subject, announced } = candidate
  const isAbout = named || subject || announced || surroundings > 0 || said.closes
  if (!isAbout) return 0
  const tags = named ? 2 : inside.length > 0 ? 1 : 0
  return (
    (subject ? 3 : 0) +
    (announced ? 2 : 0) +
    tags +
    surroundings +
    forMessage(candidate, said) -
    against(candidate, said)
  )
}

interface Words {
  readonly text: string
  readonly count: number
  readonly greets: boolean
  readonly closes: boolean
  readonly hasTags: boolean
  /** All of it stands in quotation marks. */
  readonly isQuotation: boolean
}

/** What headings, labels and path say of a message. */
function surroundingsOf({ marks }: Candidate, path: string): number {
  const nearest = marks.at(-1)?.facts
  const outerNames = marks.slice(0, -1).some(({ facts }) => facts.names && !facts.excludes)
  const hasChannel =
    marks.some(({ facts }) => facts.channel !== null || facts.linkedin) ||
    channelOf(path.replace(/[-_/]/g, ' ')) !== null
  const names = nearest?.names
    ? nearest.excludes
      ? 0.5
      : 2
    : outerNames
      ? nearest?.example
        ? 2
        : 1
      : 0
  return names + (hasChannel ? 1 : 0)
}

/** What the words say for a message. */
function forMessage({ marks }: Candidate, { text, greets, closes, isQuotation }: Words): number {
  const nearest = marks.at(-1)?.facts
  // What is sent after a reply may be one sentence without a greeting.
  const answers = nearest?.afterAccept || marks.some(({ facts }) => facts.afterReply)
  return (
    (greets ? 3 : 0) +
    (closes ? 1 : 0) +
    (addressesReader(text) ? 1 : 0) +
    (I.test(text) ? 0.5 : 0) +
    (answers ? 2 : 0) +
    (isQuotation && nearest?.names ? 1 : 0)
  )
}

/** What speaks for a text about messages. */
function against(candidate: Candidate, said: Words): number {
  const { kind, marks, subject, announced } = candidate
  const { text, count, greets, hasTags } = said
  const has = (fact: 'elsewhere' | 'fragments') => marks.some(({ facts }) => facts[fact])
  const isPersonal =
    greets || hasTags || said.closes || said.isQuotation || addressesReader(text) || I.test(text)
  // A motto on top of a file.
  const isOnTop = marks.every(({ depth }) => depth === 1)
  const isMotto = kind === 'quote' && isOnTop && !announced && !subject
  return (
    instructionIn(candidate, said) +
    exclusion(marks, greets) +
    (has('elsewhere') ? 5 : 0) +
    (has('fragments') && !subject ? 3 : 0) +
    (count < 8 && !greets ? 1 : 0) +
    (kind === 'prose' && !isPersonal ? 1.5 : 0) +
    (isMotto && !greets && !hasTags ? 2 : 0) +
    (!greets && isAllFacts(text) ? 3 : 0) +
    (count > 600 ? 2 : 0) +
    (!greets && (ABOUT.test(text) || (isInArticle(marks) && !hasTags)) ? 3 : 0)
  )
}

/** "**Offer:** a gate", "**Readers:** farmers", and nothing else. */
function isAllFacts(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => /[^\s>]/.test(line))
  return lines.length > 1 && lines.every((line) => /^[\s>]*\*\*[^*\n]{1,60}\*\*/.test(line))
}

/** Sentences about a template rather than of one. */
const ABOUT =
  /\b(?:the|this|each|every) (?:template|note|message|e-?mail|invite|request|placeholder|subject)s? (?:must|should|can|may|will be|contains?|is (?:required|replaced|sent|filled|no longer))\b|\bis no longer (?:used|supported)\b|\bwe send (?:a|an|the) (?:connection|note|message|e-?mail|follow)/i
const ARTICLE =
  /^[^\p{L}\d]*(?:(?:how to|why|what|when)(?!\p{L})|\d{1,3} (?:tips|mistakes|ways|rules|lessons|reasons|things)(?!\p{L}))/iu

/** Whether the title of a page is that of an article. */
function isInArticle([title]: Candidate['marks']): boolean {
  return title !== undefined && title.depth === 1 && ARTICLE.test(title.text)
}

/** Text that tells its reader how to write. */
function instructionIn({ kind, marks }: Candidate, { text, greets, hasTags }: Words): number {
  if (greets) return 0
  const isAdvice = !hasTags && advises(text)
  const instructs = marks.at(-1)?.facts.instructs || instructsSender(text)
  return isAdvice || (kind === 'prose' && instructs) ? 3 : 0
}

/** Headings of tips, rules and metrics; those further out count less, and none where a message is named below them. */
function exclusion(marks: Candidate['marks'], greets: boolean): number {
  const mark = marks.at(-1)
  // A sentence over a quote speaks of many things.
  const isSentence = mark !== undefined && mark.depth >= LABEL_DEPTH && mark.text.length > 50
  const nearest = mark?.facts.excludes && !isSentence ? (greets ? 2 : 4) : 0
  const outer = marks.slice(0, -1)
  const at = outer.findLastIndex(({ facts }) => facts.excludes && !facts.names)
  const isReadmitted = outer.slice(at + 1).some(({ facts }) => facts.names)
  return nearest + (at >= 0 && !isReadmitted ? (greets ? 1 : 2) : 0)
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
