import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint, type Problem, type Settings } from '../../rules/index.ts'
import { randomTemplate } from '../support/random-template.ts'

const STRICT: Settings = { ...DEFAULT_SETTINGS, preset: 'strict' }

async function problemsOf(
  source: string,
  settings: Settings = STRICT,
): Promise<readonly Problem[]> {
  const [report] = await lint([{ path: 'outreach/notes.md', source, settings }])
  return report?.problems ?? []
}

/** A problem without its place, which differs with the line ends. */
function gist({ rule, severity, message, fixes, related }: Problem) {
  const bare = (text: string) => text.replace(/\r/g, '')
  return {
    rule,
    severity,
    message: bare(message),
    fixes: fixes.map(({ title, edits }) => [bare(title), edits.map(({ text }) => bare(text))]),
    related: related.map((one) => bare(one.message)),
  }
}

/** Messages with faults that rules of every kind find. */
const FAULTY = [
  'Hi {{first_name}}, I hope this finds you well. We we help teams like yours to double their sales.',
  'Hi [Name], prior to our call I had a idea. Are you free for 15 minutes this week?',
  'Hi , why have you not answered my three messages? It was an unique offer.',
]

describe('lint', () => {
  it('finds the same with either line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomTemplate(['\n']),
        fc.constantFrom(...FAULTY),
        async (template, fault) => {
          const source = `${template.source}\n## Follow-up message\n\n> ${fault}\n> So *it* is.\n`
          const unix = await problemsOf(source)
          const windows = await problemsOf(source.replace(/\n/g, '\r\n'))
          expect(windows.map(gist)).toEqual(unix.map(gist))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('finds the same in many files at once as in one file at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(randomTemplate(), fc.constantFrom(...FAULTY)), {
          minLength: 2,
          maxLength: 5,
        }),
        async (templates) => {
          const files = templates.map(([{ source }, fault], index) => ({
            path: `outreach/${index}.md`,
            source: `${source}\n## Message Z\n\n${fault}\n`,
            settings: STRICT,
          }))
          const together = await lint(files)
          const apart = await Promise.all(files.map(async (file) => (await lint([file]))[0]))
          expect(together.map((report) => report.problems)).toEqual(
            apart.map((report) => report?.problems),
          )
        },
      ),
      { numRuns: 40 },
    )
  })

  it('gives each file the severities of its own settings, whatever files are linted with it', async () => {
    const source = '# Email 1\n\n> Hi {{first_name}}, prior to the the talk I saw a orchard.\n'
    const rules = ['repeated-word', 'wrong-article', 'wordy-phrase']
    const files = (['error', 'info', 'warning'] as const).map((severity) => ({
      path: `${severity}.md`,
      source,
      settings: {
        ...STRICT,
        rules: new Map(rules.map((rule) => [rule, { severity, options: null }] as const)),
      },
    }))
    for (const { path, problems } of await lint(files)) {
      const own = problems.filter(({ rule }) => rules.includes(rule))
      expect(own.map(({ severity }) => `${severity}.md`)).toEqual([path, path, path])
    }
  })

  it('finds the same in one message whatever messages stand beside it', async () => {
    const only = ['repeated-word', 'wrong-article', 'wordy-phrase', 'hard-to-read']
    const settings = { ...DEFAULT_SETTINGS, only }
    const long =
      'The administrations responsible for implementing municipal recycling programmes apparently underestimate how considerably accessibility of collection facilities determines participation in comparable neighbourhoods'
    const texts = [...FAULTY, `${long}`, 'Hi [Name], a', 'hour is the the best']
    const asFile = (list: readonly string[]) =>
      list
        .map(
          (text, index) => `## Message ${'ABCDEFG'[index]}\n\n> Dear {{first_name}},\n> ${text}\n`,
        )
        .join('\n')
    const together = (await problemsOf(asFile(texts), settings)).map(gist)
    const apart = await Promise.all(texts.map((text) => problemsOf(asFile([text]), settings)))
    expect(together).toEqual(apart.flat().map(gist))
    expect(together.length).toBeGreaterThan(4)
  })

  it('gives the same result every time', async () => {
    const [first, second] = [
      await problemsOf(FAULTY.join('\n')),
      await problemsOf(FAULTY.join('\n')),
    ]
    expect(second).toEqual(first)
  })

  it('takes any text', async () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '---\n',
          '> ',
          '```\n',
          '{{',
          '}}',
          '[',
          '](',
          '\r',
          '\n',
          '\n\n',
          '# Email 1\n',
          'Subject: ',
          '{a|',
          '{% if x %}',
          '<!-- outreach-lint-',
          '-->',
          '\uFEFF',
          '\uD800',
          '- ',
        ),
      ),
      { maxLength: 30 },
    )
    await fc.assert(
      fc.asyncProperty(text, async (pieces) => {
        const source = pieces.join('')
        for (const { span, spans, rule } of await problemsOf(source)) {
          expect(rule).not.toBe('internal-error')
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(source.length)
          expect(span).toEqual({ start: spans[0]?.start, end: spans.at(-1)?.end })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves an ordinary README alone', async () => {
    const source = [
      '# tide-table [![build](https://example.org/b.svg)](https://example.org/b)',
      '',
      'Hello, and welcome! tide-table prints tide tables for a harbour. We hope that you find it useful.',
      '',
      '## Install',
      '',
      '```sh',
      'npm install tide-table',
      '```',
      '',
      '## Usage',
      '',
      '```js',
      "import { tides } from 'tide-table'",
      'console.log(`Hi \u0024{name}, high water is at \u0024{tides(harbour).high}`)',
      '```',
      '',
      '```',
      '$ tide-table <harbour> [--format FORMAT] [options]',
      'Lisbon  high 04:12  low 10:31',
      '```',
      '',
      '> **Note:** times are in UTC. If you are not sure about your your harbour, ask us.',
      '',
      '| Option | Meaning |',
      '|---|---|',
      '| `{{harbour}}` | the name of the harbour |',
      '',
      '- [ ] write TODO list',
      '- [x] [docs](https://example.org/docs)',
      '',
      '## Contact',
      '',
      'Questions? Write to [the list](mailto:tides@example.org), or open an issue. We would love to hear from you.',
      '',
      '## License',
      '',
      'MIT © [The tide-table authors](AUTHORS)',
      '',
    ].join('\n')
    const [report] = await lint([{ path: 'README.md', source, settings: STRICT }])
    expect(report?.template.messages).toEqual([])
    expect(report?.problems).toEqual([])
  })
})

it.each(['-', '_', '.', '\t', ' ', '=', '🚢', '1', 'a', '?!', '\r\n', '(', '"', '{{', '[a', '<'])(
  'comes to an end on a long run of %j within a message',
  async (piece) => {
    // Time that grows with the square of the length would take hours here, and the test would be cut off.
    const source = `---\nchannel: email\n---\n\nHi Kim, x${piece.repeat(60_000 / piece.length)}y z.\n`
    expect(await problemsOf(source)).toBeInstanceOf(Array)
  },
)
