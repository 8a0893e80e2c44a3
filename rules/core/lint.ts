import { type ActiveRule, activeRules } from './active-rules.ts'
import { internalError, settingProblem, unreadableTemplate } from './engine-problems.ts'
import { frontMatterRemarks } from './front-matter-remarks.ts'
import type { Judged } from './judged.ts'
import { locate } from './locate.ts'
import { mapFinding } from './map-finding.ts'
import { proseFindings } from './prose.ts'
import { seenAs } from './seen-as.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import { settle } from './settle.ts'
import { overlapsAny, union } from './span.ts'
import { suppressionRemarks } from './suppression-remarks.ts'
import { readSuppressions } from './suppressions.ts'
import { type ParsedTemplate, parseTemplate } from './template.ts'
import type { Finding, Message, Problem, Resources, Settings, Span, Template } from './types.ts'

/** A file to lint: its path as reports should name it, its whole text, the settings that hold for it. */
export interface SourceFile {
  readonly path: string
  readonly source: string
  readonly settings?: Settings
}

export interface FileReport {
  readonly path: string
  readonly template: Template
  /** In order of their place. */
  readonly problems: readonly Problem[]
}

/**
 * Lints templates. Prose rules run once over all files given together, so one call with many files is
 * cheaper than many calls. Never throws for what a file holds: a rule that fails becomes a problem with the
 * id `internal-error`, front matter that cannot be read one with the id
 * `unreadable-template`, what it sets in vain a warning with the id `config-problem`.
 */
export async function lint(
  files: readonly SourceFile[],
  resources: Resources = {},
): Promise<FileReport[]> {
  const parsed = files.map((file) =>
    parseTemplate(file.path, file.source, file.settings ?? DEFAULT_SETTINGS),
  )
  const prose = await proseFindings(
    parsed.flatMap(({ template }) => template.messages),
    resources,
  )
  return parsed.map((file) => report(file, prose))
}

function report(
  { template, problems }: ParsedTemplate,
  prose: Awaited<ReturnType<typeof proseFindings>>,
): FileReport {
  const found: Problem[] = problems.map(unreadableTemplate)
  for (const remark of [...frontMatterRemarks(template), ...suppressionRemarks(template)])
    found.push(settingProblem(remark, template.path))
  const suppressions = readSuppressions(template)
  const judged = new Map<Message, Judged[]>()
  for (const message of template.messages) {
    found.push(...(prose.failures.get(message) ?? []))
    judged.set(message, [...judgeMessage(message, found), ...(prose.findings.get(message) ?? [])])
  }
  for (const sequence of template.sequences) {
    for (const active of activeRules(template.settings)) {
      if (active.rule.target !== 'sequence') continue
      const [first] = sequence.messages
      if (!first) continue
      const { rule, options } = active
      for (const finding of run(() => rule.check(sequence, options), active, first, found)) {
        const message = finding.at.message ?? first
        judged.get(message)?.push({ active, message, finding })
      }
    }
  }
  for (const [message, list] of judged) {
    for (const one of settle(list)) {
      const problem = mapFinding(one)
      if (problem && !suppressions.suppresses(problem, message)) found.push(problem)
    }
  }
  return { path: template.path, template, problems: unique(found) }
}

/** Runs the message rules over a message and over each choice that its spintax leaves open. */
function judgeMessage(message: Message, found: Problem[]): Judged[] {
  const judged: Judged[] = []
  const told = new Map<ActiveRule, Told>()
  for (const rendition of message.renditions) {
    const seen = seenAs(message, rendition)
    for (const active of activeRules(message.template.settings)) {
      if (active.rule.target !== 'message') continue
      const { rule, options } = active
      if (rule.readsRenditions && seen !== message) continue
      const before = told.get(active)
      const fresh = run(() => rule.check(seen, options), active, message, found)
        .map((finding) => ({ finding, spans: locate(finding.at, seen) }))
        .filter((one) => !before || !saysTheSame(before, one.spans))
      judged.push(...fresh.map(({ finding }) => ({ active, message: seen, finding })))
      told.set(active, {
        whole: before?.whole || fresh.some(({ finding }) => finding.about === 'message'),
        spans: union([...(before?.spans ?? []), ...fresh.flatMap(({ spans }) => spans)]),
      })
    }
  }
  return judged
}

/** What a rule said of earlier choices: of the message as a whole, and of these words in the source. */
interface Told {
  readonly whole: boolean
  readonly spans: readonly Span[]
}

/** Whether another choice of the spintax already showed a rule's fault, in part in the same words. */
function saysTheSame(told: Told, spans: readonly Span[]): boolean {
  return told.whole || spans.some((span) => overlapsAny(told.spans, span))
}

/** A rule that throws is reported once for each message and takes no other rule down. */
function run(
  check: () => Iterable<Finding>,
  active: ActiveRule,
  message: Message,
  found: Problem[],
): Finding[] {
  try {
    return [...check()]
  } catch (error) {
    found.push(internalError(active.id, error, message))
    return []
  }
}

function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>()
  for (const problem of problems) {
    // Several rules may fail at one place.
    const what = problem.rule === 'internal-error' ? problem.message : problem.rule
    const key = `${what}:${problem.span.start}:${problem.span.end}`
    if (!seen.has(key)) seen.set(key, problem)
  }
  return [...seen.values()].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  )
}
