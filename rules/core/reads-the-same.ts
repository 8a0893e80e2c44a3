import type { Message, Template } from './types.ts'

/** Whether all that rules see of two templates is the same, wherever it stands in the file. */
export function readsTheSame(one: Template, other: Template): boolean {
  return (
    one.messages.length === other.messages.length &&
    one.sequences.length === other.sequences.length &&
    one.placeholders.length === other.placeholders.length &&
    frontMatterOf(one) === frontMatterOf(other) &&
    one.messages.every((message, index) => {
      const same = other.messages[index]
      return same !== undefined && seenOf(message) === seenOf(same)
    })
  )
}

function seenOf(message: Message): string {
  const { channel, step, delayDays, variant, firstTouch, followUp, readiness, lengths } = message
  const { sequence, container, limit, renditions, template, words, subjectLengths } = message
  return JSON.stringify([
    [channel, step, delayDays, variant, firstTouch, followUp, readiness],
    [lengths, words, subjectLengths],
    [sequence && template.sequences.indexOf(sequence), limit?.count, limit?.unit],
    [container.kind, container.language, container.linePrefix],
    [message, ...renditions].map(({ subject, body }) => [subject?.text, body.text]),
    message.body.slots.map(({ span, placeholder }) => [span, placeholder.raw]),
  ])
}

/** What front matter says as it is written, but for the rules that it turns off. */
function frontMatterOf({ frontMatter, source }: Template): string {
  const entries = [...(frontMatter?.entries ?? [])].filter(([key]) => key !== 'lint')
  return JSON.stringify(entries.map(([key, { span }]) => [key, source.slice(span.start, span.end)]))
}
