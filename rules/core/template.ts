import { blocksOf } from './blocks.ts'
import type { Candidate } from './candidate.ts'
import { readFrontMatter, type Unreadable } from './front-matter.ts'
import { bodyStart } from './front-matter-block.ts'
import { withFrontMatter } from './front-matter-settings.ts'

import { saysOneMessage } from './front-matter-values.ts'
import { parseMarkdown } from './markdown.ts'

import { buildMessage, type Material } from './message.ts'
import { messagesAmong } from './message-evidence.ts'
import { MOST_LEVELS, tooDeepMarkdown } from './nesting.ts'
import { maskPlaceholders, scanPlaceholders } from './placeholders.ts'
import { type Found, findCandidates, wholeFile } from './sections.ts'
import { positions } from './sequences.ts'
import type { FrontMatter, Message, Placeholder, Sequence, Settings, Template } from './types.ts'

/** A file as it was read: the template, and what of it cannot be read. */
export interface ParsedTemplate {
  readonly template: Template
  readonly problems: readonly Unreadable[]
}

const TOO_DEEP = `Markdown is nested more than ${MOST_LEVELS} levels deep here, so the file was not read; take levels out`

/** Reads a Markdown template: front matter, messages, sequences, placeholders. Takes any text. */
export function parseTemplate(path: string, source: string, configured: Settings): ParsedTemplate {
  const { frontMatter, problems } = readFrontMatter(source)
  const settings = withFrontMatter(configured, frontMatter)
  const start = bodyStart(source)
  const body = { start, end: source.length }
  const placeholders = [
    ...inSubject(source, settings, frontMatter),
    ...scanPlaceholders(source, settings, body),
  ]
  const masked = markdownOf({ source, placeholders })
  const messages: Message[] = []
  const sequences: Sequence[] = []
  const template: Template = {
    path,
    source,
    settings,
    frontMatter,
    placeholders,
    messages,
    sequences,
  }
  const deep = tooDeepMarkdown(masked, start)
  if (deep) return { template, problems: [...problems, { message: TOO_DEEP, span: deep }] }
  assemble(messagesIn(template, masked), { template, masked }, messages, sequences)
  return { template, problems }
}

/** The body as Markdown that keeps its offsets: front matter blank, placeholders overwritten. */
export function markdownOf({
  source,
  placeholders,
}: Pick<Template, 'source' | 'placeholders'>): string {
  const start = bodyStart(source)
  const head = source.slice(0, start).replace(/[^\r\n]/g, ' ')
  return head + maskPlaceholders(source, placeholders).slice(start)
}

/** Placeholders of the subject that front matter names; nothing else there is sent. */
function inSubject(
  source: string,
  settings: Settings,
  frontMatter: FrontMatter | null,
): Placeholder[] {
  const span = frontMatter?.entries.get('subject')?.span
  return span ? scanPlaceholders(source, settings, span) : []
}

function messagesIn(template: Template, masked: string): Found {
  const { source, frontMatter } = template
  const root = parseMarkdown(masked)
  const found = findCandidates(blocksOf(root, source), source, template.path)
  const { candidates, schedules } = found
  if (saysOneMessage(frontMatter?.entries) && !candidates.some(stagesMessages)) {
    const whole = wholeFile(root.children, source)
    return { candidates: whole ? [whole] : [], schedules }
  }
  return { candidates: messagesAmong(candidates, template), schedules }
}

/** Whether headings or labels over a candidate divide the file into messages. */
function stagesMessages({ marks }: Candidate): boolean {
  return marks.some(({ facts, depth, text }) => {
    if (facts.step !== null || facts.day !== null || facts.followUp || facts.variant !== null)
      return true
    return (
      depth > 1 && depth <= 6 && (facts.channel !== null || /^(message|template)\b/i.test(text))
    )
  })
}

/** Turns candidates into messages, those that follow each other into sequences. */
function assemble(
  { candidates, schedules }: Found,
  material: Material,
  messages: Message[],
  sequences: Sequence[],
): void {
  const groups = new Map<number, Message[]>()
  for (const [index, position] of positions(candidates, schedules, material.template).entries()) {
    const candidate = candidates[index]
    if (!candidate) continue
    const members = position.group === null ? null : (groups.get(position.group) ?? [])
    const started = members?.[0]?.sequence ?? null
    const sequence =
      members && !started ? { messages: members, template: material.template } : started
    if (members && sequence && !started) sequences.push(sequence)
    const message = buildMessage(candidate, position, sequence, members ?? [], material)
    messages.push(message)
    if (members && position.group !== null) {
      members.push(message)
      groups.set(position.group, members)
    }
  }
}
