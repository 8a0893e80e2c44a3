import { numbers, probe, proof, salesLink, urgency } from '../words/en/backing.ts'
import { generic } from '../words/en/generic.ts'
import { help } from '../words/en/help.ts'
import { meeting } from '../words/en/meeting.ts'
import { offer } from '../words/en/offer.ts'
import {
  invitation,
  jobSearch,
  purchase,
  recruiting,
  research,
} from '../words/en/other-purposes.ts'
import { pitchModel } from '../words/en/pitch-model.ts'
import { hints, reasons } from '../words/en/reasons.ts'
import { sumOf } from './model.ts'
import type { Phrase, PhraseList } from './phrases.ts'
import { overlaps } from './span.ts'
import { type Sentence, tokensOf } from './tokens.ts'
import type { Message, Profile } from './types.ts'
import { signOf } from './word-signs.ts'

/** Words that counted, and what they are. */
export interface Sign extends Pick<Phrase, 'span' | 'weight'> {
  readonly list: string
}

export interface PitchVerdict {
  /** Log-odds that the message pitches. */
  readonly score: number
  /** From this score on it is said to. */
  readonly threshold: number
  /** What speaks for a pitch: what is offered first, then what backs it, heaviest first. */
  readonly signs: readonly Sign[]
}

/** What makes a pitch a pitch. */
const CORE: readonly PhraseList[] = [offer, help]
/** What strengthens one. */
const BACKING: readonly PhraseList[] = [proof, numbers, urgency, probe, salesLink, meeting]
/** What speaks for another purpose, or says where a message is about its reader. */
const BESIDE: readonly PhraseList[] = [
  ...[jobSearch, research, recruiting, invitation, purchase],
  ...[...reasons, hints, generic],
]
/** The most that the phrases of one list may weigh, two strong ones. */
const MOST = 4

/** A pitch is named as one where the odds are five to two. */
const SURE = 0.9
/** There is something of an offer where the odds are better than one to two. */
const HINTED = -0.6

/** Senders with another declared purpose need more evidence; a profile never switches the judgement off. */
const BENEFIT_OF_DOUBT: Readonly<Record<Profile, number>> = {
  sales: 0,
  partnership: 1,
  fundraising: 2,
  recruiting: 2,
  'job-search': 2,
  research: 2,
}

/** Weighs what a message offers against the signs that it wants something else. */
export function judgePitch(message: Message): PitchVerdict {
  return {
    score: sumOf(pitchModel, pitchSigns(message)),
    threshold: SURE + BENEFIT_OF_DOUBT[message.template.settings.profile],
    signs: evidence(message),
  }
}

/** Whether there is an offer in a message, though not always enough of one to call it a pitch. */
export function sells(message: Message): boolean {
  return sumOf(pitchModel, pitchSigns(message)) >= HINTED
}

/** What `npm run fit` weighs: `[list]` with the weight of its phrases in halves, and the stems of the words. */
export function pitchSigns({ body, subject }: Message): ReadonlyMap<string, number> {
  const signs = new Map<string, number>()
  for (const list of [...CORE, ...BACKING, ...BESIDE]) {
    const weight = list.weight(body) + (subject ? list.weight(subject) : 0)
    if (weight > 0) signs.set(`[${list.name}]`, Math.min(weight, MOST) / 2)
  }
  const { tokens, sentences } = tokensOf(body)
  for (const { from, to } of sentences)
    for (let at = from; at < to; at++) {
      const token = tokens[at]
      if (token) signs.set(signOf(token, at === from), 1)
    }
  return signs
}

function evidence(message: Message): Sign[] {
  const core = signsOf(CORE, message)
  const wording = core.length > 0 ? [] : heaviestSentence(message)
  return withoutRepeats([...core, ...wording, ...signsOf(BACKING, message)])
}

function signsOf(lists: readonly PhraseList[], { body }: Message): Sign[] {
  return lists
    .flatMap((list) => list.in(body).map((phrase) => ({ ...phrase, list: list.name })))
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
}

/** More than anybody reads. */
const MOST_SHOWN = 30

/** Words that two lists know are shown once, as what is named first. */
function withoutRepeats(signs: readonly Sign[]): Sign[] {
  const shown: Sign[] = []
  for (const sign of signs) {
    if (shown.length === MOST_SHOWN) break
    if (!shown.some(({ span }) => overlaps(span, sign.span))) shown.push(sign)
  }
  return shown
}

/** The sentence in which most speaks for a pitch: of no list, but usual in offers. */
function heaviestSentence({ body }: Message): Sign[] {
  const { tokens, sentences } = tokensOf(body)
  const weightOf = ({ from, to }: Sentence) => {
    const words = tokens.slice(from, to).map((token, at) => signOf(token, at === 0))
    return words.reduce((sum, word) => sum + Math.max(0, pitchModel.weights.get(word) ?? 0), 0)
  }
  const weighed = sentences.map((sentence) => ({ sentence, weight: weightOf(sentence) }))
  const most = weighed.reduce((highest, { weight }) => Math.max(highest, weight), 0)
  const heaviest = weighed.find(({ weight }) => weight === most)
  if (!heaviest) return []
  const { from, to } = heaviest.sentence
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  return [{ span, weight: most, list: 'usual in offers' }]
}
