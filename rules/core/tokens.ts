import { countWhile } from './choices.ts'
import type { Reading, Slot, Span } from './types.ts'

/** A word, number, link or placeholder of a reading. Contractions are two tokens at one place. */
export interface Token extends Span {
  /** Lower case, straight apostrophes; empty for a placeholder. */
  readonly word: string
  readonly kind: 'word' | 'number' | 'money' | 'percent' | 'link' | 'slot'
  readonly capital: boolean
  readonly slot: Slot | null
  /** Index of its sentence. */
  readonly sentence: number
}

export interface Sentence extends Span {
  /** Indexes of its first token and of the one after its last. */
  readonly from: number
  readonly to: number
  readonly question: boolean
}

export interface Tokens {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?'"]|(?<![\w-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:com|io|ai|app|co|net|org|dev|me|us|uk|de|eu|ly)\b(?:\/[^\s<>()]*[^\s<>().,;:!?'"])?/y
const MONEY =
  /[$€£]\s?\d(?:[\d,.]*\d)?(?:\s?(?:k|m|bn|million|billion)\b)?|\d(?:[\d,.]*\d)?k?\s?(?:€|£|(?:euros?|dollars?|pounds?|usd|eur|gbp|chf)\b)/iy
const PERCENT = /\d[\d,.]*\s?(?:%|percent\b|per cent\b)/iy
const NUMBER =
  /\d[\d,.]*\d(?:(?:[kmx]|st|nd|rd|th)(?!\p{L}))?\+?|\d(?:(?:[kmx]|st|nd|rd|th)(?!\p{L}))?\+?/iuy
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy

const SUFFIXES: readonly (readonly [RegExp, string, string])[] = [
  [/^can't$/, 'can', 'not'],
  [/^won't$/, 'will', 'not'],
  [/^shan't$/, 'shall', 'not'],
  [/^let's$/, 'let', 'us'],
  [/n't$/, '', 'not'],
  [/'re$/, '', 'are'],
  [/'ve$/, '', 'have'],
  [/'ll$/, '', 'will'],
  [/'m$/, '', 'am'],
  [/'d$/, '', 'would'],
  [/(?<=^(?:it|that|there|here|what|who|how|where|he|she|everything|name))'s$/, '', 'is'],
  [/'s$/, '', "'s"],
]

/** Spelt without their apostrophe. Those that are words of their own (its, well, were) are left alone. */
const BARE: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['dont', ['do', 'not']],
  ['didnt', ['did', 'not']],
  ['doesnt', ['does', 'not']],
  ['havent', ['have', 'not']],
  ['isnt', ['is', 'not']],
  ['wont', ['will', 'not']],
  ['cant', ['can', 'not']],
  ['im', ['i', 'am']],
  ['ive', ['i', 'have']],
  ['youre', ['you', 'are']],
  ['youve', ['you', 'have']],
  ['whats', ['what', 'is']],
  ['thats', ['that', 'is']],
])

const ABBREVIATION =
  /\b(?:e\.?g|i\.?e|mr|mrs|ms|dr|prof|vs|etc|inc|ltd|co|no|st|approx|a\.m|p\.m|corp|sr|jr|dept|incl|max|min|est|vol|fig)\.$/i
const cache = new WeakMap<Reading, Tokens>()

/** The tokens and sentences of a reading, found once. Time is linear in its text. */
export function tokensOf(reading: Reading): Tokens {
  const known = cache.get(reading)
  if (known) return known
  const made = tokenize(reading)
  cache.set(reading, made)
  return made
}

function tokenize(reading: Reading): Tokens {
  const sentences = sentenceSpans(reading)
  const tokens: Token[] = []
  const result: Sentence[] = []
  for (const [index, span] of sentences.entries()) {
    const from = tokens.length
    addTokens(reading, span, index, tokens)
    const question = /\?["'”’)]*\s*$/.test(reading.text.slice(span.start, span.end))
    result.push({ ...span, from, to: tokens.length, question })
  }
  return { tokens, sentences: result }
}

function addTokens({ text, slots }: Reading, span: Span, sentence: number, tokens: Token[]): void {
  let at = span.start
  let next = countWhile(slots, (slot) => slot.span.end <= at)
  while (at < span.end) {
    const slot = slots[next]
    if (slot && slot.span.start <= at) {
      if (slot.span.end > at && slot.placeholder.kind !== 'conditional')
        tokens.push({ ...slot.span, word: '', kind: 'slot', capital: false, slot, sentence })
      at = Math.max(at, slot.span.end)
      next++
      continue
    }
    const limit = Math.min(span.end, slot?.span.start ?? span.end)
    at = addToken(text, at, limit, sentence, tokens)
  }
}

const KINDS = [
  ['link', LINK],
  ['money', MONEY],
  ['percent', PERCENT],
  ['number', NUMBER],
] as const

/** Reads one token and returns where the next may begin. */
function addToken(
  text: string,
  at: number,
  limit: number,
  sentence: number,
  tokens: Token[],
): number {
  for (const [kind, pattern] of KINDS) {
    const end = matchEnd(pattern, text, at)
    if (end === null || end > limit) continue
    tokens.push({
      start: at,
      end,
      word: text.slice(at, end).toLowerCase(),
      kind,
      capital: false,
      slot: null,
      sentence,
    })
    return end
  }
  const end = matchEnd(WORD, text, at)
  if (end === null) return at + 1
  const raw = text.slice(at, Math.min(end, limit))
  const capital = /^\p{Lu}/u.test(raw)
  for (const word of expand(raw.toLowerCase().replace(/’/g, "'")))
    tokens.push({
      start: at,
      end: at + raw.length,
      word,
      kind: 'word',
      capital,
      slot: null,
      sentence,
    })
  return at + raw.length
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : null
}

function expand(word: string): readonly string[] {
  const bare = BARE.get(word)
  if (bare) return bare
  if (!word.includes("'")) return [word]
  for (const [pattern, stem, suffix] of SUFFIXES)
    if (pattern.test(word)) return [stem || word.replace(pattern, ''), suffix]
  return [word]
}

const BREAK = /(?<![.!?])[.!?]+["'”’)\]]*(?=\s|$)|[:;](?=\s*\n)|\n\s*\n|\n/gu

/** "Hi Robin," or "Hello there —": what follows is a sentence of its own. */
const GREETING =
  /^\s*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b(?:\b(?:dr|mrs?|ms|mx|prof)\.|[^,.!?\n:—–]){0,40}[,!:—–]\s*/i

const ADDRESS_SIGN = /\s*[,!:—–-]\s*/y

/** Sentences, greeting and list items apart, hard-wrapped lines joined. */
function sentenceSpans({ text, slots }: Reading): Span[] {
  const greeting = GREETING.exec(text)?.[0].length ?? addressEnd({ text, slots })
  const spans: Span[] = greeting > 0 ? [{ start: 0, end: greeting }] : []
  const width = wrapWidth(text)
  let start = greeting
  let slot = 0
  for (const match of text.matchAll(BREAK)) {
    const at = match.index
    const end = at + match[0].length
    while ((slots[slot]?.span.end ?? Number.POSITIVE_INFINITY) <= at) slot++
    const inSlot = (slots[slot]?.span.start ?? Number.POSITIVE_INFINITY) < end
    if (at < greeting || inSlot || !endsSentence(text, at, end, width)) continue
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = end
  }
  if (text.slice(start).trim() !== '') spans.push({ start, end: text.length })
  return spans
}

/** Where the words begin below a name that stands for the greeting: `{{first_name}} —`. */
function addressEnd({ text, slots }: Pick<Reading, 'text' | 'slots'>): number {
  const [first] = slots
  if (first?.placeholder.slot !== 'name' || text.slice(0, first.span.start).trim() !== '') return 0
  ADDRESS_SIGN.lastIndex = first.span.end
  return ADDRESS_SIGN.test(text) ? ADDRESS_SIGN.lastIndex : 0
}

/** The width at which the author wraps lines, in UTF-16 units; a line is seldom wrapped below 45. */
function wrapWidth(text: string): number {
  return text.split('\n').reduce((longest, line) => Math.max(longest, line.trimEnd().length), 45)
}

function endsSentence(text: string, at: number, end: number, width: number): boolean {
  const sign = text[at]
  if (sign === '.') return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at + 1))
  if (sign !== '\n') return true
  if (end - at > 1) return true
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return endsLine(line, text.slice(end, end + 40), width)
}

/** Whether a line was ended on purpose, rather than wrapped because the next word found no room on it. */
function endsLine(line: string, following: string, width: number): boolean {
  if (/^\s*(?:[-*+•–—]|\d+[.)]|\p{Extended_Pictographic})\s/u.test(following)) return true
  const nextWord = /^\s*(\S+)/.exec(following)?.[1] ?? ''
  const hadRoom = line.trimEnd().length + 1 + nextWord.length <= width
  return hadRoom && (/[,:]\s*$/.test(line) || /^\s*[\p{Lu}–—]/u.test(following))
}
