import { numbers, probe, proof, salesLink, urgency } from '../words/en/backing.ts'
import { help } from '../words/en/help.ts'
import { meeting } from '../words/en/meeting.ts'
import { offer } from '../words/en/offer.ts'
import { invitation, jobSearch, recruiting, research } from '../words/en/other-purposes.ts'
import { reasons } from '../words/en/reasons.ts'
import type { Phrase, PhraseList } from './phrases.ts'
import { overlaps } from './span.ts'
import type { Message, Profile } from './types.ts'

/** A phrase that counted, and the list that it came from. */
export interface Sign extends Phrase {
  readonly list: string
}

export interface PitchVerdict {
  readonly score: number
  /** From this score on the message pitches. */
  readonly threshold: number
  /** What speaks for a pitch, heaviest first, then in order of their place. */
  readonly signs: readonly Sign[]
}

/** What makes a pitch a pitch, and the most that each may add. */
const CORE: readonly (readonly [PhraseList, number])[] = [
  [offer, 5],
  [help, 4],
]
/** What strengthens one: each counts in part, and only together with the core or with each other. */
const BACKING: readonly (readonly [PhraseList, number])[] = [
  [proof, 1.5],
  [numbers, 1],
  [urgency, 2],
  [probe, 1],
  [salesLink, 0.5],
  [meeting, 1],
]
const COUNTER: readonly (readonly [PhraseList, number])[] = [
  [jobSearch, 3],
  [research, 2],
  [recruiting, 3],
  [invitation, 2],
]

/** Senders with another declared purpose need more evidence; a profile never switches the judgement off. */
const THRESHOLD: Readonly<Record<Profile, number>> = {
  sales: 2,
  partnership: 3,
  fundraising: 4,
  recruiting: 4,
  'job-search': 4,
  research: 4,
}

/** Weighs what a message offers against the signs that it wants something else. */
export function judgePitch(message: Message): PitchVerdict {
  const factor = besideReason(message)
  const core = sum(CORE, message, factor)
  const backing = sum(BACKING, message, factor)
  const counter = sum(COUNTER, message, () => 1)
  const evidence = core > 0 ? core + backing / 2 : Math.max(0, backing - 0.5)
  const signs = [...CORE, ...BACKING]
    .flatMap(([list]) => signsOf(list, message))
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
  return {
    score: evidence - counter / 2,
    threshold: THRESHOLD[message.template.settings.profile],
    signs: withoutRepeats(signs),
  }
}

/** Words that two lists know are shown once, as what weighs more. */
function withoutRepeats(signs: readonly Sign[]): Sign[] {
  return signs.filter(
    ({ span }, index) => !signs.slice(0, index).some((other) => overlaps(other.span, span)),
  )
}

function signsOf(list: PhraseList, { body }: Message): Sign[] {
  return list.in(body).map((phrase) => ({ ...phrase, list: list.name }))
}

/** In a sentence that says why it goes to this person, the same words are more often about them. */
const BESIDE_REASON = 0.5

function besideReason({ body }: Message): (phrase: Phrase) => number {
  const sentences = new Set(
    reasons.flatMap((list) => list.in(body).map(({ sentence }) => sentence)),
  )
  return ({ sentence }) => (sentences.has(sentence) ? BESIDE_REASON : 1)
}

function sum(
  lists: readonly (readonly [PhraseList, number])[],
  { body }: Message,
  factor: (phrase: Phrase) => number,
): number {
  return lists.reduce((total, [list, most]) => total + list.weight(body, most, factor), 0)
}
