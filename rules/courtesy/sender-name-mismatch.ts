import { defineRule, strings } from '../core/define-rule.ts'
import { quoted } from '../core/shortened.ts'
import { signedName, signersBefore } from '../core/signature.ts'
import { nameWords } from '../core/slot-kind.ts'
import type { Finding, Message, Settings, Span } from '../core/types.ts'

/** A name that another one must agree with, and where it comes from. */
interface Expected {
  readonly name: string
  /** All that counts as the same person's name. */
  readonly known: readonly string[]
  readonly because: string
  readonly related: Finding['related']
}

export default defineRule({
  summary: 'The signature names somebody else than the sender, or than the messages before it.',
  severity: 'warning',
  fixable: 'by-hand',
  options: { allow: strings([], 'Other names that you sign with') },
  *check(message, { allow }) {
    const at = signedName(message.body)
    if (!at || message.readiness === 'example') return
    const name = message.body.text.slice(at.start, at.end)
    const expected = bySettings(name, message.template.settings) ?? bySequence(at, message)
    if (!expected || agrees(name, [...expected.known, ...allow])) return
    yield {
      at: { span: at },
      message: `Signed ${quoted(name)}, but ${expected.because}; sign with one name`,
      related: expected.related ?? [],
      fixes: [
        {
          title: `Sign as ${quoted(expected.name)}`,
          safe: false,
          edits: [{ at: { span: at }, text: expected.name }],
        },
      ],
    }
  },
})

/** The configured sender; of several forms of the name one that is as long as what is there. */
function bySettings(name: string, { sender }: Settings): Expected | null {
  const known = Object.entries(sender)
    .filter(
      ([key, value]) =>
        /^(?:(?:my|sender) )?(?:(?:first|last|full|nick) )?name$/.test(nameWords(key)) &&
        value.trim() !== '',
    )
    .map(([key, value]) => ({ words: nameWords(key), value: value.trim() }))
  const isShort = !name.includes(' ')
  const [fitting] = [...known].sort((a, b) => rank(a.words, isShort) - rank(b.words, isShort))
  if (!fitting) return null
  return {
    name: fitting.value,
    known: known.map(({ value }) => value),
    because: `the configured sender is ${quoted(fitting.value)}`,
    related: [],
  }
}

function rank(words: string, isShort: boolean): number {
  if (/\blast\b/.test(words)) return 2
  return /\b(?:first|nick)\b/.test(words) === isShort ? 0 : 1
}

/** What says that somebody else takes over: "From our founder". */
const ANOTHER =
  /\b(?:from|by|sender|signed|behalf|ceo|founder|manager|director|vp|colleague|executive)\b/i

/** The names under the messages before it that the same person gets; null where somebody else takes over openly. */
function bySequence(
  at: Span,
  { sequence, heading, template, body, span }: Message,
): Expected | null {
  if (!sequence) return null
  if (heading && ANOTHER.test(template.source.slice(heading.span.start, heading.span.end)))
    return null
  const signers = signersBefore(sequence).get(span.start) ?? []
  const [first] = signers
  const said = new Set(wordsOf(body.text.slice(0, at.start)))
  if (!first || wordsOf(first.name).some((word) => said.has(word))) return null
  return {
    name: first.name,
    known: signers.map(({ name }) => name),
    because: `a message before it is signed ${quoted(first.name)}`,
    related: [{ at: first.at, message: `signed ${quoted(first.name)}` }],
  }
}

/** Whether two names may be one person's: a word in common, a short form of it, or its initial. */
function agrees(name: string, known: readonly string[]): boolean {
  const words = known.flatMap(wordsOf)
  return wordsOf(name).some((word) =>
    words.some((other) => word.startsWith(other) || other.startsWith(word)),
  )
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/\p{L}+/gu) ?? []
}
