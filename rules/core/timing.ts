import type { Candidate, Level, Mark } from './candidate.ts'
import type { Facts } from './labels.ts'

/** Where a candidate stands in time, from the marks over it and the metadata beside them. */
export interface Timing
  extends Pick<
    Facts,
    | 'step'
    | 'followUpNumber'
    | 'day'
    | 'sinceStart'
    | 'delay'
    | 'afterStep'
    | 'followUp'
    | 'opens'
    | 'afterAccept'
    | 'afterReply'
    | 'noReply'
  > {
  /** The innermost mark that tells its place among others. */
  readonly mark: Mark | null
}

/** The innermost that anybody says; null where all are silent. */
export function innermost<T>(levels: readonly Level[], read: (facts: Facts) => T | null): T | null {
  for (const { facts } of levels) {
    for (const fact of facts) {
      const value = read(fact)
      if (value !== null) return value
    }
  }
  return null
}

/** The place of a candidate and its delay may be said on two levels: "Follow-up 1", then "Wait: 3 days". */
export function timingOf(candidate: Candidate): Timing {
  const { levels } = candidate
  // "If they reply" below "Email 1" is no email 1.
  const answer = candidate.marks.findLast(({ facts }) => facts.afterReply)
  const stage = levels.find(
    ({ mark, facts }) => facts.some(tellsStage) && (mark?.depth ?? 0) >= (answer?.depth ?? 0),
  )
  const time = levels.find(({ facts }) => facts.some(tellsTime))
  const stages = stage ? [stage] : []
  const said = time?.facts.find(tellsTime)
  return {
    step: innermost(stages, ({ step }) => step),
    followUpNumber: innermost(stages, ({ followUpNumber }) => followUpNumber),
    day: said?.day ?? null,
    sinceStart: said?.sinceStart ?? null,
    delay: said?.delay ?? null,
    afterStep: said?.afterStep ?? null,
    followUp: stage?.facts.some(({ followUp }) => followUp) ?? false,
    opens: stage?.facts.some(({ opens }) => opens) ?? false,
    afterAccept: stage?.facts.some(({ afterAccept }) => afterAccept) ?? false,
    afterReply: candidate.marks.some(({ facts }) => facts.afterReply),
    noReply: stage?.facts.some(({ noReply }) => noReply) ?? false,
    mark: stage?.mark ?? time?.mark ?? null,
  }
}

function tellsStage(facts: Facts): boolean {
  return (
    facts.step !== null ||
    facts.followUpNumber !== null ||
    facts.followUp ||
    facts.opens ||
    facts.afterAccept ||
    facts.day !== null
  )
}

function tellsTime({ day, delay }: Facts): boolean {
  return day !== null || delay !== null
}
