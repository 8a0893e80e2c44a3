import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes, DEFAULT_SETTINGS, lint } from '../../rules/index.ts'
import { lintOneRule } from '../support/lint-one-rule.ts'

const email = (text: string) => `## Email 1\n\n\`\`\`\nHi {{first_name}},\n\n${text}\n\`\`\`\n`

/** The text after the safe fixes of one rule. */
async function mended(text: string, rule: string): Promise<string> {
  const source = email(text)
  const { problems } = await lintOneRule(source, rule, { path: 't.md' })
  expect(problems).not.toEqual([])
  const fixed = applyFixes({ path: 't.md', source }, problems).source
  const head = email('').indexOf('\n```\n', 12)
  return fixed.slice(head, -'\n```\n'.length)
}

describe('a fix is safe', () => {
  it.each([
    [
      'wrong-article',
      'I need a hour on a {Monday|Friday}.',
      'I need an hour on a {Monday|Friday}.',
    ],
    ['wrong-article', 'I need {a honest|one sane} view.', 'I need {an honest|one sane} view.'],
    ['wrong-article', 'I need {a|just one} hour of it.', 'I need {an|just one} hour of it.'],
    ['repeated-word', '{Good|Fine} talk, and the the slides.', '{Good|Fine} talk, and the slides.'],
    [
      'malformed-placeholder',
      '{Good|Fine} {{work} {there|here}.',
      '{Good|Fine} {{work}} {there|here}.',
    ],
    [
      'filler-opener',
      'I hope you are well. {Your|The} talk on slow onboarding stayed with me.',
      '{Your|The} talk on slow onboarding stayed with me.',
    ],
  ])('where no choice changes it: %s in “%s”', async (rule, text, fixed) => {
    expect(await mended(text, rule)).toBe(fixed)
  })
})

describe('a fix is not safe', () => {
  it.each([
    ['wrong-article', 'before a choice', 'I would love a {good|honest} look at it.'],
    ['wrong-article', 'before the first option', 'I would love a {honest|good} look at it.'],
    ['wrong-article', 'before a choice in quotation marks', 'It is a “{honest|sane}” view.'],
    ['wrong-article', 'before a choice on the next line', 'I would love a\n{honest|good} look.'],
    ['wrong-article', 'between two choices', 'It is {a|an} {honest|sane} view.'],
    ['wrong-article', 'in a choice before a choice', 'It is {a|one} {honest|sane} view.'],
    ['wrong-article', 'before a condition', 'I need a {% if x %}hour{% else %}day{% endif %} now.'],
    ['repeated-word', 'over a choice', 'It was {the|a} the right thing.'],
    [
      'filler-opener',
      'that takes a choice along',
      'I hope you are {well|in Lisbon for the week}. I read it.',
    ],
    [
      'filler-opener',
      'that empties an option',
      '{I hope you are well.|I read your post.} It is clear.',
    ],
  ])('%s %s', async (rule, _, text) => {
    expect(await mended(text, rule)).toBe(text)
  })
})

it.each([
  ['spintax', '{We|We also} sell pumps.'],
  ['spintax in spintax', '{{Good|Fine} pumps|Hoses} are what we sell.'],
  ['a condition', '{% if x %}We sell pumps.{% else %}We sell hoses.{% endif %}'],
])('what is inserted where %s begins stands before all of it', async (_, text) => {
  const source = email(text)
  const rule = 'missing-reason-to-connect'
  const { problems } = await lintOneRule(source, rule, { path: 't.md' })
  const edits = problems.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits))
  expect(edits.length).toBeGreaterThan(1)
  const place = source.indexOf(text)
  expect(edits.map(({ span }) => span)).toEqual(edits.map(() => ({ start: place, end: place })))
})

const word = fc.constantFrom('a', 'an', 'honest', 'good', 'the', 'hour', 'day', 'well.', 'of')
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '))
const piece = fc.oneof(
  words,
  fc.tuple(words, words).map(([one, other]) => `{${one}|so ${other}}`),
  fc.tuple(words, words, words).map((options) => `{${options.join('|')}}`),
  fc.tuple(words, words).map(([one, other]) => `{% if x %}${one}{% else %}${other}{% endif %}`),
  words.map((text) => `{% if x %}${text}{% endif %}`),
)
const gap = fc.constantFrom(' ', ' ', '\n', '')

it('never mends one choice and spoils another', async () => {
  const settings = { ...DEFAULT_SETTINGS, only: ['wrong-article'] }
  const faultsIn = async (source: string) => {
    const [report] = await lint([{ path: 't.md', source, settings }])
    return report?.problems ?? []
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(piece, gap), { minLength: 2, maxLength: 6 }),
      async (pieces) => {
        let source = email(pieces.flat().join(''))
        let left = await faultsIn(source)
        for (let round = 0; round < 5; round++) {
          const { source: next, applied } = applyFixes({ path: 't.md', source }, left)
          if (applied === 0) return
          const faults = await faultsIn(next)
          expect(faults.length, `${source}\n${next}`).toBeLessThanOrEqual(left.length)
          source = next
          left = faults
        }
        expect.fail(`Fixes go on and on: ${source}`)
      },
    ),
    { numRuns: 1000 },
  )
})
