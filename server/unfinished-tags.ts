import { type Problem, registry, type Span } from '../rules/index.ts'
import type { Analysis, LintedAnalysis } from './analyses.ts'
import type { OpenDocument } from './open-documents.ts'
import { touches } from './positions.ts'

/** Tags and settings that are half written: no mistake yet, as long as their author is at it. */
export interface UnfinishedTags {
  /** The problems of a document that may be shown, mended and explained: all but those of such tags. */
  shown(analysis: Analysis): readonly Problem[]
  /** The caret was seen somewhere; answers whether a tag that was held back is left behind by that. */
  leaveFor(caret: Span, analysis: LintedAnalysis): boolean
  /** Its author is done with them, or elsewhere; answers whether that may be news. */
  leave(document: OpenDocument): boolean
}

/** How many words an author may be past a tag and still be at it; a fallback such as `| default: "you"` has two. */
const WORDS_PAST_TAG = 2

/** A condition is finished by the tag that ends it, behind the words that it is for. */
const WORDS_PAST_CONDITION = 8

/** A tag, or a setting such as `status: fina`. */
function mayBeHalfWritten({ rule }: Problem): boolean {
  return rule === 'config-problem' || registry.get(rule)?.category === 'placeholders'
}

export function createUnfinishedTags(): UnfinishedTags {
  const left = new WeakSet<OpenDocument>()

  function leave(document: OpenDocument): boolean {
    const isNews = document.writing.length > 0 && !left.has(document)
    left.add(document)
    return isNews
  }

  function isHeld(problem: Problem, { document, report }: LintedAnalysis): boolean {
    if (left.has(document) || !mayBeHalfWritten(problem)) return false
    const { span } = problem
    const isCondition = report.template.placeholders.some(
      (one) => one.kind === 'conditional' && touches(one.span, span),
    )
    const most = isCondition ? WORDS_PAST_CONDITION : WORDS_PAST_TAG
    const wordsUpTo = (caret: Span) =>
      document.text
        .getText()
        .slice(span.end, caret.start)
        .match(/[\p{L}\p{N}_]+/gu)?.length ?? 0
    return document.writing.some(
      (place) =>
        touches(place, span) && (touches(place.caret, span) || wordsUpTo(place.caret) <= most),
    )
  }

  return {
    shown: ({ document, report }) =>
      report?.problems.filter((problem) => !isHeld(problem, { document, report })) ?? [],
    leaveFor(caret, analysis) {
      const { document, report } = analysis
      if (document.writing.some((place) => touches(place.caret, caret))) return false
      return report.problems.some((problem) => isHeld(problem, analysis)) && leave(document)
    },
    leave,
  }
}
