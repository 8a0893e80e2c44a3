import type { InspectedFile, InspectedMessage } from '../inspection.ts'
import { unobeyed, visible, visiblePath } from '../safe-text.ts'
import type { Style } from '../style.ts'
import { counted } from './pretty-summary.ts'
import { wrap } from './wrap.ts'

/** What the linter took for messages, for people. */
export function inspectReport(
  files: readonly InspectedFile[],
  style: Style,
  width: number,
): string {
  const shown = files.filter(({ messages }) => messages.length > 0)
  const count = shown.reduce((sum, { messages }) => sum + messages.length, 0)
  const lines = shown.flatMap(({ path, messages }) => [
    style.path(visiblePath(path)),
    '',
    ...messages.flatMap((message) => [...messageReport(message, style, width), '']),
  ])
  const summary =
    count === 0
      ? `No outreach messages in ${counted(files.length, 'file')}`
      : `${counted(count, 'message')} in ${shown.length} of ${counted(files.length, 'file')}`
  return `${[...lines, summary].join('\n')}\n`
}

function messageReport(message: InspectedMessage, style: Style, width: number): string[] {
  const { line, endLine, subject, text, placeholders } = message
  const place = line === endLine ? `line ${line}` : `lines ${line}–${endLine}`
  const bar = style.dim('  │ ')
  const room = width - 4
  const rows = text.split('\n').flatMap((row) => wrap(visible(row), room))
  const names = [...new Set(placeholders.map(({ raw, kind }) => `${visible(raw)} (${kind})`))]
  return [
    `  ${style.bold(factsOf(message).join(' · '))}  ${style.dim(place)}`,
    `  ${lengthOf(message)}`,
    ...(names.length > 0 ? wrap(`Placeholders: ${names.join(', ')}`, room).map(indented) : []),
    ...(subject === null ? [] : [`${bar}${style.bold(visible(subject))}`, bar.trimEnd()]),
    ...rows.map((row) => unobeyed(bar + row).trimEnd()),
  ]
}

function indented(row: string, index: number): string {
  return (index === 0 ? '  ' : '    ') + row
}

function factsOf(message: InspectedMessage): string[] {
  const { channel, step, delayDays, variant, firstTouch, readiness } = message
  return [
    channel === 'unknown' ? 'channel unknown' : channel.replace('-', ' '),
    step === null ? null : `step ${step}`,
    delayDays === null ? null : `${counted(delayDays, 'day')} later`,
    variant === null ? null : `variant ${visible(variant)}`,
    firstTouch ? 'first touch' : null,
    readiness,
  ].filter((fact) => fact !== null)
}

function lengthOf({ characters }: InspectedMessage): string {
  const { shortest, asWritten, longest, limit } = characters
  const range = shortest === longest ? '' : ` (${shortest} to ${longest} by choice)`
  return `${counted(asWritten, 'character')}${range}${limit === null ? '' : ` of ${limit}`}`
}
