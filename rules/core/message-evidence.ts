import { channelOf } from './labels.ts'
import { closesMessage, opensMessage } from './letter-shape.ts'
import type { Candidate } from './sections.ts'
import type { Placeholder } from './types.ts'

/** How sure we must be that a text is a message, by what holds it. Prose is the likeliest to be about one. */
const NEEDED: Readonly<Record<Candidate['kind'], number>> = {
  fence: 4,
  quote: 4,
  prose: 5,
  file: 0,
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const SHELL =
  /^\s*(?:\$ |> |#!|npm |npx |yarn |pnpm |pip |git |cd |curl |docker |python|node |sudo |brew |import |export |from \S+ import|const |let |var |def |class |function |return |SELECT |<\?|<\/?[a-z]+[^>]*>$|[{}[\]();]+$|\/\/|\w+\(.*\)[;:]?$|[\w.-]+\/[\w./-]+$|\|.*\|$|[├└│])/

/** Whether a candidate is a message that someone would get, rather than a text about messages. */
export function isMessage(
  candidate: Candidate,
  source: string,
  path: string,
  placeholders: readonly Placeholder[],
): boolean {
  const text = source.slice(candidate.from, candidate.span.end)
  const words = text.match(WORD)?.length ?? 0
  if (words < 3 || looksLikeCode(text)) return false
  if (candidate.marks.some((mark) => mark.facts.bad)) return false
  return score(candidate, text, words, path, placeholders) >= NEEDED[candidate.kind]
}

function score(
  candidate: Candidate,
  text: string,
  words: number,
  path: string,
  placeholders: readonly Placeholder[],
): number {
  const inside = placeholders.filter(
    ({ span, kind }) =>
      span.start >= candidate.from && span.end <= candidate.span.end && kind !== 'conditional',
  )
  const named = inside.some(
    ({ slot, owner, dialect }) => slot === 'name' && owner === 'recipient' && dialect !== 'blank',
  )
  const nearest = candidate.marks.at(-1)?.facts
  const outer = candidate.marks.slice(0, -1)
  const channel = candidate.marks.some((mark) => mark.facts.channel !== null || mark.facts.linkedin)
  const inPath = channelOf(path.replace(/[-_/]/g, ' ')) !== null
  const greeting = opensMessage(text)
  const aboutOutreach =
    named ||
    candidate.subject ||
    candidate.announced ||
    channel ||
    nearest?.names ||
    closesMessage(text)
  if (!aboutOutreach && !inPath) return 0
  let points = 0
  if (greeting) points += 3
  if (candidate.subject) points += 3
  if (candidate.announced) points += 2
  if (named) points += 2
  else if (inside.length > 0) points += 1
  if (closesMessage(text)) points += 1
  if (/\byou(r|['’]re)?\b/i.test(text)) points += 1
  if (/\b(I|we|I['’]m|my|our)\b/.test(text)) points += 0.5
  if (nearest?.names) points += nearest.excludes ? 0.5 : 2
  if (channel || inPath) points += 1
  // What is sent after a reply may be one sentence without a greeting.
  if (nearest?.afterReply || nearest?.afterAccept) points += 2
  if (nearest?.excludes) points -= greeting ? 2 : 4
  if (outer.some((mark) => mark.facts.excludes && !mark.facts.names)) points -= greeting ? 1 : 2
  if (words < 8 && !greeting) points -= 1
  if (words > 600) points -= 2
  return points
}

/** Text that greets somebody may hold a table or paths, but not be made of code. */
function looksLikeCode(text: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !/^\s*([`~]{3,}|>\s*$)/.test(line))
  const code = lines.filter((line) => SHELL.test(line.replace(/^(?:[ \t]*>)+[ \t]?/, ''))).length
  return lines.length > 0 && code / lines.length > (opensMessage(text) ? 0.8 : 0.4)
}
