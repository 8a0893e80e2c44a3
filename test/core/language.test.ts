import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEnglish } from '../../rules/core/language.ts'
import { type Channel, DEFAULT_SETTINGS, lint, parseTemplate, registry } from '../../rules/index.ts'

interface Note {
  readonly channel: Channel
  readonly text: string
}

const FOREIGN = notesOf('languages.jsonl')
const ENGLISH = notesOf('labelled/first-touch.jsonl')

function notesOf(file: string): (Note & { readonly language?: string })[] {
  const text = readFileSync(path.resolve(import.meta.dirname, '../corpus', file), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function sourceOf({ channel, text }: Note, head = ''): string {
  return `---\nchannel: ${channel}\n${head}---\n\n${text}\n`
}

function reads(source: string): boolean[] {
  return parseTemplate('notes.md', source, DEFAULT_SETTINGS).template.messages.map(isEnglish)
}

/** What these say holds in every language. */
const OF_ANY_LANGUAGE: ReadonlySet<string> = new Set([
  'missing-opt-out',
  'missing-postal-address',
  'missing-recipient-name',
])

describe('a message in another language', () => {
  it('is none in English, in any of ten and more', () => {
    for (const note of FOREIGN) expect(reads(sourceOf(note)), note.text).toEqual([false])
    expect(new Set(FOREIGN.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10)
  })

  it('follows its body, however it greets, and whatever names and tags stand in it', () => {
    const greeting = fc.constantFrom(
      'Hi {{first_name}}, ',
      'Hello Kim,\n\n',
      'Hey [Name]! ',
      'Dear Robin,\n\n',
    )
    const end = fc.constantFrom(
      '',
      '\n\nBest,\nKim Walker\nHead of Sales',
      ' {{calendar_link}}',
      ' #SaaS',
    )
    fc.assert(
      fc.property(fc.constantFrom(...FOREIGN), greeting, end, ({ channel, text }, hi, bye) => {
        expect(reads(sourceOf({ channel, text: hi + text + bye }))).toEqual([false])
      }),
    )
  })

  it('gets no word from a rule that reads English, even if all rules are on', async () => {
    const rules = new Map(
      [...registry.keys()].map((id) => [id, { severity: 'warning' as const, options: {} }]),
    )
    const settings = { ...DEFAULT_SETTINGS, rules }
    const files = FOREIGN.flatMap((note) =>
      [1, 2].map((step) => ({
        path: `${note.language}.md`,
        source: sourceOf(note, `step: ${step}\n`),
        settings,
      })),
    )
    const spoken = (await lint(files)).flatMap(({ path: file, problems }) =>
      problems
        .filter(({ rule }) => !/^(?:placeholders|limits)$/.test(registry.get(rule)?.category ?? ''))
        .filter(({ rule }) => !OF_ANY_LANGUAGE.has(rule))
        .map(({ rule, message }) => `${file}: ${rule}: ${message}`),
    )
    expect(spoken).toEqual([])
  })
})

describe('a message in English', () => {
  it('stays one, whatever names, products and tags stand in it', () => {
    const names = fc.constantFrom(
      'Los Angeles',
      'José de la Cruz',
      'Müller & Söhne',
      'Anna van der Berg',
      'Société Générale',
      'CI',
      'the café',
      'São Paulo {{company}}',
      '{{über_uns}} {{der_die_das}}',
    )
    fc.assert(
      fc.property(fc.constantFrom(...ENGLISH), names, names, ({ channel, text }, one, two) => {
        expect(reads(sourceOf({ channel, text: `${text} With ${one}, ${two}.` }))).toEqual([true])
      }),
    )
  })

  it.each([
    'Hi {{first_name}}, gentle ping. CI is green now.',
    'Available Tuesday?',
    '{{first_name}}, 30 hives near Plovdiv, honey in jars, lab tested.',
    'Buongiorno Chiara, sorry if I write in English: your café is what I dream of.',
  ])('is known by few words: %s', (text) => {
    expect(reads(sourceOf({ channel: 'direct-message', text }))).toEqual([true])
  })

  it('is what front matter says', () => {
    const note = { channel: 'email', text: 'Hi Kim, your guide on pumps saved our week.' } as const
    expect(reads(sourceOf(note, 'language: de\n'))).toEqual([false])
    expect(
      reads(sourceOf({ ...note, text: 'Hallo Kim, wie geht es dir?' }, 'language: en-GB\n')),
    ).toEqual([true])
  })
})
