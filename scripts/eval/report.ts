import { ENOUGH } from './pair-spans.ts'
import { JUDGES } from './score-messages.ts'
import {
  type Measure,
  missesAmong,
  ratesOf,
  type Score,
  scoreOf,
  share,
  type Verdict,
} from './verdicts.ts'

const SEARCHES = ['messages', 'placeholders', 'fill-ins'] as const satisfies readonly Measure[]
const COMPARISONS = [
  'channel',
  'step',
  'subject',
  'delay',
  'variant',
] as const satisfies readonly Measure[]

interface Group {
  readonly half: 'A' | 'B' | 'all'
  readonly verdicts: readonly Verdict[]
}

/** Half A and half B, as far as there is anything of them, and all where that is more. */
function groupsOf(verdicts: readonly Verdict[]): Group[] {
  const halves = (['A', 'B'] as const)
    .map((half) => ({ half, verdicts: verdicts.filter((verdict) => verdict.half === half) }))
    .filter((group) => group.verdicts.length > 0)
  const whole = verdicts.filter(({ measure }) => measure !== 'ordinary')
  const [first] = halves
  return first?.verdicts.length === whole.length ? halves : [...halves, { half: 'all', verdicts }]
}

/** The scores as JSON: counts as they are, shares from 0 to 1, null where there was nothing to measure. */
export function jsonReport(verdicts: readonly Verdict[], withMisses: boolean): string {
  const halves = groupsOf(verdicts).map((group) => {
    const search = (measure: Measure) => {
      const { expected, found, right } = scoreIn(group, measure)
      return { expected, found, right, ...ratesOf({ expected, found, right }) }
    }
    const comparison = (measure: Measure) => {
      const { total, right } = scoreIn(group, measure)
      return { of: total, right, share: share(right, total) }
    }
    return {
      half: group.half,
      ...Object.fromEntries(SEARCHES.map((measure) => [measure, search(measure)])),
      ...Object.fromEntries(COMPARISONS.map((measure) => [measure, comparison(measure)])),
      labels: Object.fromEntries(JUDGES.map(({ label }) => [label, search(label)])),
    }
  })
  const { total, right } = scoreOf(of(verdicts, 'ordinary'))
  const report = {
    version: 1,
    halves,
    ordinary: { files: total, withMessages: total - right },
    ...(withMisses && { misses: missesAmong(verdicts).map(({ right: _, ...miss }) => miss) }),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** The scores for people: a table for each thing measured, then the misses that may be looked at. */
export function tableReport(verdicts: readonly Verdict[], withMisses: boolean): string {
  const groups = groupsOf(verdicts)
  const sections = [
    searchTable(groups, 'messages', `Messages (${100 * ENOUGH} % of the characters agree)`),
    comparisonTable(groups),
    ordinaryLine(verdicts),
    searchTable(groups, 'placeholders', 'Placeholders (each exact text once a message)'),
    searchTable(groups, 'fill-ins', 'Of the placeholders found, those that a person fills in'),
    judgementTable(groups),
    withMisses ? missList(verdicts) : '',
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function searchTable(groups: readonly Group[], measure: Measure, title: string): string {
  const rows = groups
    .map((group) => ({ half: group.half, score: scoreIn(group, measure) }))
    .filter(({ score }) => score.total > 0)
  if (rows.length === 0) return ''
  return table(title, [
    ['', ...SEARCH_COLUMNS],
    ...rows.map(({ half, score }) => [half, ...searchCells(score)]),
  ])
}

const SEARCH_COLUMNS = ['expected', 'found', 'right', 'precision', 'recall', 'F1'] as const

function searchCells(score: Score): string[] {
  const { precision, recall, f1 } = ratesOf(score)
  const counts = [score.expected, score.found, score.right].map(String)
  return [...counts, ...[precision, recall, f1].map(percent)]
}

function comparisonTable(groups: readonly Group[]): string {
  const shown = COMPARISONS.filter((measure) =>
    groups.some((group) => scoreIn(group, measure).total > 0),
  )
  if (shown.length === 0) return ''
  return table('Of the messages found, right in % where the file says it', [
    ['', ...shown],
    ...groups.map((group) => [
      group.half,
      ...shown.map((measure) => {
        const { total, right } = scoreIn(group, measure)
        return total === 0 ? '' : `${percent(share(right, total))} of ${total}`
      }),
    ]),
  ])
}

function judgementTable(groups: readonly Group[]): string {
  const rows = JUDGES.flatMap(({ label, rule }) =>
    groups
      .map((group) => ({ half: group.half, score: scoreIn(group, label) }))
      .filter(({ score }) => score.total > 0)
      .map(({ half, score }) => [rule, half, ...searchCells(score)]),
  )
  if (rows.length === 0) return ''
  return table('Judgements (English; labels on which readers agree)', [
    ['rule', '', ...SEARCH_COLUMNS],
    ...rows,
  ])
}

function ordinaryLine(verdicts: readonly Verdict[]): string {
  const { total, right } = scoreOf(of(verdicts, 'ordinary'))
  return total === 0 ? '' : `Ordinary files without a message: ${right} of ${total}`
}

function missList(verdicts: readonly Verdict[]): string {
  const rows = missesAmong(verdicts).map(({ place, measure, expected, got, note }) => {
    const what = expected === null ? 'nothing there' : `expected ${expected}`
    return `${place}  ${measure}: ${what}, got ${got ?? 'nothing'}${note ? ` (${note})` : ''}`
  })
  return ['Misses, half B left out', ...rows.map((row) => `  ${row}`)].join('\n')
}

function scoreIn({ verdicts }: Group, measure: Measure): Score {
  return scoreOf(of(verdicts, measure))
}

function of(verdicts: readonly Verdict[], measure: Measure): Verdict[] {
  return verdicts.filter((verdict) => verdict.measure === measure)
}

function percent(part: number | null): string {
  return part === null ? '–' : (100 * part).toFixed(1)
}

/** Columns side by side, words to the left and figures to the right. */
function table(title: string, rows: readonly (readonly string[])[]): string {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
  const padded = columns.map((cells) => {
    const width = Math.max(...cells.map((cell) => cell.length))
    const figures = cells.slice(1).every((cell) => /^[\d–]|^$/.test(cell))
    return cells.map((cell) => (figures ? cell.padStart(width) : cell.padEnd(width)))
  })
  const lines = rows.map((_, row) =>
    padded
      .map((cells) => cells[row] ?? '')
      .join('  ')
      .trimEnd(),
  )
  return [title, ...lines.map((line) => `  ${line}`)].join('\n')
}
