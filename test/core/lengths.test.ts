import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Message, parseTemplate, type Settings } from '../../rules/index.ts'
import { randomTemplate } from '../support/random-template.ts'

const PROPERTY = { numRuns: 300 }

function messagesOf(source: string, settings: Partial<Settings> = {}): readonly Message[] {
  return parseTemplate('letters.md', source, { ...DEFAULT_SETTINGS, ...settings }).template.messages
}

function messageOf(body: string, settings: Partial<Settings> = {}): Message {
  const [message] = messagesOf(`## Email 1\n\n${body}\n`, settings)
  if (!message) throw new Error('The text holds no message')
  return message
}

const inFence = (body: string) => `\`\`\`\n${body}\n\`\`\``
const inQuote = (body: string) => body.replace(/^/gm, '> ')

const sizes = ({ lengths }: Message) => [lengths.shortest, lengths.asWritten, lengths.longest]

/** Text with choices in choices; the options differ in length, with markup and without. */
const { choice } = fc.letrec<{ text: string; choice: string }>((tie) => ({
  text: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          'ship',
          'harbour crane',
          '**bold**',
          '[here](https://example.org)',
          '👍',
          '',
        ),
        fc.constantFrom('{{first_name}}', '{{company | default: "you"}}', '[Role]'),
        tie('choice'),
      ),
      { maxLength: 3 },
    )
    .map((pieces) => pieces.join(' ')),
  choice: fc.oneof(
    fc
      .array(tie('text'), { minLength: 2, maxLength: 4 })
      .map((options) => `{${options.join('|')}}`),
    tie('text').map((text) => `{% if plan %}${text}{% endif %}`),
    fc.tuple(tie('text'), tie('text')).map(([a, b]) => `{% if x %}${a}{% else %}${b}{% endif %}`),
  ),
}))

const manyChoices = fc
  .tuple(fc.array(choice, { minLength: 1, maxLength: 4 }), fc.constantFrom(inFence, inQuote))
  .map(([choices, wrap]) => wrap(`Hi Robin, good day to you. ${choices.join(' and ')} So long.`))

describe('lengths', () => {
  it('run from the shortest over the written to the longest', () => {
    fc.assert(
      fc.property(randomTemplate(), ({ source }) => {
        for (const { lengths, words } of messagesOf(source))
          for (const { shortest, asWritten, longest } of [lengths, words]) {
            expect(shortest).toBeLessThanOrEqual(asWritten)
            expect(asWritten).toBeLessThanOrEqual(longest)
          }
      }),
      PROPERTY,
    )
  })

  it('do so in any text, however broken', () => {
    const scraps = fc.constantFrom(
      ...['{', '|', '}', '{{', '}}', '[', ']', '](', '{% if x %}', '{% else %}', '{% endif %}'],
      ...['{{#if a}}', '{{/if}}', '{{x|y}}', '**', '`', '```\n', '\n', '\n\n', '> ', '- ', '# '],
      ...['Subject: ', 'Hi Kim, ', 'word ', '👍', '\u00A0', '\r\n', '<b>', '|---|'],
    )
    const text = fc.array(scraps, { maxLength: 60 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('email', 'connection-note'), (body, channel) => {
        const source = `---\nchannel: ${channel}\nsubject: {a|bb} c\n---\n\n${body}`
        for (const { lengths, words, subjectLengths, renditions } of messagesOf(source)) {
          for (const one of [lengths, words, subjectLengths ?? lengths]) {
            expect(one.shortest).toBeLessThanOrEqual(one.asWritten)
            expect(one.asWritten).toBeLessThanOrEqual(one.longest)
          }
          for (const rendition of renditions) {
            expect(lengths.shortest).toBeLessThanOrEqual(rendition.body.text.length)
            expect(lengths.longest).toBeGreaterThanOrEqual(rendition.body.text.length)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('hold for every rendition', () => {
    fc.assert(
      fc.property(manyChoices, (body) => {
        const { lengths, words, renditions } = messageOf(body)
        const count = (text: string) =>
          text.split(/\s+/).filter((word) => /\w|\p{L}/u.test(word)).length
        for (const rendition of renditions) {
          const { text } = rendition.body
          expect(lengths.shortest).toBeLessThanOrEqual(text.length)
          expect(lengths.longest).toBeGreaterThanOrEqual(text.length)
          expect(words.shortest).toBeLessThanOrEqual(count(text))
          expect(words.longest).toBeGreaterThanOrEqual(count(text))
        }
      }),
      PROPERTY,
    )
  })

  it('are those of the shortest and longest options put together, in whatever order they stand', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom('a', 'bb', 'ccc', 'dddd'), { minLength: 2, maxLength: 4 }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.constantFrom(inFence, inQuote),
        (choices, wrap) => {
          const text = choices.map((options) => `{${options.join('|')}}`).join(' and ')
          const pick = (best: (...sizes: number[]) => number) =>
            choices.reduce((sum, options) => sum + best(...options.map(({ length }) => length)), 0)
          const fixed = 'Hi Robin, .'.length + ' and '.length * (choices.length - 1)
          const { lengths } = messageOf(wrap(`Hi Robin, ${text}.`))
          expect(lengths.shortest).toBe(fixed + pick(Math.min))
          expect(lengths.longest).toBe(fixed + pick(Math.max))
        },
      ),
      PROPERTY,
    )
  })

  it('count what is read of a branch, and not its markup', () => {
    const body =
      'Hi Robin, {% if x %}**a**{% else %}[bbb](https://example.org/long){% endif %} good day'
    expect(sizes(messageOf(inQuote(body)))).toEqual([20, 20, 22])
  })

  it('count an option that goes over lines as it is read', () => {
    expect(sizes(messageOf(inQuote('Hi Robin, {a\nb|cccc}')))).toEqual([13, 13, 14])
  })

  it('leave a condition out where it may fail', () => {
    expect(
      sizes(messageOf(inFence('Hi Robin,{% if x %} old {a|friend}{% endif %} hello'))),
    ).toEqual([15, 21, 26])
  })

  it('count words', () => {
    const { words } = messageOf(
      inFence('Hi {{first_name}}, {good day|hello - and good day to you|hi}'),
    )
    expect(words).toEqual({ shortest: 3, asWritten: 4, longest: 8 })
  })

  it('count the choices of a subject apart from those of the body', () => {
    const body = inFence('Subject: {A|Two} {quays|b}\n\nHi Robin, {good day|hi} to you')
    const { subjectLengths, lengths } = messageOf(body)
    expect(subjectLengths).toEqual({ shortest: 3, asWritten: 7, longest: 9 })
    expect(lengths).toEqual({ shortest: 19, asWritten: 25, longest: 25 })
    expect(messageOf(inFence('Hi Robin, good day to you')).subjectLengths).toBeNull()
  })

  it('comes to the end of many choices, one within another', () => {
    const deep = `${'{a|'.repeat(300)}b${'}'.repeat(300)}`
    const { lengths } = messageOf(inFence(`Hi Robin, ${'{one|two words} '.repeat(4_000)}${deep}`))
    expect(lengths.longest - lengths.shortest).toBeGreaterThanOrEqual(4_000 * 6)
  })
})

describe('the length of a value', () => {
  const body = inFence('Hi {{nick}}, good day!')
  const withNick = (nick: NonNullable<Settings['variables']>[string], text = body) =>
    sizes(messageOf(text, { variables: { nick } }))

  it('is that of the sample', () => expect(withNick({ sample: 'Al' })).toEqual([16, 16, 16]))
  it('is the declared one', () =>
    expect(withNick({ sample: 'Al', length: 20 })).toEqual([34, 34, 34]))
  it('is a fallback’s too', () => {
    expect(withNick({ length: 20, fallback: 'all' })).toEqual([17, 34, 34])
    expect(withNick({ sample: 'Al', fallback: 'colleague' })).toEqual([16, 16, 23])
  })
  it('is nothing where that is the fallback', () =>
    expect(withNick({ sample: 'Al', fallback: '' })).toEqual([14, 16, 16]))
  it('goes by the tag’s own fallback first', () =>
    expect(
      withNick(
        { sample: 'Al', fallback: 'colleague' },
        inFence('Hi {{ nick | default: "x" }}, good day!'),
      ),
    ).toEqual([15, 16, 16]))
  it('counts inside a choice', () =>
    expect(
      withNick({ sample: 'Al', length: 9 }, inFence('Hi {{{nick}}|dear one}, good day!')),
    ).toEqual([22, 23, 23]))
})
