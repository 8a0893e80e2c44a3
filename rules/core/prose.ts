import type { Root } from 'nlcst'
import { VFile } from 'vfile'
import { type ActiveRule, activeRules } from './active-rules.ts'
import { internalError } from './engine-problems.ts'
import type { Judged } from './judged.ts'
import { isEnglish } from './language.ts'
import type { Message, Problem, ProseRemark, ProseRule, Span } from './types.ts'

/** A stretch of a body in the joined text that the plugins read. */
interface Block {
  readonly at: number
  readonly length: number
  readonly message: Message
  /** Offset of the stretch in the body. */
  readonly from: number
}

/** Messages on which one rule runs with one set of options. */
interface Job {
  readonly active: ActiveRule
  readonly messages: Set<Message>
}

/**
 * Runs every prose rule once over the bodies of all messages given: several plugins index their whole
 * phrase list at each run. Remarks about a sample value are dropped, since the recipient gets another.
 */
export async function proseFindings(messages: readonly Message[]): Promise<{
  readonly findings: ReadonlyMap<Message, readonly Judged[]>
  readonly failures: ReadonlyMap<Message, readonly Problem[]>
}> {
  const jobs = collectJobs(messages)
  const findings = new Map<Message, Judged[]>()
  const failures = new Map<Message, Problem[]>()
  if (jobs.length === 0) return { findings, failures }
  const concerned = messages.filter((message) => jobs.some((job) => job.messages.has(message)))
  const { text, blocks } = join(concerned)
  const [{ unified }, { default: retextEnglish }] = await Promise.all([
    import('unified'),
    import('retext-english'),
  ])
  const tree: Root = unified().use(retextEnglish).parse(text)
  for (const { active, messages: wanted } of jobs) {
    const rule = active.rule as ProseRule
    try {
      const remarks = remarksOf(await runPlugin(rule, active, tree, text), blocks)
      for (const message of wanted) {
        const all = remarks.get(message) ?? []
        const own = rule.judgesSentences
          ? all
          : all.filter(({ span }) => !dependsOnSample(span, message))
        const judged = findings.get(message) ?? []
        for (const finding of rule.report(own, message, active.options))
          judged.push({ active, message, finding })
        findings.set(message, judged)
      }
    } catch (error) {
      const [first] = wanted
      if (first)
        failures.set(first, [
          ...(failures.get(first) ?? []),
          internalError(active.id, error, first),
        ])
    }
  }
  return { findings, failures }
}

function collectJobs(messages: readonly Message[]): Job[] {
  const jobs = new Map<string, Job>()
  for (const message of messages.filter(isEnglish)) {
    for (const active of activeRules(message.template.settings)) {
      if (active.rule.target !== 'prose') continue
      const key = `${active.id} ${JSON.stringify(active.options)}`
      const job = jobs.get(key) ?? { active, messages: new Set() }
      job.messages.add(message)
      jobs.set(key, job)
    }
  }
  return [...jobs.values()]
}

async function runPlugin(
  rule: ProseRule,
  active: ActiveRule,
  tree: Root,
  text: string,
): Promise<VFile> {
  const [{ unified }, plugin] = await Promise.all([import('unified'), rule.load()])
  const file = new VFile(text)
  // Plugins are typed by their own packages; the engine takes any transformer of a natural-language tree.
  const processor = unified().use(plugin as never, rule.settings(active.options) as never)
  processor.runSync(tree, file)
  return file
}

/** Joins bodies, a blank line after each paragraph, list item and salutation, so that no sentence spans two. */
function join(messages: readonly Message[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const message of messages) {
    for (const { start, end } of stretches(message.body.text)) {
      blocks.push({ at: text.length, length: end - start, message, from: start })
      text += `${message.body.text.slice(start, end)}\n\n`
    }
  }
  return { text, blocks }
}

const BOUNDARY = /\n\s*\n|\n(?=\s*(?:[-*+•–—]|\d+[.)])\s)|(?<=^[^\n]{1,40},)\n/g

function stretches(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(BOUNDARY)) {
    spans.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  spans.push({ start, end: text.length })
  return spans.map((span) => trimmed(text, span)).filter(({ start: from, end }) => end > from)
}

/** Without white space and the marker of a list item. */
function trimmed(text: string, { start, end }: Span): Span {
  const lead = /^\s*(?:(?:[-*+•–—]|\d+[.)])\s+)?/.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: start + lead, end }
}

function remarksOf(file: VFile, blocks: readonly Block[]): Map<Message, ProseRemark[]> {
  const remarks = new Map<Message, ProseRemark[]>()
  for (const remark of file.messages) {
    const place = remark.place && 'start' in remark.place ? remark.place : null
    const at = place?.start.offset
    const end = place?.end.offset
    const block = at === undefined ? undefined : blockAt(blocks, at)
    if (!block || at === undefined || end === undefined) continue
    const span = { start: block.from + at - block.at, end: block.from + end - block.at }
    const own = remarks.get(block.message) ?? []
    own.push({
      span,
      ruleId: remark.ruleId ?? '',
      actual: remark.actual ?? '',
      expected: remark.expected ?? [],
    })
    remarks.set(block.message, own)
  }
  return remarks
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return blocks[low]
}

function dependsOnSample(span: Span, { body }: Message): boolean {
  return body.slots.some((slot) => slot.span.start <= span.end && slot.span.end >= span.start)
}
