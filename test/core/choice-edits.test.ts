import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../rules/index.ts'
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
