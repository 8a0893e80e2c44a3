import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { showMarks } from '../rules/core/marked-text.ts'
import { type Problem, registry } from '../rules/index.ts'
import { expectProblems } from './support/expect-problems.ts'
import { applyBestFixes, lintOneRule } from './support/lint-one-rule.ts'
import { type Example, readRulePage } from './support/rule-page.ts'

const folder = path.resolve(import.meta.dirname, '../rules')
const SECTIONS = ['Why it matters', 'Write it better', 'When to turn it off', 'Examples']

it('has a page for each rule and a rule for each page', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replaceAll('\\', '/'))
  const expected = [...registry.values()].map(({ category, id }) => `${category}/${id}.md`)
  expect(pages.sort(), 'run npm run generate').toEqual(expected.sort())
})

describe.each([...registry])('%s', (id, { category, rule }) => {
  const markdown = readFileSync(path.join(folder, category, `${id}.md`), 'utf8')
  const page = readRulePage(markdown)
  const bad = page.examples.filter(({ kind }) => kind === 'bad')
  const good = page.examples.filter(({ kind }) => kind === 'good')

  it('says why, how to write it better and when to turn it off', () => {
    expect(page.headings).toEqual([id, ...SECTIONS])
    for (const section of SECTIONS) expect(textUnder(section, markdown)).toMatch(/\w/)
  })

  it('has at least two bad and two good examples', () => {
    expect(bad.length).toBeGreaterThanOrEqual(2)
    expect(good.length).toBeGreaterThanOrEqual(2)
  })

  it.each(page.examples)('$kind example in line $line', async (example) => {
    const problems = await expectProblems(whole(example), id, example.context)
    for (const problem of problems) {
      expectWording(problem)
      if (example.severity) expect(problem.severity).toBe(example.severity)
    }
  })

  it.each(bad)('fix of the example in line $line', async (example) => {
    const { problems, path: file } = await lintOneRule(example.text, id, example.context)
    const fixable = problems.some(({ fixes }) => fixes.length > 0)
    expect(example.fixed !== null, 'a "fixed" fence follows where there is a fix').toBe(fixable)
    if (example.fixed === null) return
    expect(applyBestFixes(example.text, file, problems)).toBe(example.fixed)
    const after = await lintOneRule(example.fixed, id, example.context)
    expect(after.problems, 'the fix leaves nothing to report').toEqual([])
  })

  it('is as fixable as it says', async () => {
    const reports = await Promise.all(
      bad.map((example) => lintOneRule(example.text, id, example.context)),
    )
    const fixes = reports.flatMap(({ problems }) => problems.flatMap((problem) => problem.fixes))
    const shown = fixes.some(({ safe }) => safe)
      ? 'safely'
      : fixes.length > 0
        ? 'by-hand'
        : undefined
    expect(rule.fixable).toBe(shown)
  })
})

/** The example with its marks, as a file that says itself what it is. */
function whole({ text, marks }: Example): string {
  expect(text, 'an example is a whole file: front matter or headings say what it is').toMatch(
    /^(---\n|#)/,
  )
  return showMarks(text, marks)
}

/** The fault, then the remedy: sentence case, no full stop, one sentence. */
function expectWording({ message }: Problem): void {
  expect(message).toMatch(/^[\p{Lu}\p{N}“"'‘]/u)
  expect(message).not.toMatch(/[.!]$|\bplease\b|\n/i)
  expect(message.length).toBeLessThanOrEqual(160)
}

function textUnder(section: string, markdown: string): string {
  const start = markdown.indexOf(`\n## ${section}\n`)
  const rest = markdown.slice(start + section.length + 5)
  return start < 0 ? '' : (rest.split(/\n## /)[0] ?? '')
}
