import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { evaluate } from '../../scripts/eval/evaluate.ts'
import { pairSpans } from '../../scripts/eval/pair-spans.ts'
import { missesAmong, ratesOf, scoreOf, type Verdict } from '../../scripts/eval/verdicts.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A folder with these files; gives the path of one. */
function folderWith(files: Readonly<Record<string, string>>): (name: string) => string {
  const folder = mkdtempSync(path.join(tmpdir(), 'eval-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return (name) => path.join(folder, name)
}

const TEMPLATE = [
  '# Bakers', // 1
  '',
  '## Step 1: Connection request',
  '',
  '> Hi {{first_name}}, your talk on sourdough made me try rye at last.', // 5
  '',
  '## Step 2: Email, 3 days later',
  '',
  '```',
  'Subject: Rye for {{company}}',
  '',
  'Hi {{first_name}},', // 12
  '',
  'would a bag of our rye help {{company}} to try it too?',
  '```',
  '',
].join('\n')

const FIRST = { lines: [5, 5], subject: null, channel: 'connection-note', channel_stated: true }
const SECOND = {
  lines: [12, 14],
  subject: '**Rye for {{company}}**',
  channel: 'email',
  channel_stated: true,
  step: 2,
  step_stated: true,
  delay_days: 3,
}
const NOWHERE = { lines: [1, 1], subject: null, channel: 'email', channel_stated: true }

async function scoresOf(
  messages: readonly object[],
  { half = 'A', argv = [] }: { readonly half?: string; readonly argv?: readonly string[] } = {},
) {
  const at = folderWith({
    'copies/templates/bakers.md': TEMPLATE,
    'copies/ordinary/read-me.md': '# Oven\n\nTurn it on, then wait for ten minutes.\n',
    'annotations.json': JSON.stringify({
      files: [{ file: 'bakers.md', half, messages }],
      ordinary: [{ file: 'read-me.md' }],
    }),
  })
  const named = [at('annotations.json'), '--files', at('copies'), '--format', 'json', ...argv]
  const { output, faults } = await evaluate(named)
  expect(faults).toEqual([])
  return JSON.parse(output)
}

describe('the arithmetic', () => {
  const verdict = (expected: string | null, got: string | null, half: Verdict['half'] = 'A') => ({
    measure: 'messages' as const,
    half,
    place: 'a.md:1',
    expected,
    got,
    right: expected === got,
  })

  it('counts precision over what was found and recall over what was expected', () => {
    const verdicts = [verdict('a', 'a'), verdict('b', null), verdict('c', null), verdict(null, 'd')]
    const score = scoreOf(verdicts)
    expect(score).toEqual({ total: 4, expected: 3, found: 2, right: 1 })
    expect(ratesOf(score)).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 })
  })

  it('has no score where there was nothing to measure', () => {
    expect(ratesOf(scoreOf([]))).toEqual({ precision: null, recall: null, f1: null })
  })

  it('shows no miss of half B', () => {
    const misses = missesAmong([verdict('a', null, 'B'), verdict('b', null), verdict('c', 'c')])
    expect(misses.map(({ expected }) => expected)).toEqual(['b'])
  })
})

describe('pairing', () => {
  const pairs = (source: string, expected: readonly number[][], found: readonly number[][]) =>
    pairSpans(source, expected.map(spanOf), found.map(spanOf))
  const spanOf = ([start = 0, end = 0]: readonly number[]) => ({ start, end })

  it('takes eight characters of ten for the same message, and no fewer', () => {
    expect(pairs('0123456789', [[0, 10]], [[0, 8]]).pairs).toEqual([{ expected: 0, found: 0 }])
    expect(pairs('0123456789', [[0, 10]], [[1, 8]]).pairs).toEqual([])
  })

  it('counts neither white space nor the marks of a quote', () => {
    const source = '> abc\n>  > d\n>\n> \n'
    expect(pairs(source, [[0, 18]], [[2, 12]]).overlaps).toEqual([[1]])
    expect(pairs('a > b', [[0, 5]], [[0, 1]]).overlaps).toEqual([[1 / 3]])
  })

  it('gives each message one partner, the best', () => {
    const found = pairs(
      '0123456789',
      [
        [0, 9],
        [0, 10],
      ],
      [[0, 10]],
    )
    expect(found.pairs).toEqual([{ expected: 1, found: 0 }])
  })
})

describe('annotated files', () => {
  it('are scored by what inspect tells of them', async () => {
    const { halves, ordinary } = await scoresOf([FIRST, SECOND])
    expect(halves).toHaveLength(1)
    expect(halves[0]).toMatchObject({
      half: 'A',
      messages: { expected: 2, found: 2, right: 2, precision: 1, recall: 1, f1: 1 },
      channel: { of: 2, right: 2 },
      step: { of: 1, right: 1 },
      subject: { of: 2, right: 2 },
      delay: { of: 1, right: 1 },
      variant: { of: 0, share: null },
    })
    expect(ordinary).toEqual({ files: 1, withMessages: 0 })
  })

  it('count what is missed, what is too much and what is said wrongly', async () => {
    const wrong = { ...SECOND, channel: 'inmail', subject: null, step: 7, delay_days: 1 }
    const { halves, misses } = await scoresOf([wrong, NOWHERE], { argv: ['--misses'] })
    expect(halves[0]).toMatchObject({
      messages: { expected: 2, found: 2, right: 1, precision: 1 / 2, recall: 1 / 2 },
      channel: { of: 1, right: 0 },
      step: { of: 1, right: 0 },
      subject: { of: 1, right: 0 },
      delay: { of: 1, right: 0 },
    })
    const told = misses.map((miss: Verdict) => [miss.measure, miss.place.replace(/.*:/, '')])
    expect(told).toEqual([
      ['subject', '12'],
      ['channel', '12'],
      ['step', '12'],
      ['delay', '12'],
      ['messages', '1'],
      ['messages', '5'],
    ])
  })

  it.each(['ambiguous', 'bad'])('count %s entries neither way', async (mark) => {
    const marked = { ...FIRST, channel: 'email', [mark]: true }
    const { halves } = await scoresOf([marked, SECOND, { ...NOWHERE, [mark]: true }])
    expect(halves[0]).toMatchObject({
      messages: { expected: 1, found: 1, right: 1 },
      channel: { of: 1, right: 1 },
    })
  })

  it('compare only what the file states', async () => {
    const silent = { ...SECOND, channel: 'inmail', channel_stated: false, step_stated: false }
    const { halves } = await scoresOf([{ ...silent, delay_days: null }])
    expect(halves[0]).toMatchObject({ channel: { of: 0 }, step: { of: 0 }, delay: { of: 0 } })
  })

  it('show nothing of half B but its scores', async () => {
    const report = await scoresOf([NOWHERE], { half: 'B', argv: ['--misses'] })
    expect(report.halves[0]).toMatchObject({ half: 'B', messages: { expected: 1, right: 0 } })
    expect(report.misses).toEqual([])
  })
})

const PITCH = {
  half: 'A',
  channel: 'email',
  step: 1,
  labels: {
    pitch: true,
    reason_to_connect: true,
    placeholders: ['{{first_name}}', '[what you liked]', '[not there]'],
    human_fill_in: ['[what you liked]'],
    language: 'en',
  },
  unsure: ['reason_to_connect'],
  text: 'Hi {{first_name}},\n\nwe offer an oven that doubles your sales, and {{first_name}} can book a demo. I liked [what you liked].',
}

async function scoresOfMessages(...messages: readonly object[]) {
  const rows = messages.map((message) => JSON.stringify(message))
  const at = folderWith({ 'messages.jsonl': rows.join('\n') })
  const { output, faults } = await evaluate([at('messages.jsonl'), '--format', 'json'])
  expect(faults).toEqual([])
  return JSON.parse(output).halves
}

describe('labelled messages', () => {
  it('are scored for each placeholder once, for who fills it, and for judgements', async () => {
    const [half] = await scoresOfMessages(PITCH)
    expect(half).toMatchObject({
      placeholders: { expected: 3, found: 2, right: 2, precision: 1, recall: 2 / 3 },
      'fill-ins': { expected: 1, found: 1, right: 1 },
      labels: { pitch: { expected: 1, found: 1, right: 1 } },
    })
    expect(half.labels.reason_to_connect.expected).toBe(0)
  })

  it('are asked about first messages only in the first step, and about wording only in English', async () => {
    const german = { ...PITCH, labels: { ...PITCH.labels, language: 'de' } }
    const [half] = await scoresOfMessages({ ...PITCH, step: 2 }, german)
    expect(half).toMatchObject({
      placeholders: { expected: 6 },
      labels: { pitch: { expected: 0 } },
    })
  })

  it('are scored for each half and in all', async () => {
    const halves = await scoresOfMessages(PITCH, { ...PITCH, half: 'B' })
    const counts = halves.map((half: { half: string; placeholders: { expected: number } }) => [
      half.half,
      half.placeholders.expected,
    ])
    expect(counts).toEqual([
      ['A', 3],
      ['B', 3],
      ['all', 6],
    ])
  })
})

describe('bad input', () => {
  const at = () =>
    folderWith({
      'none.json': '{',
      'files.json': JSON.stringify({
        files: [
          { file: 'gone.md', half: 'A', messages: [FIRST] },
          { file: 'short.md', half: 'A', messages: [SECOND] },
          { file: 'here.md', half: 'A', messages: [FIRST] },
        ],
        ordinary: [],
      }),
      'typed.json': JSON.stringify({ files: [{ file: 3, messages: [{ lines: [4] }] }] }),
      'copies/templates/short.md': 'one line\n',
      'copies/templates/here.md': TEMPLATE,
    })

  it.each([
    ['a missing file', ['gone.json'], /gone\.json cannot be read \(ENOENT\); name a file/],
    ['another format', ['none.json'], /none\.json:1: no JSON object; annotations are/],
    ['files without a folder', ['files.json'], /files\.json is about files; .*--files FOLDER/],
    ['an unknown half', ['files.json', '--half', 'C'], /no half C; write --half A/],
    ['misses of half B', ['files.json', '--half', 'B', '--misses'], /scores alone/],
    ['an unknown option', ['files.json', '--verbose'], /--verbose.*usage:/s],
  ])('says what is wrong with %s', async (_, [name = '', ...argv], sentence) => {
    const { output, faults } = await evaluate([at()(name), ...argv])
    expect(output).toBe('')
    expect(faults).toEqual([expect.stringMatching(sentence)])
  })

  it('says which fields are of the wrong type', async () => {
    const { faults } = await evaluate([at()('typed.json'), '--files', '.'])
    expect(faults).toEqual([
      'typed.json: files[0]: `file` has to be a text',
      'typed.json: files[0].messages[0]: `lines` has to be the first and the last line of the message',
      'typed.json: files[0].messages[0]: `channel` has to be a text',
    ])
  })

  it('counts and names the files that it cannot measure, and scores the others', async () => {
    const inFolder = at()
    const argv = [inFolder('files.json'), '--files', inFolder('copies')]
    const { output, faults } = await evaluate(argv)
    expect(output).toMatch(/A +1 +2 +1 +50\.0 +100\.0 +66\.7/)
    expect(faults).toEqual([
      expect.stringMatching(
        /templates: 1 of 3 files are not measured \(gone\.md\), since they have/,
      ),
      expect.stringMatching(/templates: 1 of 3 files are not measured \(short\.md\), since their/),
    ])
  })
})
