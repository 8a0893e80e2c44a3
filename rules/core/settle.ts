import type { Judged } from './judged.ts'
import { cover, locate } from './locate.ts'
import type { Category } from './registry-types.ts'
import type { Finding, Severity, Span } from './types.ts'

const STRENGTH: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 }

/** A team's own rules. */
const TEAM: Category = 'team'

/** Rules that judge the same words from several sides; the others only compete within their own folder. */
const JUDGEMENT: ReadonlySet<string> = new Set(['first-touch', 'tone', 'follow-up', 'courtesy'])

/** What may say the same of words as a team's rule does. */
const OF_WORDS: ReadonlySet<string> = new Set(['judgement', 'prose'])

/**
 * One fault, one finding: words that a stronger finding marks or shows as its evidence are not reported
 * again by a weaker one. Where two are equally strong, the one with more evidence stays, and a team's rule before
 * ours: who wrote it wants to read it, so that no rule of ours hides it. A rule may also name those that it outranks,
 * wherever in the same part of the message they stand.
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
    .sort(
      (a, b) =>
        b.strength - a.strength ||
        // What is missing in a whole message hides no words that are at fault themselves.
        Number(isAboutAll(a.one)) - Number(isAboutAll(b.one)) ||
        b.places.length - a.places.length ||
        Number(b.group === TEAM) - Number(a.group === TEAM),
    )
  const shown = new Shown()
  return ranked.flatMap(({ one, group, places }) => {
    const { id } = one.active
    const at = one.finding.about === 'message' ? undefined : places[0]
    const groups = OF_WORDS.has(group) ? [group, TEAM] : [group]
    if (at && groups.some((one) => shown.has(at, one, id))) return []
    for (const place of places) shown.add(place, group, id)
    return [one]
  })
}

/** UTF-16 units that share an entry of the index. */
const STRETCH = 256

/** Where findings stand, by group and stretch of the source, so that many are settled in linear time. */
class Shown {
  readonly #places = new Map<string, { readonly place: Span; readonly id: string }[]>()

  /** Whether a finding of another rule shows at least half of a span, and so its middle. */
  has(span: Span, group: string, id: string): boolean {
    const stretch = Math.floor((span.start + span.end) / 2 / STRETCH)
    const near = this.#places.get(`${group} ${stretch}`) ?? []
    return near.some((other) => other.id !== id && isMostlyIn(span, other.place))
  }

  add(place: Span, group: string, id: string): void {
    for (let at = Math.floor(place.start / STRETCH); at * STRETCH <= place.end; at++) {
      const key = `${group} ${at}`
      const known = this.#places.get(key)
      if (known) known.push({ place, id })
      else this.#places.set(key, [{ place, id }])
    }
  }
}

function isAboutAll({ finding }: Judged): boolean {
  return finding.about === 'message'
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
