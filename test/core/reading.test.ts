import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Message, parseTemplate, type Span } from '../../rules/index.ts'
import { randomTemplate } from '../support/random-template.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&eacute;': 'é',
  '&#128077;': '👍',
}

function messagesOf(source: string, path = 'templates/example.md'): readonly Message[] {
  return parseTemplate(path, source, DEFAULT_SETTINGS).template.messages
}

function textOf(source: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => source.slice(start, end)).join('')
}

function wordsOf(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{Emoji_Presentation}’&*_-]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function touchesSlot({ start, end }: Span, { body }: Message): boolean {
  return body.slots.some(({ span }) => span.start < end && span.end > start)
}

function inOrder(spans: readonly Span[], length: number): boolean {
  return spans.every(
    ({ start, end }, index) =>
      start <= end && end <= length && start >= (spans[index - 1]?.end ?? 0),
  )
}

describe('a reading of any template', () => {
  it('is what the recipient gets', () => {
    fc.assert(
      fc.property(randomTemplate(), ({ source, bodies }) => {
        expect(messagesOf(source).map(({ body }) => body.text)).toEqual(bodies)
      }),
      { numRuns: 200 },
    )
  })

  it('maps each word to the source that reads so', () => {
    fc.assert(
      fc.property(randomTemplate(), ({ source }) => {
        for (const message of messagesOf(source)) {
          for (const span of wordsOf(message.body.text)) {
            const spans = message.body.toSource(span)
            expect(inOrder(spans, source.length)).toBe(true)
            if (touchesSlot(span, message)) continue
            const written = textOf(source, spans).replace(
              /&[^;\s]+;/g,
              (entity) => ENTITIES[entity] ?? entity,
            )
            expect(written).toBe(message.body.text.slice(span.start, span.end))
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('maps any span to source inside the message, whole placeholders included', () => {
    const anyPlace = fc.tuple(randomTemplate(), fc.nat(), fc.nat())
    fc.assert(
      fc.property(anyPlace, ([{ source }, a, b]) => {
        for (const { body, container, template } of messagesOf(source)) {
          const [x, y] = [a % (body.text.length + 1), b % (body.text.length + 1)]
          const span = { start: Math.min(x, y), end: Math.max(x, y) }
          const spans = body.toSource(span)
          const edit = body.toEdit(span)
          expect(inOrder(spans, source.length)).toBe(true)
          for (const part of [...spans, edit]) {
            expect(part.start).toBeGreaterThanOrEqual(container.span.start)
            expect(part.end).toBeLessThanOrEqual(container.span.end)
            if (part.start === part.end) continue
            const torn = template.placeholders.filter(
              (placeholder) =>
                placeholder.kind === 'machine' &&
                placeholder.span.start < part.end &&
                placeholder.span.end > part.start &&
                !(part.start <= placeholder.span.start && placeholder.span.end <= part.end),
            )
            expect(torn).toEqual([])
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('begins where the message begins', () => {
    fc.assert(
      fc.property(randomTemplate(), ({ source }) => {
        for (const [index, { body }] of messagesOf(source).entries()) {
          const first = body.text.indexOf('\n')
          const spans = body.toSource({ start: 0, end: first })
          expect(textOf(source, spans)).toBe(`Hi Kim${index},`)
        }
      }),
    )
  })
})

describe('a reading', () => {
  const bodyOf = (source: string) => messagesOf(source)[0]?.body.text

  it('leaves HTML out, and breaks a line where it does', () => {
    expect(
      bodyOf('## Cold email\n\nHi {{first_name}},<br>good <b>bold</b> day <!-- note --> to you.'),
    ).toBe('Hi Robin,\ngood bold day  to you.')
  })

  it('shows each of many options once', () => {
    const options = Array.from({ length: 40 }, (_, index) => `word${index}`)
    const [message] = messagesOf(
      `## Cold email\n\nHi {{first_name}}, a {${options.join('|')}} day.`,
    )
    const texts = message?.renditions.map(({ body }) => /word\d+/.exec(body.text)?.[0])
    expect(texts).toEqual(options)
  })

  it('keeps the markers of lists', () => {
    expect(
      bodyOf('## Cold email\n\n> Hi {{first_name}},\n>\n> - one\n> - *two*\n>   lines\n>\n> Bye'),
    ).toBe('Hi Robin,\n\n- one\n- two\nlines\n\nBye')
  })

  it('takes a variable’s own sample', () => {
    const settings = { ...DEFAULT_SETTINGS, variables: { first_name: { sample: 'Bo' } } }
    const { template } = parseTemplate(
      't.md',
      '## Cold email\n\nHi {{first_name}}, good day.',
      settings,
    )
    expect(template.messages[0]?.body.text).toBe('Hi Bo, good day.')
  })

  it('shows every option in one of the renditions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 3 }),
        (counts) => {
          const options = counts.map((count, group) =>
            Array.from({ length: count }, (_, index) => `option${group}x${index}`),
          )
          const [first, ...rest] = options
          const inner = rest.map((list) => `{${list.join('|')}}`).join(' ')
          const source = `## Cold email\n\nHi {{first_name}}, {${first?.join('|')}|${inner}nested} it is.\n`
          const all =
            messagesOf(source)[0]
              ?.renditions.map(({ body }) => body.text)
              .join('\n') ?? ''
          for (const option of options.flat()) expect(all).toContain(option)
        },
      ),
    )
  })

  it('reads a placeholder that is wrapped over two quoted lines', () => {
    const source = '## Cold email\n\n> Hi [first\n> name], good day.'
    const [message] = messagesOf(source)
    expect(message?.body.text).toBe('Hi Robin, good day.')
    expect(textOf(source, message?.body.toSource({ start: 3, end: 8 }) ?? [])).toBe(
      '[first\n> name]',
    )
  })

  it('comes to the end of a long message', () => {
    const line = 'Hi {{first_name}}, *good* day & so on. {% if a %}b{% else %}c{% endif %}\n'
    const [message] = messagesOf(`---\nchannel: email\n---\n\n${line.repeat(4_000)}`)
    const words = wordsOf(message?.body.text ?? '')
    expect(words.length).toBeGreaterThan(20_000)
    expect(words.every((span) => message?.body.toSource(span).length)).toBe(true)
  })
})

it.each(['\n', '\r\n'])(
  'takes a greeting above a table for a message, with line ends %j',
  (lineEnd) => {
    const lines = [
      '## Email 1',
      '',
      '> Hi [Name],',
      '>',
      '> | Day | Boats |',
      '> |---|---|',
      '> | Monday | 4 |',
      '> | Tuesday | 6 |',
    ]
    expect(messagesOf(lines.join(lineEnd))).toHaveLength(1)
  },
)
