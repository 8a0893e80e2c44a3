import { registry } from '../registry.ts'
import type { ConfigNode, MapEntry, Report } from './config-node.ts'
import {
  described,
  either,
  integer,
  listOf,
  located,
  object,
  oneOf,
  type Shape,
  text,
} from './config-shapes.ts'
import { readMarks } from './marked-text.ts'
import { mistakeInPhrase, plainPhrase } from './phrase-mistakes.ts'
import { phraseLists } from './phrases.ts'
import { teamRule, WORDS } from './team-rule.ts'
import type { TeamRule } from './types.ts'

const phrase = checked(text, mistakeInPhrase)
const message = checked(text, mistakeInMessage)
const example = located(checked(text, mistakeInExample))
const examples = listOf(example)

const steps: Shape<'first' | 'follow-ups' | readonly number[]> = either({
  scalar: oneOf(['first', 'follow-ups']),
  list: listOf(integer(1), 1),
})

const definition = object(
  {
    phrases: described(
      listOf(phrase, 1),
      'Phrases to find, such as "synergy|synergies" or "~circle back"',
    ),
    message: described(message, 'The fault, then the remedy; {words} stands for what was found'),
    severity: described(
      oneOf(['error', 'warning', 'info']),
      'How much it matters; default: warning',
    ),
    channels: described(
      listOf(oneOf(['connection-note', 'direct-message', 'inmail', 'email']), 1),
      'Where it holds; default: everywhere',
    ),
    steps: described(
      steps,
      'The messages of a sequence for which it holds: first, follow-ups or numbers; default: all',
    ),
    language: described(text, 'Language of the phrases as a BCP 47 tag, such as de; default: en'),
    replacement: described(
      text,
      'What the quick fix writes instead of the phrase; an empty text deletes the phrase',
    ),
    link: described(text, 'Address of a page that says more'),
    good: described(examples, 'Messages in which it must find nothing'),
    bad: described(
      examples,
      'Messages in which it must find something, which may stand between « and »',
    ),
  },
  ['phrases', 'message'],
)

/** The key `phraseRules` of a config: rules of a team, by their names. */
export const phraseRulesShape: Shape<ReadonlyMap<string, TeamRule>> = {
  schema: {
    type: 'object',
    propertyNames: { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
    additionalProperties: definition.schema,
  },
  read: (node, name, report) => {
    if (node.kind !== 'map') {
      report(node.span, `${name} must be a map of names and rules`)
      return undefined
    }
    // The phrases of a config are looked for together.
    const list = phraseLists()
    return new Map(
      node.entries.flatMap((entry) => {
        const read = readDefinition(entry, name, report)
        if (!read?.phrases || read.phrases.length === 0 || read.message === undefined) return []
        const { phrases, message } = read
        const whole = { ...read, message, phrases }
        const strong = phrases.map(plainPhrase)
        return [[entry.key, teamRule(entry.key, whole, list(entry.key, { strong }))] as const]
      }),
    )
  },
}

function readDefinition({ key, keySpan, value }: MapEntry, name: string, report: Report) {
  const mistake = mistakeInName(key)
  if (mistake) report(keySpan, mistake)
  const read = definition.read(value, `${name}.${key}`, report)
  return mistake ? undefined : read
}

/** Ids of problems that no rule makes. */
const RESERVED =
  /^(?:internal-error|config-problem|unused-suppression|unreadable-template|data-.*)$/

function mistakeInName(name: string): string | null {
  if (registry.has(name) || RESERVED.test(name))
    return `“${name}” is a name of ours already; choose another, such as “our-${name}”`
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return null
  return 'A rule’s name is small letters, figures and hyphens, such as “no-synergy”; write it so'
}

function mistakeInMessage(message: string): string | null {
  if (message.trim() === '') return 'is empty; say the fault and what to write instead'
  const unknown = /\{[^{}]*\}/.exec(message.replaceAll(WORDS, ''))
  return unknown && `has “${unknown[0]}”; only ${WORDS} stands for something, the words found`
}

function mistakeInExample(marked: string): string | null {
  try {
    return readMarks(marked).text.trim() === '' ? 'is empty; write a message' : null
  } catch {
    return 'has marks that do not fit; put the fault between « and »'
  }
}

/** A shape with a check of its own, which says what is wrong or nothing. */
function checked<T>(shape: Shape<T>, mistakeIn: (value: T) => string | null): Shape<T> {
  return {
    schema: shape.schema,
    read: (node: ConfigNode, name, report) => {
      const value = shape.read(node, name, report)
      const mistake = value === undefined ? null : mistakeIn(value)
      if (mistake === null) return value
      report(node.span, `${name} ${mistake}`)
      return undefined
    },
  }
}
