import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'
import { applyBestFixes, lintOneRule } from '../support/lint-one-rule.ts'

const rule = 'broken-spintax'

describe('broken-spintax', () => {
  it.each([
    'Good day «{Kim|Alex», how is it?',
    '«{Hi {{first_name}}|Hey» there, how is it?',
    'How is «life|work}» in Porto?',
    'How is «{{life|work»} in Porto?',
    '«{Good day|{Hi»|Hey} Kim, how is it?',
    'How is {life|«{work|}»} in Porto?',
    '«{|Hi |Hey }»there, how is it?',
    '«{Hi|Hey}}» Kim, how is it?',
    '«{{spin}}Hi{{end spin}}» Kim, how is it?',
    'How is {{RANDOM | life | work}} in «{{RANDOM | Porto | }}»?',
  ])('finds %s', async (text) => {
    for (const { severity } of await expectProblems(text, rule)) expect(severity).toBe('error')
  })

  it.each([
    'Hi {name}, {first_name|there} and {{name|}} {Good morning}, how is it?',
    'Hi {Kim|Alex {Aalto|Berg}}, how is it? {a|b|a}',
    'Hi Kim, is { a: 1 | b } a map? I got x | y } from it.',
    'Hi Kim, the set {x | x > 2 is open. So is if (a) { return b | c',
    'Kim Aalto | Northfield | Porto',
  ])('leaves %s alone', async (text) => {
    await expectProblems(text, rule)
  })

  it('takes choices that differ in white space alone for one, which harms nobody', async () => {
    const [problem] = await expectProblems('«{Hi| Hi }» Kim, how is it?', rule)
    expect(problem?.severity).toBe('warning')
    expect(problem?.fixes[0]).toMatchObject({ title: 'Write “Hi”', safe: false })
  })

  it.each([
    ['{Hi||Hey|} Kim, how is it?', '{Hi|Hey} Kim, how is it?'],
    ['{||Hi|Hey} Kim, how is it?', '{Hi|Hey} Kim, how is it?'],
    ['A {really |}good day.', 'A really good day.'],
    ['{{random| Hi |}} Kim, how is it?', 'Hi Kim, how is it?'],
    [
      '{{spin}}{{variation}}Hi{{variation}}Hey{{end spin}} Kim, good day.',
      '{{spin}}Hi{{variation}}Hey{{end spin}} Kim, good day.',
    ],
    ['Kim{|}, how is it?', 'Kim, how is it?'],
  ])('mends %s', async (text, mended) => {
    const head = '---\nchannel: email\n---\n\n'
    const { problems, path } = await lintOneRule(head + text, rule)
    const fixed = applyBestFixes(head + text, path, problems)
    expect(fixed).toBe(head + mended)
    expect((await lintOneRule(fixed, rule)).problems).toEqual([])
  })

  it('lets a tool that documents empty choices have them', async () => {
    const text = 'Hi Kim, how is life{{random| now|}}? «{{random||}}»'
    await expectProblems(text, rule, { settings: { tool: 'plusvibe' } })
  })

  it('finds faults in front matter and over wrapped, quoted lines', async () => {
    await expectProblems(
      '---\nchannel: email\nsubject: "«{Porto|}» harbour"\n---\n\nHi Kim, good day.',
      rule,
    )
    await expectProblems('## Email 1\r\n\r\n> Hi Kim, how is «{life|\r\n> }» in Porto?\r\n', rule)
  })
})
