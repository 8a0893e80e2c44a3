import type { InspectedFile, InspectedMessage } from '../inspection.ts'
import { visible, visiblePath } from '../safe-text.ts'
import type { Style } from '../style.ts'
import { messageReport } from './inspect-message.ts'
import { counted } from './pretty-summary.ts'
import { wrap } from './wrap.ts'

/** Of so many files without a message each is told why. */
const MOST_WITHOUT = 10

/** What the linter took for messages, for people. */
export function inspectReport(
  files: readonly InspectedFile[],
  style: Style,
  width: number,
): string {
  const without = files.filter(({ noMessage }) => noMessage !== null)
  const shown =
    without.length > MOST_WITHOUT ? files.filter((one) => !without.includes(one)) : files
  const lines = shown.flatMap((file) => [...fileReport(file, style, width), ''])
  return `${[...lines, ...summary(files)].join('\n').trimEnd()}\n`
}

function fileReport({ path, messages, noMessage }: InspectedFile, style: Style, width: number) {
  const title = style.path(visiblePath(path))
  if (noMessage !== null)
    return [title, ...wrap(`No message found: ${visible(noMessage)}`, width - 2).map(indented)]
  const blocks = messages.flatMap((message, index) => [
    ...sequenceTitle(message, messages[index - 1], messages),
    '',
    ...messageReport(message, style, width),
  ])
  return [title, ...blocks]
}

function indented(row: string): string {
  return `  ${row}`
}

/** Says where a sequence begins, and where messages that stand for themselves do. */
function sequenceTitle(
  { sequence }: InspectedMessage,
  before: InspectedMessage | undefined,
  messages: readonly InspectedMessage[],
): string[] {
  if (before?.sequence === sequence) return []
  if (sequence === null) return before ? ['', '  Not in a sequence'] : []
  const members = messages.filter((message) => message.sequence === sequence)
  const several = messages.some((other) => ![null, sequence].includes(other.sequence))
  const number = several ? ` ${sequence}` : ''
  return ['', `  Sequence${number}: ${lengthOf(members)}`]
}

/** "3 steps over 5 days", with the messages where they are more than the steps. */
function lengthOf(members: readonly InspectedMessage[]): string {
  const steps = new Map(members.map((message) => [message.step, message.delayDays]))
  const delays = [...steps.values()].slice(1)
  const days = delays.reduce<number | null>(
    (sum, delay) => (sum === null || delay === null ? null : sum + delay),
    0,
  )
  const over = days ? ` over ${counted(days, 'day')}` : ''
  const messages = members.length > steps.size ? `, ${counted(members.length, 'message')}` : ''
  return `${counted(steps.size, 'step')}${over}${messages}`
}

function summary(files: readonly InspectedFile[]): string[] {
  const count = files.reduce((sum, { messages }) => sum + messages.length, 0)
  const without = files.filter(({ messages }) => messages.length === 0).length
  // Said above.
  if (count === 0 && files.length === 1) return []
  if (count === 0) return [`No outreach messages in ${counted(files.length, 'file')}`]
  const found = `${counted(count, 'message')} in ${counted(files.length - without, 'file')}`
  if (without === 0) return [found]
  const why = without > MOST_WITHOUT ? '; inspect one of them to see why' : ''
  return [`${found}, none in ${without} more${why}`]
}
