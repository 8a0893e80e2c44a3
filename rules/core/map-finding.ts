import { dependsOnChoice } from './choice-edits.ts'
import { keepsFrontMatter } from './front-matter-edits.ts'
import type { Judged } from './judged.ts'
import { cover, locate } from './locate.ts'
import { tearsMarkup } from './markup.ts'
import { escapeBars } from './message-regions.ts'
import { tearsBlock } from './placeholder-blocks.ts'
import { touching } from './placeholder-search.ts'
import { ruleUrl } from './rule-url.ts'
import { covers, overlaps } from './span.ts'
import type {
  Edit,
  Fix,
  Message,
  Problem,
  ProblemFix,
  SourceEdit,
  Span,
  Template,
} from './types.ts'

/** Turns a finding into a problem of the source; null where the preset leaves its severity out. */
export function mapFinding({ active, message, finding }: Judged): Problem | null {
  const about = finding.at.message ?? message
  const severity = active.severityOf(finding, about.channel)
  if (!severity) return null
  const spans = locate(finding.at, message)
  return {
    rule: active.id,
    severity,
    message: finding.message,
    url: ruleUrl(active),
    span: cover(spans),
    spans,
    step: about.step,
    channel: about.channel,
    related: (finding.related ?? []).map(({ at, message: text }) => ({
      path: (at.message ?? message).template.path,
      message: text,
      span: cover(locate(at, message)),
    })),
    fixes: (finding.fixes ?? []).flatMap((fix) => mapFix(fix, message)),
  }
}

function mapFix(fix: Fix, message: Message): ProblemFix[] {
  const mapped = fix.edits.map(({ at, text }) => {
    const target = at.message ?? message
    return { edit: mapEdit({ at, text }, target), template: target.template }
  })
  const edits = mapped.map(({ edit }) => edit)
  if (!edits.every((edit) => edit !== null)) return []
  const templates = [...new Set(mapped.map(({ template }) => template))]
  const sound = templates.every(({ path, source }) =>
    keepsFrontMatter(
      source,
      edits.filter((edit) => edit.path === path),
    ),
  )
  if (!sound) return []
  const safe =
    fix.safe && !mapped.some(({ edit, template }) => edit && dependsOnChoice(edit, template))
  return [{ title: fix.title, safe, edits }]
}

/** null where the edit would tear markup, spintax or a row of a table apart. */
function mapEdit(edit: Edit, target: Message): SourceEdit | null {
  const mapped = toSource(edit, target)
  const { frontMatter } = target.template
  if (!mapped || target.container.kind !== 'cell') return mapped
  if (frontMatter && mapped.span.start < frontMatter.span.end) return mapped
  return mapped.text.includes('\n') ? null : { ...mapped, text: escapeBars(mapped.text) }
}

function toSource({ at, text }: Edit, target: Message): SourceEdit | null {
  const { path } = target.template
  if (at.part === 'source')
    return { path, span: at.span, text: withLineEnds(text, target.template) }
  const reading = at.part === 'subject' ? target.subject : target.body
  if (!reading) return null
  const edited = reading.toEdit(at.span, text === '' ? 'deletes' : undefined)
  const span = at.span.start === at.span.end ? beforeChoice(edited, target.template) : edited
  if (tears(span, reading.toSource(at.span), target.template)) return null
  const prefixed = text.replace(/\n/g, `\n${target.container.linePrefix}`)
  return {
    path,
    span,
    text: withLineEnds(prefixed, target.template).replace(/[ \t]+(?=\r?\n)/g, ''),
  }
}

/** What is inserted where a choice begins belongs to all that may be chosen there. */
function beforeChoice(span: Span, template: Template): Span {
  const choice = touching(template.placeholders, span).find(({ options }) =>
    options.some(({ start }) => start === span.start),
  )
  if (!choice || span.end > span.start) return span
  const { start } = choice.span
  return beforeChoice({ start, end: start }, template)
}

/** Templates of Windows, or with a line of one. */
const windows = new WeakMap<Template, boolean>()

/** New text gets the line ends that the file has. */
function withLineEnds(text: string, template: Template): string {
  const isWindows = windows.get(template) ?? template.source.includes('\r\n')
  windows.set(template, isWindows)
  return isWindows ? text.replace(/\r?\n/g, '\r\n') : text
}

/** Whether a range cuts through a placeholder, or takes along one half of a pair of markup signs. */
function tears(span: Span, words: readonly Span[], { source, placeholders }: Template): boolean {
  if (tearsMarkup(source, span, words, placeholders)) return true
  const near = touching(placeholders, span)
  if (tearsBlock(near.filter((placeholder) => covers(span, placeholder.span)))) return true
  return near.some(
    (placeholder) =>
      overlaps(span, placeholder.span) &&
      !covers(span, placeholder.span) &&
      !placeholder.options.some((option) => covers(option, span)),
  )
}
