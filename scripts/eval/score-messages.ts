import { inspectTemplate } from '../../cli/inspection.ts'
import {
  DEFAULT_SETTINGS,
  lint,
  registry,
  type SourceFile,
  type Template,
} from '../../rules/index.ts'
import type { Label, LabelledMessage } from './annotations.ts'
import type { Verdict } from './verdicts.ts'

/** What of the linter answers to a label: whether a rule's finding says that the label holds, or that it does not. */
interface Judge {
  readonly label: Label
  readonly rule: string
  /** The rule finds fault where the label is this. */
  readonly faulty: boolean
  readonly firstStepOnly: boolean
}

/** Which rule is set against which label. */
export const JUDGES: readonly Judge[] = [
  { label: 'pitch', rule: 'pitch-in-first-message', faulty: true, firstStepOnly: true },
  {
    label: 'reason_to_connect',
    rule: 'missing-reason-to-connect',
    faulty: false,
    firstStepOnly: true,
  },
  { label: 'guilt_trip', rule: 'guilt-trip', faulty: true, firstStepOnly: false },
  { label: 'flattery_opener', rule: 'empty-flattery', faulty: true, firstStepOnly: true },
  { label: 'filler_opener', rule: 'filler-opener', faulty: true, firstStepOnly: false },
  { label: 'ask_for_time', rule: 'meeting-ask-too-early', faulty: true, firstStepOnly: true },
]

/**
 * Lints each message as a file of its own, without a config, with each rule alone, and sets that against its
 * labels.
 */
export async function scoreMessages(
  name: string,
  messages: readonly LabelledMessage[],
): Promise<Verdict[]> {
  const files = messages.map(asFile)
  // A rule that does not exist yet has no score.
  const judges = JUDGES.filter(({ rule }) => registry.has(rule))
  const alone = await Promise.all(judges.map(({ rule }) => lint(files.map(onlyBy(rule)))))
  return messages.flatMap((message, index) => {
    const template = alone[0]?.[index]?.template
    const verdicts = [
      ...(template ? placeholderVerdicts(message, template) : []),
      ...judges.flatMap((judge, at) => {
        const problems = alone[at]?.[index]?.problems ?? []
        return judgement(judge, message, new Set(problems.map(({ rule }) => rule)))
      }),
    ]
    const where = { half: message.half, place: `${name}:${message.line}` }
    return verdicts.map((verdict) => ({ ...where, ...verdict }))
  })
}

export function asFile({ line, channel, step, text }: LabelledMessage): SourceFile {
  const keys = [
    ...(channel === 'unknown' ? [] : [`channel: ${channel}`]),
    ...(step === null ? [] : [`step: ${step}`]),
  ]
  return { path: `letter-${line}.md`, source: `---\n${keys.join('\n')}\n---\n\n${text}\n` }
}

function onlyBy(rule: string): (file: SourceFile) => SourceFile {
  const settings = { ...DEFAULT_SETTINGS, only: [rule] }
  return (file) => ({ ...file, settings })
}

type Comparison = Omit<Verdict, 'half' | 'place'>

/** Each placeholder once, by its exact text; then, of those found, which a person has to fill. */
function placeholderVerdicts(message: LabelledMessage, template: Template): Comparison[] {
  const { messages } = inspectTemplate(template)
  const kinds = new Map(
    messages.flatMap(({ placeholders }) => placeholders.map(({ raw, kind }) => [raw, kind])),
  )
  const { placeholders, humanFillIn } = message
  const all = [...new Set([...placeholders, ...kinds.keys()])]
  const both = humanFillIn ? all.filter((raw) => placeholders.includes(raw) && kinds.has(raw)) : []
  return [
    ...search(
      'placeholders',
      all,
      (raw) => placeholders.includes(raw),
      (raw) => kinds.has(raw),
    ),
    ...search(
      'fill-ins',
      both,
      (raw) => humanFillIn?.includes(raw) ?? false,
      (raw) => kinds.get(raw) === 'human',
    ),
  ]
}

/** Sets what a reader sees against what the linter sees, where either sees something. */
function search(
  measure: Verdict['measure'],
  texts: readonly string[],
  isExpected: (text: string) => boolean,
  isFound: (text: string) => boolean,
): Comparison[] {
  return texts
    .filter((text) => isExpected(text) || isFound(text))
    .map((text) => {
      const [expected, got] = [isExpected(text) ? text : null, isFound(text) ? text : null]
      return { measure, expected, got, right: expected === got }
    })
}

function judgement(
  { label, rule, faulty, firstStepOnly }: Judge,
  { english, step, labels }: LabelledMessage,
  found: ReadonlySet<string>,
): Comparison[] {
  const value = labels.get(label)
  if (!english || value === undefined || (firstStepOnly && step !== 1)) return []
  return search(
    label,
    [rule],
    () => value === faulty,
    () => found.has(rule),
  )
}
