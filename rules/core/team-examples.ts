import { lint } from './lint.ts'
import { readMarks } from './marked-text.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import { isSame } from './span.ts'
import type { Message, Span, TeamExample, TeamRule } from './types.ts'

/** An example of a team's rule that does not hold. */
export interface FailedExample {
  readonly kind: 'good' | 'bad'
  readonly example: TeamExample
  readonly reason: 'found' | 'nothing' | 'other words' | 'no message'
  /** The words that the rule finds. */
  readonly found: readonly string[]
}

/** Runs a team's rule over its examples, each as a message of a channel and step for which it holds. */
export async function failedExamples(team: TeamRule): Promise<readonly FailedExample[]> {
  const { good = [], bad = [] } = team.definition
  const settings = {
    ...DEFAULT_SETTINGS,
    phraseRules: new Map([[team.id, team]]),
    only: [team.id],
  }
  const all = [
    ...good.map((example) => ({ kind: 'good' as const, example })),
    ...bad.map((example) => ({ kind: 'bad' as const, example })),
  ]
  const head = frontMatterFor(team)
  const marked = all.map(({ example }) => readMarks(example.value))
  const reports = await lint(
    marked.map(({ text }, index) => ({ path: `${index}.md`, source: head + text, settings })),
  )
  return all.flatMap(({ kind, example }, index) => {
    const report = reports[index]
    const { text = '', marks = [] } = marked[index] ?? {}
    const spans = (report?.problems ?? [])
      .flatMap(({ span, related }) => [span, ...related.map((one) => one.span)])
      .map(({ start, end }) => ({ start: start - head.length, end: end - head.length }))
    const messages = report?.template.messages ?? []
    const reason = reasonOf(kind, messages, spans, marks)
    const found = spans.map(({ start, end }) => text.slice(start, end))
    return reason ? [{ kind, example, reason, found }] : []
  })
}

function reasonOf(
  kind: FailedExample['kind'],
  messages: readonly Message[],
  spans: readonly Span[],
  marks: readonly Span[],
): FailedExample['reason'] | null {
  if (messages.length === 0) return 'no message'
  if (kind === 'good') return spans.length > 0 ? 'found' : null
  if (spans.length === 0) return 'nothing'
  const fits = (one: readonly Span[], other: readonly Span[]) =>
    one.every((span) => other.some((each) => isSame(span, each)))
  return marks.length === 0 || (fits(marks, spans) && fits(spans, marks)) ? null : 'other words'
}

function frontMatterFor({ definition: { channels, steps, language = 'en' } }: TeamRule): string {
  const step = typeof steps === 'object' ? (steps[0] ?? 1) : steps === 'follow-ups' ? 2 : 1
  const channel = channels?.[0] ?? 'email'
  return `---\nchannel: ${channel}\nstep: ${step}\nlanguage: ${language}\n---\n\n`
}
