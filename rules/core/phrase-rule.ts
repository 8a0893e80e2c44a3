import { defineRule, strings } from './define-rule.ts'
import { isEnglish } from './language.ts'
import type { Phrase, PhraseList } from './phrases.ts'
import { wordsAt } from './quote-words.ts'
import { deletionFix } from './sentence-edits.ts'
import type { Fix, Message, MessageRule, Option, Severity } from './types.ts'

export type PhraseOptions = { readonly allow: Option<readonly string[]> }

interface PhraseRule
  extends Pick<
    MessageRule<PhraseOptions>,
    'summary' | 'severity' | 'byChannel' | 'outranks' | 'fixable'
  > {
  readonly lists: readonly PhraseList[]
  /** The messages that it judges; all where left out. */
  readonly concerns?: (message: Message) => boolean
  /** Which phrases of such a message are at fault; all where left out. */
  readonly counts?: (phrase: Phrase, message: Message) => boolean
  /** The fault in these words, then the remedy. */
  readonly say: (words: string) => string
  /** Where it is not the rule's own; undefined leaves that. */
  readonly severityOf?: (phrases: readonly Phrase[], message: Message) => Severity | undefined
  /** What to offer; the title alone deletes the sentences that hold the phrases. */
  readonly fix?: string | ((phrases: readonly Phrase[], message: Message) => readonly Fix[])
}

/**
 * A rule that finds phrases of lists in the body of an English message: one finding, on the heaviest, the others
 * related. `allow` is its option: phrases that are fine to whoever configures it.
 */
export function phraseRule(rule: PhraseRule): MessageRule<PhraseOptions> {
  const { lists, concerns, counts, say, severityOf, fix, ...facts } = rule
  return defineRule({
    ...(fix === undefined ? {} : { fixable: 'by-hand' as const }),
    ...facts,
    options: { allow: strings([], 'Phrases that are fine in your messages') },
    *check(message, { allow }) {
      if (concerns?.(message) === false || !isEnglish(message)) return
      const phrases = lists
        .flatMap((list) => list.in(message.body).map((phrase) => ({ ...phrase, list: list.name })))
        .filter((phrase) => counts?.(phrase, message) !== false)
        .filter(({ span }) => !isAllowed(message.body.text.slice(span.start, span.end), allow))
        .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
      const [heaviest, ...others] = phrases
      if (!heaviest) return
      const severity = severityOf?.(phrases, message)
      yield {
        at: { span: heaviest.span },
        message: say(wordsAt(heaviest.span, message)),
        ...(severity ? { severity } : {}),
        related: others.map(({ span, list }) => ({
          at: { span },
          message: `${list}: “${wordsAt(span, message)}”`,
        })),
        fixes: fix === undefined ? [] : fixesFor(fix, phrases, message),
      }
    },
  })
}

function fixesFor(
  fix: NonNullable<PhraseRule['fix']>,
  phrases: readonly Phrase[],
  message: Message,
): readonly Fix[] {
  if (typeof fix === 'function') return fix(phrases, message)
  return deletionFix(
    message,
    phrases.map(({ span }) => span),
    fix,
  )
}

function isAllowed(words: string, allow: readonly string[]): boolean {
  const plain = (text: string) =>
    ` ${text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[^\p{L}\p{N}']+/gu, ' ')
      .trim()} `
  return allow.some((phrase) => plain(words).includes(plain(phrase)) && phrase.trim() !== '')
}
