import type { Way } from './choices.ts'
import { type Bound, CHARACTERS, excess, type Unit, WORDS } from './measure.ts'
import { reachingWay } from './reaching-way.ts'
import type { Lengths, Message, Reading, Rendition, Template } from './types.ts'

/**
 * How long a message is for its recipient. LinkedIn does not document what it counts; UTF-16 units are
 * never fewer than code points or letters, so a length is never under-reported. Every way through spintax
 * and conditions counts, and every value that template or config name for a placeholder.
 * @param read reads the message on one way through its choices
 */
export function expectedLengths(
  renditions: readonly Rendition[],
  read: (way: Way) => Rendition,
  template: Template,
): Pick<Message, 'lengths' | 'words' | 'subjectLengths'> {
  const whole = renditions.length > 1 ? read(({ options }) => options) : null
  const within = (unit: Unit): readonly Rendition[] =>
    whole
      ? [
          ...renditions,
          read(reachingWay('least', whole, unit, template)),
          read(reachingWay('greatest', whole, unit, template)),
        ]
      : renditions
  const inCharacters = within(CHARACTERS)
  const subjects = inCharacters.flatMap(({ subject }) => subject ?? [])
  return {
    lengths: range(bodies(inCharacters), CHARACTERS, template),
    words: range(bodies(within(WORDS)), WORDS, template),
    subjectLengths: subjects.length > 0 ? range(subjects, CHARACTERS, template) : null,
  }
}

function bodies(renditions: readonly Rendition[]): readonly Reading[] {
  return renditions.map(({ body }) => body)
}

/** From the shortest to the longest of some readings; the first is the message as written. */
function range(readings: readonly Reading[], unit: Unit, { settings }: Template): Lengths {
  const size = ({ text, slots }: Reading, bound: Bound) =>
    slots.reduce(
      (sum, { placeholder }) => sum + excess(placeholder, bound, unit, settings.variables),
      unit.count(text),
    )
  const [written] = readings
  return {
    shortest: Math.min(...readings.map((reading) => size(reading, 'least'))),
    asWritten: written ? size(written, 'usual') : 0,
    longest: Math.max(...readings.map((reading) => size(reading, 'greatest'))),
  }
}
