import { expect } from 'vitest'
import { withEdits } from '../../rules/core/with-edits.ts'
import {
  disableInFile,
  disableInMessage,
  lint,
  type Problem,
  type Settings,
  type SourceEdit,
  type Span,
  type Template,
} from '../../rules/index.ts'
import { resources } from './resources.ts'

/** A text to lint with every rule. */
export interface Linted {
  readonly path: string
  readonly source: string
  readonly settings: Settings
}

/** How often a fix was offered. */
export interface Offered {
  readonly inMessage: number
  readonly inFile: number
}

/**
 * Expects of each rule that finds something in a message: turned off there, or in the file, exactly its
 * problems there are gone, and all others stand at the same words.
 */
export async function expectTurnedOff(file: Linted): Promise<Offered> {
  const [report] = await lint([file], resources)
  const { template, problems } = report ?? { problems: [] }
  let inMessage = 0
  let inFile = 0
  for (const problem of template ? firstOfEach(problems, template) : []) {
    if (!template) continue
    const here = placeOf(problem, template)
    const near = disableInMessage(template, problem)
    if (near) inMessage++
    const everywhere = disableInFile(template, problem)
    if (everywhere) inFile++
    const ofRule = ({ rule }: Problem) => rule === problem.rule
    await expectGone(
      file,
      problems,
      near?.edits,
      (one) => ofRule(one) && placeOf(one, template) === here,
    )
    await expectGone(file, problems, everywhere?.edits, ofRule)
  }
  return { inMessage, inFile }
}

/** One problem of each rule in each message. */
function firstOfEach(problems: readonly Problem[], template: Template): Problem[] {
  const byPlace = problems.map((one): [string, Problem] => [
    `${one.rule} ${placeOf(one, template)}`,
    one,
  ])
  return [...new Map(byPlace.reverse()).values()].filter(({ url }) => url !== null)
}

/** The message that a problem is in, counted; what stands over a message belongs to it. */
function placeOf({ span }: Problem, { messages }: Template): number {
  return messages.findIndex(({ container }) => span.start < container.span.end)
}

async function expectGone(
  file: Linted,
  problems: readonly Problem[],
  edits: readonly SourceEdit[] | undefined,
  isGone: (problem: Problem) => boolean,
): Promise<void> {
  if (!edits) return
  const source = withEdits(file.source, edits)
  const [after] = await lint([{ ...file, source }], resources)
  const kept = problems.filter((problem) => !isGone(problem))
  expect(after?.problems.map((problem) => shown(problem))).toEqual(
    kept.map((problem) => shown(problem, edits)),
  )
}

/** What a problem says and where, after edits above it. */
function shown(problem: Problem, edits: readonly SourceEdit[] = []) {
  const { spans, related, fixes, span: _, ...rest } = problem
  return {
    ...rest,
    spans: spans.map((span) => shifted(span, edits)),
    related: related.map((one) => ({ ...one, span: shifted(one.span, edits) })),
    fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(({ text }) => text) })),
  }
}

/** Where a span is after edits that do not touch it. */
function shifted({ start, end }: Span, edits: readonly SourceEdit[]): Span {
  const by = edits
    .filter(({ span }) => span.end <= start)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0)
  return { start: start + by, end: end + by }
}
