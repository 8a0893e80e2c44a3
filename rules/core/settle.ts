import type { Judged } from './judged.ts'
import { cover, locate } from './locate.ts'
import type { Finding, Severity, Span } from './types.ts'

const STRENGTH: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 }

/** Rules that judge the same words from several sides; the others only compete within their own folder. */
const JUDGEMENT: ReadonlySet<string> = new Set(['first-touch', 'tone', 'follow-up', 'courtesy'])

/**
 * One fault, one finding: words that a stronger finding marks or shows as its evidence are not reported
 * again by a weaker one. Where two are equally strong, the one with more evidence stays. A rule may also name
 * those that it outranks, wherever in the same part of the message they stand.
 */
export function settle(judged: readonly Judged[]): Judged[] {
  const outranked = new Set(
    judged
      .filter((one) => strengthOf(one) > 0)
      .flatMap(({ active, finding }) =>
        (active.rule.outranks ?? []).map((id) => inPart(id, finding)),
      ),
  )
  const ranked = judged
    .filter(({ active, finding }) => !outranked.has(inPart(active.id, finding)))
    .map((one) => ({ one, group: groupOf(one), strength: strengthOf(one), places: placesOf(one) }))
    .sort((a, b) => b.strength - a.strength || b.places.length - a.places.length)
  const kept: typeof ranked = []
  for (const next of ranked) {
    const at = next.one.finding.about === 'message' ? undefined : next.places[0]
    const shown = kept.some(
      (other) =>
        other.group === next.group &&
        other.one.active.id !== next.one.active.id &&
        at !== undefined &&
        other.places.some((place) => isMostlyIn(at, place)),
    )
    if (!shown) kept.push(next)
  }
  return kept.map(({ one }) => one)
}

function inPart(id: string, { at }: Finding): string {
  return `${id} ${at.part ?? 'body'}`
}

function groupOf({ active }: Judged): string {
  if (JUDGEMENT.has(active.category)) return 'judgement'
  // What is too long may have other faults there; which limits say the same, the rules tell by what they outrank.
  return active.category === 'limits' ? active.id : active.category
}

function strengthOf({ active, finding, message }: Judged): number {
  const severity = active.severityOf(finding, message.channel)
  return severity ? STRENGTH[severity] : 0
}

/** The words that a finding is about, then its evidence, as source spans. */
function placesOf({ message, finding }: Judged): Span[] {
  const evidence = (finding.related ?? []).map(({ at }) => at)
  const places = finding.about === 'message' ? evidence : [finding.at, ...evidence]
  return places.map((place) => cover(locate(place, message)))
}

/** Whether at least half of `inner` lies in `outer`. */
function isMostlyIn(inner: Span, outer: Span): boolean {
  const shared = Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start)
  return shared > 0 && shared * 2 >= inner.end - inner.start
}
