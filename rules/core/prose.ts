import type { Root } from 'nlcst'
import { VFile } from 'vfile'
import { type ActiveRule, activeRules } from './active-rules.ts'
import { countWhile } from './choices.ts'
import { internalError } from './engine-problems.ts'
import type { Judged } from './judged.ts'
import { isEnglish } from './language.ts'
import { seenAs } from './seen-as.ts'
import type { Message, Problem, ProseRemark, ProseRule, Reading, Resources, Span } from './types.ts'

/** A stretch of a reading in the joined text that the plugins read. */
interface Block {
  readonly at: number
  /** The message as one of its renditions shows it. */
  readonly seen: Message
  readonly part: 'body' | 'subject'
  readonly reading: Reading
  /** Offset of the stretch in the reading. */
  readonly from: number
}

/** What one rule has to say of each rendition. */
type Remarks = ReadonlyMap<Message, readonly ProseRemark[]>

/** Messages on which one rule runs with one set of options. */
interface Job {
  readonly active: ActiveRule
  /** With the rule as it is active for each, since its severity may differ from file to file. */
  readonly messages: Map<Message, ActiveRule>
}

/** Notes that a rule could not judge a message. */
type Fail = (active: ActiveRule, error: unknown, message: Message) => void

interface ProseFindings {
  readonly findings: ReadonlyMap<Message, readonly Judged[]>
  readonly failures: ReadonlyMap<Message, readonly Problem[]>
}

/**
 * Runs every prose rule once over the texts of all messages given: several plugins index their whole
 * phrase list at each run. Remarks about a sample value are dropped, since the recipient gets another.
 */
export async function proseFindings(
  messages: readonly Message[],
  resources: Resources,
): Promise<ProseFindings> {
  const findings = new Map<Message, Judged[]>()
  const failures = new Map<Message, Problem[]>()
  const fail: Fail = (active, error, message) =>
    failures.set(message, [
      ...(failures.get(message) ?? []),
      internalError(active.id, error, message),
    ])
  const jobs = collectJobs(messages, fail)
  if (jobs.length === 0) return { findings, failures }
  const concerned = messages.filter((message) => jobs.some((job) => job.messages.has(message)))
  const renditions = new Map(concerned.map((message) => [message, renditionsOf(message)]))
  const { text, blocks } = join([...renditions.values()])
  const tree = await parseEnglish(text)
  for (const { active, messages: wanted } of jobs) {
    // A rule of another target is no job.
    const rule = active.rule as ProseRule
    let remarks: Remarks
    try {
      remarks = remarksOf(await runPlugin(active, tree, text, resources), blocks)
    } catch (error) {
      // A plugin reads all texts at once, so nothing tells which of them it failed on.
      const [first] = wanted.keys()
      if (first) fail(active, error, first)
      continue
    }
    for (const [message, own] of wanted) {
      try {
        const judged = judge(own, rule, renditions.get(message) ?? [], remarks)
        findings.set(message, [...(findings.get(message) ?? []), ...judged])
      } catch (error) {
        fail(own, error, message)
      }
    }
  }
  return { findings, failures }
}

/** The message, then each further choice of its spintax. */
function renditionsOf(message: Message): Message[] {
  return message.renditions.map((rendition) => seenAs(message, rendition))
}

/** Marks in a row that say nothing. The parser takes time that grows with the square of their number. */
const ENDLESS_MARKS = /(?:[!?.…]\s?){200,}/g

async function parseEnglish(text: string): Promise<Root> {
  const [{ unified }, { default: retextEnglish }] = await Promise.all([
    import('unified'),
    import('retext-english'),
  ])
  const read = text.replace(ENDLESS_MARKS, (marks) => marks.replace(/\S/g, ' '))
  return unified().use(retextEnglish).parse(read)
}

function judge(
  active: ActiveRule,
  rule: ProseRule,
  renditions: readonly Message[],
  remarks: Remarks,
): Judged[] {
  // A sentence is judged once, in the words that are written first.
  const read = rule.judgesSentences ? renditions.slice(0, 1) : renditions
  return read.flatMap((seen) => {
    const all = remarks.get(seen) ?? []
    const own = rule.judgesSentences ? all : all.filter((remark) => !dependsOnSample(remark))
    return [...rule.report(own, seen, active.options)].map((finding) => ({
      active,
      message: seen,
      finding,
    }))
  })
}

function collectJobs(messages: readonly Message[], fail: Fail): Job[] {
  const jobs = new Map<string, Job>()
  for (const message of messages) {
    for (const active of activeRules(message.template.settings)) {
      if (active.rule.target !== 'prose' || !readsEnglish(message, active, fail)) continue
      const key = `${active.id} ${JSON.stringify(active.options)}`
      const job = jobs.get(key) ?? { active, messages: new Map() }
      job.messages.set(message, active)
      jobs.set(key, job)
    }
  }
  return [...jobs.values()]
}

function readsEnglish(message: Message, active: ActiveRule, fail: Fail): boolean {
  try {
    return isEnglish(message)
  } catch (error) {
    fail(active, error, message)
    return false
  }
}

async function runPlugin(
  active: ActiveRule,
  tree: Root,
  text: string,
  resources: Resources,
): Promise<VFile> {
  // A rule of another target is no job.
  const rule = active.rule as ProseRule
  const [{ unified }, plugin] = await Promise.all([import('unified'), rule.load(resources)])
  const file = new VFile(text)
  // Plugins are typed by their own packages; the engine takes any transformer of a natural-language tree.
  const processor = unified().use(plugin as never, rule.settings(active.options) as never)
  processor.runSync(tree, file)
  return file
}

/**
 * Joins what is to be read, a blank line after each paragraph, list item and salutation, so that no sentence
 * spans two. Of further renditions only the paragraphs that differ are read.
 */
function join(messages: readonly (readonly Message[])[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const renditions of messages) {
    const known = new Set<string>()
    for (const seen of renditions) {
      for (const part of ['subject', 'body'] as const) {
        const reading = seen[part]
        if (!reading) continue
        for (const { start, end } of stretches(reading.text)) {
          const stretch = reading.text.slice(start, end)
          if (seen !== renditions[0] && known.has(stretch)) continue
          known.add(stretch)
          blocks.push({ at: text.length, seen, part, reading, from: start })
          text += `${stretch}\n\n`
        }
      }
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

function remarksOf(file: VFile, blocks: readonly Block[]): Remarks {
  const remarks = new Map<Message, ProseRemark[]>()
  for (const { place, ruleId, actual, expected } of file.messages) {
    const start = place && 'start' in place ? place.start.offset : undefined
    const end = place && 'end' in place ? place.end.offset : undefined
    const block = start === undefined ? undefined : blockAt(blocks, start)
    if (!block || start === undefined || end === undefined) continue
    const { seen, part, reading, from, at } = block
    const span = { start: from + start - at, end: from + end - at }
    const own = remarks.get(seen) ?? []
    own.push({
      at: { span, part },
      reading,
      ruleId: ruleId ?? '',
      actual: actual ?? '',
      expected: expected ?? [],
    })
    remarks.set(seen, own)
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

function dependsOnSample({ at: { span }, reading }: ProseRemark): boolean {
  const { slots } = reading
  const next = slots[countWhile(slots, (slot) => slot.span.end < span.start)]
  return next !== undefined && next.span.start <= span.end
}
