import { expect } from 'vitest'
import { readMarks, showMarks } from '../../rules/core/marked-text.ts'
import type { Problem, Template } from '../../rules/index.ts'
import { type Context, lintOneRule } from './lint-one-rule.ts'

/** A text that says nothing of its own about channels is read as one direct message. */
const HEAD = '---\nchannel: direct-message\n---\n\n'

/**
 * Expects that a rule, run alone, finds exactly what is marked: `expectProblems('Hi «there»,', 'a-rule')`.
 * A text that begins with neither front matter nor a heading is the body of one direct message.
 * @returns the problems, in order of their place
 */
export async function expectProblems(
  marked: string,
  rule: string,
  context: Context = {},
): Promise<readonly Problem[]> {
  const whole = /^\uFEFF?(---|#)/.test(marked) ? marked : HEAD + marked
  const { text, marks } = readMarks(whole)
  const { problems, template } = await lintOneRule(text, rule, context)
  expect(template.messages, 'the text holds no message').not.toHaveLength(0)
  expect(problems.filter((problem) => problem.rule !== rule)).toEqual([])
  expect(
    showMarks(
      text,
      problems.map(({ span }) => span),
    ),
  ).toBe(showMarks(text, marks))
  for (const problem of problems)
    if (!spansChoice(problem, template))
      expect(wordsOf(text, problem)).toBe(wordsOfSpan(text, problem))
  return problems
}

/** Whether options that this reading does not take lie between the first and the last word. */
function spansChoice({ span }: Problem, { placeholders }: Template): boolean {
  return placeholders.some(
    (other) =>
      other.options.length > 1 && other.span.start < span.end && other.span.end > span.start,
  )
}

/** The words that a problem's spans quote, joined, without markup and line beginnings. */
function wordsOf(text: string, { spans }: Problem): string {
  return bare(spans.map(({ start, end }) => text.slice(start, end)).join(''))
}

function wordsOfSpan(text: string, { span }: Problem): string {
  return bare(text.slice(span.start, span.end))
}

function bare(text: string): string {
  return text.replace(/\n[ \t>]*/g, ' ').replace(/[\s*_`>\\]+/g, '')
}
