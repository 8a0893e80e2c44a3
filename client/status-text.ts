import type { Channel } from '../rules/index.ts'
import type { MessageLength, Range } from '../server/protocol.ts'
import { contains } from './messages.ts'

/** A problem as far as the status item counts it. */
export interface CountedProblem {
  readonly range: Range
  /** Something to think about, rather than a fault. */
  readonly suggestion: boolean
}

export interface Status {
  /** For the status bar, with icons such as `$(mail)`. */
  readonly text: string
  /** Paragraphs of Markdown. */
  readonly tooltip: readonly string[]
  /** For people who cannot see the status bar. */
  readonly spoken: string
  /** How far the message is over its limit: with every choice of its text, or only with some. */
  readonly over: 'always' | 'sometimes' | null
}

/** What the status bar says of a document that holds messages; `current` is the one at the cursor. */
export function statusOf(
  messages: readonly MessageLength[],
  current: MessageLength | null,
  problems: readonly CountedProblem[],
): Status {
  const inFile = tally(problems)
  if (!current) {
    const count = plural(messages.length, 'message')
    return {
      text: `$(mail) ${count} · ${inFile.short}`,
      tooltip: [
        `**${count}** in this file: ${inFile.long}`,
        'Put the cursor in a message to see how long it is',
      ],
      spoken: `Outreach Lint: ${count}, ${inFile.long}`,
      over: null,
    }
  }
  const alone = messages.length === 1
  const here = alone
    ? inFile
    : tally(problems.filter(({ range }) => contains(current.range, range.start)))
  const others = alone ? '' : `; ${inFile.long} in this file`
  return {
    text: `$(mail) ${numbers(current)} characters · ${here.short}`,
    tooltip: [
      `**${nameOf(current)}**: ${lengthOf(current)}`,
      ...spread(current),
      capital(`${here.long} in this message${others}`),
    ],
    spoken: `Outreach Lint: ${nameOf(current)}, ${lengthOf(current)}, ${here.long}`,
    over: overLimit(current),
  }
}

function overLimit({ characters, limit }: MessageLength): Status['over'] {
  if (limit === null || characters.longest <= limit) return null
  return characters.shortest > limit ? 'always' : 'sometimes'
}

/** `204 / 300`, `180–231 / 300` where the text leaves choices open, `204` without a limit. */
function numbers({ characters: { shortest, longest }, limit }: MessageLength): string {
  const length = shortest === longest ? `${longest}` : `${shortest}–${longest}`
  return limit === null ? length : `${length} / ${limit}`
}

function lengthOf({ characters: { asWritten, longest }, limit }: MessageLength): string {
  if (limit === null) return plural(asWritten, 'character')
  const length = `${asWritten} of ${limit} characters`
  if (asWritten > limit) return `${length}, ${asWritten - limit} too many`
  if (longest > limit) return `${length}, but up to ${longest}`
  return `${length}, ${longest > asWritten ? 'at least ' : ''}${limit - longest} left`
}

/** Why there is more than one length. */
function spread({ characters: { shortest, asWritten, longest } }: MessageLength): string[] {
  if (shortest === longest) return []
  return [
    `${shortest} with the shortest choices, ${asWritten} with the first, ${longest} with the longest`,
  ]
}

const CHANNELS: Readonly<Record<Channel, string>> = {
  'connection-note': 'Connection note',
  'direct-message': 'Direct message',
  inmail: 'InMail',
  email: 'Email',
  unknown: 'Message',
}

function nameOf({ channel, step }: MessageLength): string {
  return step === null ? CHANNELS[channel] : `${CHANNELS[channel]}, step ${step}`
}

interface Tally {
  readonly short: string
  readonly long: string
}

function tally(found: readonly CountedProblem[]): Tally {
  const suggestions = found.filter(({ suggestion }) => suggestion).length
  const problems = found.length - suggestions
  const suggested = plural(suggestions, 'suggestion')
  if (problems > 0) {
    const short = plural(problems, 'problem')
    return { short, long: suggestions > 0 ? `${short} and ${suggested}` : short }
  }
  if (suggestions > 0) return { short: suggested, long: suggested }
  return { short: '$(check)', long: 'no problems' }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
