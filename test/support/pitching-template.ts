import fc from 'fast-check'

/** A template whose first message pitches, and what is to become of it. */
export interface PitchingTemplate {
  readonly source: string
  /** Paragraphs of the first message without the sentences that pitch, as the recipient reads them. */
  readonly kept: readonly string[]
  /** The sentences that pitch, as the recipient reads them. */
  readonly pitch: readonly string[]
  /** Whether the file has a step that can take them: one that is no first touch on its channel. */
  readonly hasNextStep: boolean
}

type Sentence = readonly [source: string, reading: string]
type Wrapped = { readonly source: string; readonly reading: string; readonly pitches: boolean }
type Frame = (text: string) => string

const plain = (text: string): Sentence => [text, text]

const NEUTRAL: readonly Sentence[] = [
  plain('Your talk on night ferries stayed with me.'),
  plain('Did the new slipway open in May?'),
  plain('My sister rows at your club!'),
  plain('I read your essay about salt marshes twice 🚣🏽, and then aloud.'),
  ['We both spoke at {{event}} last year.', 'We both spoke at the spring meetup last year.'],
  ['The part on {tides|winds} was new to me.', 'The part on tides was new to me.'],
]

const PITCHES: readonly Sentence[] = [
  plain('We help harbours fill their empty berths, for $90 per month.'),
  plain('Our platform finds your crew within a day, and the first month is free.'),
  plain('We built a service for harbours from $9 per month: would you like a free demo next week?'),
  plain('I built an app for harbour masters, and it costs $9 per month!'),
  [
    'We offer quays to {{company}} and more, from $9 per month, with a free trial.',
    'We offer quays to Northfield Labs and more, from $9 per month, with a free trial.',
  ],
]

/** Signs of Markdown, which only quotes and prose have. */
const MARKED: readonly Sentence[] = [
  ['Your *slow* boats are **fine**.', 'Your slow boats are fine.'],
  ['I liked [the chart](https://example.org/a_b).', 'I liked the chart.'],
  ['**My aunt** liked **the map.**', 'My aunt liked the map.'],
  ['The `bowline` \\& the hitch held.', 'The bowline & the hitch held.'],
]

const MARKED_PITCHES: readonly Sentence[] = [
  [
    'We help **harbours** fill their *empty* berths, for $90 per month.',
    'We help harbours fill their empty berths, for $90 per month.',
  ],
  [
    'Try [our platform](https://example.org/a), it saves you hours per week.',
    'Try our platform, it saves you hours per week.',
  ],
  [
    'Today **our app** helps harbours *save hours per week, free of charge.*',
    'Today our app helps harbours save hours per week, free of charge.',
  ],
]

const GREETINGS: readonly Sentence[] = [
  ['Hi {{first_name}},', 'Hi Robin,'],
  ['Hello [First Name],', 'Hello Robin,'],
  ['Dear {first_name},', 'Dear Robin,'],
  ['{Hi|Hello} {{first_name}},', 'Hi Robin,'],
]

const SIGN_OFFS = ['', 'Best,\nAda', 'Thanks,\nAda', '– Ada', 'Kind regards,\nAda\nHarbour office']

function wrapped(sentences: readonly Sentence[], pitches: boolean): fc.Arbitrary<Wrapped> {
  return fc
    .tuple(fc.constantFrom(...sentences), fc.nat(8), fc.boolean())
    .map(([[source, reading], at, wraps]) => {
      const words = source.split(' ')
      const cut = 1 + (at % (words.length - 1))
      const broken = `${words.slice(0, cut).join(' ')}\n${words.slice(cut).join(' ')}`
      return {
        // A short line before a capital would be read as one of its own.
        source: wraps && !/\{[^}]*\n|\[[^\]]*\n|\n[^a-z]/.test(broken) ? broken : source,
        reading,
        pitches,
      }
    })
}

interface Body {
  readonly source: string
  readonly kept: readonly string[]
  readonly pitch: readonly string[]
}

function body(markdown: boolean, pitches: boolean): fc.Arbitrary<Body> {
  const neutral = wrapped([...NEUTRAL, ...(markdown ? MARKED : [])], false)
  const pitch = wrapped([...PITCHES, ...(markdown ? MARKED_PITCHES : [])], true)
  const sentence = pitches ? fc.oneof({ weight: 2, arbitrary: neutral }, pitch) : neutral
  const paragraph = fc.tuple(
    fc.array(sentence, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(' ', '\n'),
  )
  return fc
    .record({
      greeting: fc.constantFrom(...GREETINGS),
      inline: fc.boolean(),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
      signOff: fc.constantFrom(...SIGN_OFFS),
    })
    .filter(
      ({ paragraphs }) => !pitches || paragraphs.some(([all]) => all.some((one) => one.pitches)),
    )
    .filter(({ paragraphs }) => paragraphs.some(([all]) => all.some((one) => !one.pitches)))
    .map(({ greeting, inline, paragraphs, signOff }) => {
      const texts = paragraphs.map(([all, space]) => all.map(({ source }) => source).join(space))
      const kept = paragraphs.map(([all]) =>
        all.flatMap((one) => (one.pitches ? [] : [one.reading])).join(' '),
      )
      const [first = '', ...rest] = texts
      const opening = inline ? [`${greeting[0]} ${first}`] : [greeting[0], first]
      const keptOpening = inline
        ? [`${greeting[1]} ${kept[0]}`.trim(), ...kept.slice(1)]
        : [greeting[1], ...kept]
      return {
        source: [...opening, ...rest, signOff].filter((text) => text !== '').join('\n\n'),
        kept: [...keptOpening, signOff.replace(/\n/g, ' ')].filter((text) => text !== ''),
        pitch: paragraphs.flatMap(([all]) =>
          all.flatMap((one) => (one.pitches ? [one.reading] : [])),
        ),
      }
    })
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ')
const FRAMES: readonly (readonly [frame: Frame, markdown: boolean])[] = [
  [(text) => `\`\`\`\n${text}\n\`\`\``, false],
  [(text) => `~~~text\n${text}\n~~~`, false],
  [(text) => `- Copy this:\n\n${indented(`\`\`\`\n${text}\n\`\`\``)}`, false],
  [(text) => text.replace(/^/gm, '> ').replace(/ +$/gm, ''), true],
  [(text) => text.replace(/^/gm, '>'), true],
  [(text) => text, true],
]

const framed = (pitches: boolean) =>
  fc
    .constantFrom(...FRAMES)
    .chain(([frame, markdown]) =>
      body(markdown, pitches).map((made) => ({ ...made, source: frame(made.source) })),
    )

const HEADS = [
  '## Connection request',
  '## Step 1: LinkedIn message',
  '## Email 1',
  '**Connection note:**',
  '---\nchannel: direct-message\nstep: 1\n---',
] as const
/** With the heads after which it is no first touch; a message by the same channel, or a follow-up by any. */
const LATER: readonly (readonly [heading: string, follows: RegExp])[] = [
  ['## Step 2: LinkedIn message, 4 days later', /LinkedIn/],
  ['## Follow-up message', /./],
]
const TAILS = ['', '## Tips for the team\n\nKeep it short.', '---\n\nReviewed in May.']

export const pitchingTemplate: fc.Arbitrary<PitchingTemplate> = fc
  .record({
    title: fc.constantFrom('', '# Harbour letters\n\n'),
    chosen: fc.constantFrom(...HEADS),
    first: framed(true),
    later: fc.option(fc.tuple(fc.constantFrom(...LATER), framed(false))),
    tail: fc.constantFrom(...TAILS),
    end: fc.constantFrom('', '\n'),
    bom: fc.constantFrom('', '\uFEFF'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ title, chosen, first, later, tail, end, bom, lineEnd }) => {
    // The words before a fence in a list would be a part of a message that is the whole file.
    const head = first.source.startsWith('- ')
      ? chosen.startsWith('---')
        ? HEADS[0]
        : chosen
      : chosen
    const wholeFile = head.startsWith('---')
    const second = later && !wholeFile && !head.startsWith('**') ? later : null
    const source = [
      (wholeFile ? '' : title) + head,
      first.source,
      ...(second ? [second[0][0], second[1].source] : []),
      ...(tail === '' || wholeFile ? [] : [tail]),
    ].join('\n\n')
    return {
      source: bom + (source + end).replace(/\n/g, lineEnd),
      kept: first.kept,
      pitch: first.pitch,
      hasNextStep: second?.[0][1].test(head) ?? false,
    }
  })
