import fc from 'fast-check'

/** A random template, and how each of its messages must read. */
export interface RandomTemplate {
  readonly source: string
  /** Bodies in the order of the file. The greeting of the n-th message names `Kim` and n. */
  readonly bodies: readonly string[]
}

/** Something as the author writes it, and as the recipient reads it. */
interface Piece {
  readonly source: string
  readonly reading: string
}

const word = fc.constantFrom(
  'pumps',
  'café',
  'naïve',
  'Zürich',
  'don’t',
  'ship',
  '漢字',
  'it’s',
  'a',
  'harbour',
)
const plain = word.map((text) => ({ source: text, reading: text }))
const emoji = fc
  .constantFrom('👍🏽', '👩‍💻', '🚢', '🇵🇹')
  .map((text) => ({ source: text, reading: text }))

/** Tags read the same in every container. */
const tag: fc.Arbitrary<Piece> = fc.constantFrom(
  { source: '{{first_name}}', reading: 'Robin' },
  { source: '[Company]', reading: 'Northfield Labs' },
  { source: '{{ first_name | default: "there" }}', reading: 'Robin' },
  { source: '*|FNAME|*', reading: 'Robin' },
  { source: '{good|fine}', reading: 'good' },
  { source: '{good {{first_name}}|fine}', reading: 'good Robin' },
  { source: '{so {good|fine}|well}', reading: 'so good' },
  { source: '{% if x %}yes{% else %}no{% endif %}', reading: 'yes' },
  { source: '{% if x %}yes{% if y %}!{% endif %}{% endif %}', reading: 'yes!' },
)

const marked: fc.Arbitrary<Piece> = fc.oneof(
  word.map((text) => ({ source: `*${text}*`, reading: text })),
  word.map((text) => ({ source: `**${text}**`, reading: text })),
  word.map((text) => ({ source: `\`${text}\``, reading: text })),
  word.map((text) => ({ source: `[${text}](https://example.org/a_b)`, reading: text })),
  fc.constantFrom(
    { source: '<https://example.org/a>', reading: 'https://example.org/a' },
    { source: 'a\\*b', reading: 'a*b' },
    { source: 'a\\_b', reading: 'a_b' },
    { source: 'back\\\\slash', reading: 'back\\slash' },
    { source: 'R&amp;D', reading: 'R&D' },
    { source: 'caf&eacute;', reading: 'café' },
    { source: 'R&D', reading: 'R&D' },
    { source: '&#128077;!', reading: '👍!' },
    { source: '**{{first_name}}**', reading: 'Robin' },
    { source: '**so *very* good**', reading: 'so very good' },
  ),
)

const BREAKS: readonly Piece[] = [
  { source: '\n', reading: '\n' },
  { source: '  \n', reading: '\n' },
  { source: '\\\n', reading: '\n' },
]

/** Words on one or more lines; a line begins with a word, so that none becomes a list or a heading. */
function paragraph(inline: fc.Arbitrary<Piece>, breaks: readonly Piece[]): fc.Arbitrary<Piece> {
  const line = fc
    .tuple(plain, fc.array(inline, { maxLength: 6 }))
    .map(([first, rest]) => join([first, ...rest], ' '))
  return fc
    .array(fc.tuple(line, fc.constantFrom(...breaks)), { minLength: 1, maxLength: 4 })
    .map((lines) =>
      lines.reduce<Piece>(
        (all, [text, end], index) => ({
          source:
            all.source + (index > 0 ? (lines[index - 1]?.[1] ?? end).source : '') + text.source,
          reading: all.reading + (index > 0 ? '\n' : '') + text.reading,
        }),
        { source: '', reading: '' },
      ),
    )
}

function join(pieces: readonly Piece[], by: string): Piece {
  return {
    source: pieces.map(({ source }) => source).join(by),
    reading: pieces.map(({ reading }) => reading).join(by),
  }
}

type Wrap = (text: string) => string

const prefix =
  (lead: string, empty = lead.trimEnd()): Wrap =>
  (text) =>
    text
      .split('\n')
      .map((line) => (line === '' ? empty : lead + line))
      .join('\n')

const fence: Wrap = (text) => `\`\`\`\n${text}\n\`\`\``
const inItem: Wrap = (text) => `- Variant\n\n${prefix('  ', '')(fence(text))}`
const inNumbered: Wrap = (text) => `1. Variant\n\n${prefix('   ', '')(fence(text))}`
const quote = prefix('> ')
const tight = prefix('>')
const nested = prefix('> > ', '> >')
const tildes: Wrap = (text) => `~~~~ text\n${text}\n~~~~`
const shifted: Wrap = (text) => prefix('  ', '')(fence(text))
const quoteInItem: Wrap = (text) => `- Variant\n\n${prefix('  ', '')(quote(text))}`
const quoteInNumbered: Wrap = (text) => `10. Variant\n\n${prefix('    ', '')(quote(text))}`
const indented = prefix('  > ', '  >')
const lazy: Wrap = (text) => quote(text).replace(/([^>\n ] *)\n> (?=\p{L})/gu, '$1\n')
const bare: Wrap = (text) => text

const raw = fc.oneof(
  plain,
  emoji,
  tag,
  fc.constantFrom(...['**bold**', 'a&b', 'a  b'].map((text) => ({ source: text, reading: text }))),
)
const flowing = fc.oneof(plain, emoji, tag, marked)

/** One message: a container, and paragraphs of what may stand in it. */
const message = fc.oneof(
  container(raw, BREAKS.slice(0, 1), [fence, inItem, inNumbered, tildes, shifted]),
  container(flowing, BREAKS, [
    quote,
    tight,
    nested,
    indented,
    lazy,
    bare,
    quoteInItem,
    quoteInNumbered,
  ]),
)

function container(
  inline: fc.Arbitrary<Piece>,
  breaks: readonly Piece[],
  wraps: readonly Wrap[],
): fc.Arbitrary<{ body: Piece; wrap: Wrap }> {
  return fc.record({
    body: fc
      .array(paragraph(inline, breaks), { minLength: 1, maxLength: 3 })
      .map((paragraphs) => join(paragraphs, '\n\n')),
    wrap: fc.constantFrom(...wraps),
  })
}

/** Templates of one to four messages in any container, with either line end, with and without a byte order mark. */
export function randomTemplate(
  lineEnds: readonly string[] = ['\n', '\r\n'],
): fc.Arbitrary<RandomTemplate> {
  return fc
    .record({
      messages: fc.array(message, { minLength: 1, maxLength: 4 }),
      lineEnd: fc.constantFrom(...lineEnds),
      mark: fc.constantFrom('', '\uFEFF'),
    })
    .map(({ messages, lineEnd, mark }) => {
      const whole = messages.map(({ body, wrap }, index) => {
        const greeting = `Hi Kim${index},`
        return {
          source: `## Connection request ${'ABCD'[index]}\n\n${wrap(`${greeting}\n\n${body.source}`)}\n`,
          body: `${greeting}\n\n${body.reading}`,
        }
      })
      const source = `# LinkedIn\n\n${whole.map((one) => one.source).join('\n')}`
      return {
        source: mark + source.replace(/\n/g, lineEnd),
        bodies: whole.map(({ body }) => body),
      }
    })
}
