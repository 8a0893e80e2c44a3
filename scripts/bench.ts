import { parseArgs } from 'node:util'

/**
 * Times the linter on generated files of many kinds, each in two sizes, the large ten times the small one.
 * A ratio far above ten shows work that grows faster than the file.
 *
 *     npm run bench -- --size 0.5 --times 10 --only quotes,tables
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '0.5' },
    times: { type: 'string', default: '10' },
    only: { type: 'string' },
  },
})

// What is shipped is timed: run as TypeScript, the same code takes twice as long.
const shipped = new URL('../dist/index.js', import.meta.url).href
const { DEFAULT_SETTINGS, lint, parseTemplate, registry }: typeof import('../rules/index.ts') =
  await import(shipped)

/** A kind of file: what stands at its top, and what follows as often as needed, counted from 1. */
interface Kind {
  readonly head?: string
  readonly part: (count: number) => string
}

const SENTENCES = [
  'Your note on cold storage at the harbour stayed with me for a week.',
  'We moved the whole fleet to night charging in {{month}}, and the first winter went badly.',
  'How did you settle who gets the two fast chargers on Fridays?',
  'I am writing a short piece on depots, and **your numbers** would make it honest.',
  'If it is easier, [this page](https://example.org/depots) shows what I mean.',
  'No hurry: any week before the harvest is fine.',
]
/** Beginnings of phrases that no word completes. */
const NEARLY = ['help quite', 'saw that you', 'would love to', 'open to a', '<b>', '{{x}} 9', 'who']
const sentence = (count: number) => SENTENCES[count % SENTENCES.length] ?? ''
const letter = (count: number) =>
  `Hi {{first_name}},\n\n${sentence(count)} ${sentence(count + 1)}\n\n${sentence(count + 2)}\n\nBest,\nRobin`
const quoted = (text: string) => text.replace(/^(?=(.?))/gm, (_, next) => (next ? '> ' : '>'))
const fenced = (text: string) => `\`\`\`\n${text}\n\`\`\``

const KINDS: Readonly<Record<string, Kind>> = {
  'one message': {
    head: '---\nchannel: email\n---\n\nHi {{first_name}},\n\n',
    part: (count) => `${sentence(count)} ${sentence(count + 3)}\n\n`,
  },
  'one paragraph': {
    head: '---\nchannel: email\n---\n\nHi {{first_name}}, ',
    part: (count) => `${sentence(count)}\n`,
  },
  'one line': {
    head: '---\nchannel: email\n---\n\nHi {{first_name}}, ',
    part: (count) => `${sentence(count)} `,
  },
  'one fence': {
    head: '## Email\n\n```\nHi {{first_name}},\n',
    part: (count) => `${sentence(count)}\n`,
  },
  'one quote': {
    head: '## Email\n\n> Hi {{first_name}},\n',
    part: (count) => `> ${sentence(count)}\n${count % 4 ? '' : '>\n'}`,
  },
  fences: { part: (count) => `## Email ${count}\n\n${fenced(letter(count))}\n\n` },
  'fences under one heading': {
    head: '## Email\n\n',
    part: (count) => `${fenced(letter(count))}\n\n`,
  },
  quotes: {
    part: (count) => `### Connection note, version ${count}\n\n${quoted(letter(count))}\n\n`,
  },
  'quotes in a row': {
    head: '## Connection notes\n\n',
    part: (count) => `> Hi {{first_name}}, ${sentence(count)}\n\n`,
  },
  prose: { part: (count) => `## Message ${count}\n\n${letter(count)}\n\n` },
  'labelled prose': {
    part: (count) => `**Subject:** Depot ${count}\n\n${letter(count)}\n\n---\n\n`,
  },
  sequences: {
    part: (count) =>
      `${count % 4 === 1 ? `## Sequence ${count}\n\n` : ''}### Email ${((count - 1) % 4) + 1} (day ${count % 4})\n\nSubject: Depot ${count}\n\n${fenced(letter(count))}\n\n`,
  },
  'one sequence': {
    head: '# Sequence\n\n',
    part: (count) =>
      `## Email ${((count - 1) % 90) + 1} (day ${count % 90})\n\n${fenced(letter(count))}\n\n`,
  },
  lists: {
    head: '## Messages\n\n',
    part: (count) => `- Variant ${count}\n\n  > Hi {{first_name}}, ${sentence(count)}\n\n`,
  },
  'one list': {
    head: '## Email\n\nHi {{first_name}},\n\n',
    part: (count) => `- ${sentence(count)}\n`,
  },
  'nested lists': {
    head: '# Notes\n\n',
    part: (count) => `${'  '.repeat(count % 10)}- ${sentence(count)}\n`,
  },
  'nested quotes': {
    head: '# Notes\n\n',
    part: (count) => `${'> '.repeat(count % 10)}${sentence(count)}\n${count % 10 ? '' : '\n'}`,
  },
  'one table': {
    head: '| Step | Channel | Message |\n|---|---|---|\n',
    part: (count) => `| ${count} | Email | Hi {{first_name}}, ${sentence(count)} |\n`,
  },
  tables: {
    part: (count) =>
      `## Email ${count}\n\n| | |\n|---|---|\n| Subject | Depot ${count} |\n| Delay | 3 days |\n\n${letter(count)}\n\n`,
  },
  placeholders: {
    head: '## Email\n\n```\nHi {{first_name}},\n',
    part: (count) => `{{field_${count}}} [Name ${count}] {field} `,
  },
  spintax: {
    head: '## Email\n\n```\nHi {{first_name}},\n',
    part: (count) => `{Good|Fine|So {well|nicely}} to ${count} see {{company}}. `,
  },
  'spintax in messages': {
    part: (count) =>
      `## Email ${count}\n\n${fenced(`{Hi|Hello|Hey} {{first_name}},\n\n${sentence(count)} {Good|Fine} day.`)}\n\n`,
  },
  conditions: {
    head: '## Email\n\n```\nHi {{first_name}},\n',
    part: (count) => `{% if a${count} %}yes{% else %}no{% endif %} and on.\n`,
  },
  documentation: {
    part: (count) =>
      `## Chapter ${count}\n\nThe pump has a valve. Turn it \`left\` to open it.\n\n\`\`\`sh\nnpm run pump -- --valve ${count}\n\`\`\`\n\n- one\n- two\n\n`,
  },
  comments: {
    part: (count) =>
      `<!-- outreach-lint-disable-next-message repeated-word -->\n\n## Email ${count}\n\n${fenced(letter(count))}\n\n`,
  },
  faults: {
    part: (count) =>
      `## Connection note ${count}\n\n> Hi {{first_name}}, I hope this finds you well. We help teams like yours cut costs by 30%. Do you have 15 minutes on Tuesday for a a demo?\n\n`,
  },
  'faults in one message': {
    head: '---\nchannel: email\n---\n\nHi {{first_name}},\n\n',
    part: (count) =>
      `We help teams like yours cut costs by ${count}%. Do you have 15 minutes for a a demo? An useful thing.\n\n`,
  },
  'words that nearly match': {
    head: '---\nchannel: email\n---\n\nHi {{first_name}}, ',
    part: (count) => `we can really always have been i ${NEARLY[count % NEARLY.length]} your our `,
  },
  headings: { part: (count) => `## Email ${count}\n\n` },
  'blank lines': { head: '## Email\n\nHi {{first_name}}', part: () => '\n\n\n\n' },
  brackets: { head: '## Email\n\nHi {{first_name}} ', part: () => '[a {b <c *d ' },
}

async function main(): Promise<void> {
  const only = values.only?.split(',')
  const size = Number(values.size) * 1e6
  const times = Number(values.times)
  // What is compiled on first use would make the small file slow.
  for (const kind of Object.values(KINDS)) await measured(textOf(kind, 10_000))
  console.log(row(['kind', 'messages', 'parse', '×', 'lint', '×', 'MB/s', 'problems']))
  for (const [name, kind] of Object.entries(KINDS)) {
    if (only && !only.includes(name)) continue
    const small = await measured(textOf(kind, size))
    const large = times > 1 ? await measured(textOf(kind, size * times)) : small
    console.log(
      row([
        name,
        String(large.messages),
        `${seconds(small.parse)} ${seconds(large.parse)}`,
        (large.parse / small.parse).toFixed(1),
        `${seconds(small.lint)} ${seconds(large.lint)}`,
        (large.lint / small.lint).toFixed(1),
        (large.megabytes / (large.lint / 1000)).toFixed(2),
        String(large.problems),
      ]),
    )
  }
  if (!only) console.log(await judging())
}

/** What judging costs, parsing apart: all rules but those about prose, on short messages of a sequence of words. */
async function judging(): Promise<string> {
  const messages = 2000
  const source = Array.from({ length: messages }, (_, count) => KINDS.quotes?.part(count)).join('')
  const prose = [...registry.values()].filter(({ rule }) => rule.target === 'prose')
  const off = prose.map(({ id }) => [id, { severity: 'off', options: undefined }] as const)
  const settings = { ...DEFAULT_SETTINGS, rules: new Map(off) }
  const started = processorTime()
  parseTemplate('templates.md', source, settings)
  const parsed = processorTime()
  await lint([{ path: 'templates.md', source, settings }])
  const each = (processorTime() - parsed - (parsed - started)) / messages
  return `a short message is judged by ${registry.size - prose.length} rules in ${each.toFixed(2)} ms`
}

function textOf({ head = '', part }: Kind, length: number): string {
  const parts = [head]
  let all = head.length
  for (let count = 1; all < length; count++) {
    const next = part(count)
    parts.push(next)
    all += next.length
  }
  return parts.join('')
}

async function measured(source: string) {
  const started = processorTime()
  const { template } = parseTemplate('templates.md', source, DEFAULT_SETTINGS)
  const parsed = processorTime()
  const [report] = await lint([{ path: 'templates.md', source }])
  return {
    megabytes: source.length / 1e6,
    parse: parsed - started,
    lint: processorTime() - parsed,
    messages: template.messages.length,
    problems: report?.problems.length ?? 0,
  }
}

/** In milliseconds: what else the machine does does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)}`
}

function row([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(13)).join('')
}

await main()
