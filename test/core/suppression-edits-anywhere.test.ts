import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withEdits } from '../../rules/core/with-edits.ts'
import { DEFAULT_SETTINGS, disableInMessage, lint } from '../../rules/index.ts'
import { expectTurnedOff } from '../support/expect-turned-off.ts'
import { randomTemplate } from '../support/random-template.ts'
import { readRulePage } from '../support/rule-page.ts'

const root = path.resolve(import.meta.dirname, '../..')
const settings = { ...DEFAULT_SETTINGS, preset: 'strict' } as const

function markdownIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

describe('a rule that is turned off takes only its own problems along', () => {
  it.each(markdownIn('examples'))('in %s', async (file) => {
    const source = read(file)
    const [report] = await lint([{ path: file, source, settings }])
    const offered = await expectTurnedOff({ path: file, source, settings })
    const fillsFile = report?.template.messages.some(({ container }) => container.kind === 'file')
    expect(offered.inMessage > 0).toBe(!fillsFile && report?.problems.length !== 0)
    expect(offered.inFile > 0).toBe(report?.problems.length !== 0)
  })

  it.each(markdownIn('rules'))('in the bad examples of %s', async (file) => {
    const bad = readRulePage(read(file)).examples.filter(({ kind }) => kind === 'bad')
    expect(bad).not.toHaveLength(0)
    for (const { text, context } of bad) {
      const { path: name = 'templates/example.md', options } = context
      const configured = options
        ? ([[path.basename(file, '.md'), { severity: 'default', options }]] as const)
        : []
      const offered = await expectTurnedOff({
        path: name,
        source: text,
        settings: { ...settings, ...context.settings, rules: new Map(configured) },
      })
      expect(offered.inFile).toBeGreaterThan(0)
    }
  })

  const yaml = fc.constantFrom(
    null,
    '',
    'channel: linkedin # ours\n',
    'lint:\n',
    'lint:\n  disable:\n    - guilt-trip\nnotes: |\n  None\n',
    'lint: { disable: guilt-trip }\n',
    '{ notes: none }\n',
  )

  it('in random templates', async () => {
    let offered = 0
    await fc.assert(
      fc.asyncProperty(randomTemplate(), yaml, async (template, head) => {
        const source = withHead(template.source, head)
        const { inMessage, inFile } = await expectTurnedOff({ path: 'notes.md', source, settings })
        expect(inFile).toBe(inMessage)
        offered += inMessage
      }),
      { numRuns: 15 },
    )
    expect(offered).toBeGreaterThan(15)
  })
})

it('turns off one rule after the other until nothing is left to say', async () => {
  await fc.assert(
    fc.asyncProperty(randomTemplate(), async (template) => {
      let { source } = template
      for (;;) {
        const [report] = await lint([{ path: 'notes.md', source, settings }])
        const [problem] = report?.problems ?? []
        if (!report || !problem) break
        const fix = disableInMessage(report.template, problem)
        if (!fix) throw new Error(`${problem.rule} stays on`)
        source = withEdits(source, fix.edits)
      }
      const comments = source.match(/<!--/g)?.length ?? 0
      expect(comments).toBeLessThanOrEqual(template.bodies.length)
      expect(source.replace(/[ \t]*<!--.*-->\s*/g, '').replace(/\s/g, '')).toBe(
        template.source.replace(/\s/g, ''),
      )
    }),
    { numRuns: 15 },
  )
})

/** A template with front matter over it, with its own line ends. */
function withHead(source: string, yaml: string | null): string {
  if (yaml === null) return source
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
  return `${mark}${`---\n${yaml}---\n\n`.replace(/\n/g, lineEnd)}${source.slice(mark.length)}`
}
