import { expect, it } from 'vitest'
import { lintOneRule } from '../support/lint-one-rule.ts'

const RULE = 'malformed-placeholder'
const email = (text: string) => `## Email 1\n\n\`\`\`\n${text}\n\`\`\`\n`

it('tells a fault once, however many choices show it', async () => {
  const choices = '{Good day|Good morning|Hello {{city}|Hello there}'
  const source = email(`Hi {{first_name}, ${choices} to you at {{company}.`)
  const { problems } = await lintOneRule(source, RULE)
  expect(problems.map(({ span }) => source.slice(span.start, span.end))).toEqual([
    '{{first_name}',
    '{{city}',
    '{{company}',
  ])
})

it('comes to the end of many faults among many choices', async () => {
  const source = email(`Hi {a|b|c|d|e|f|g|h|i|j|k|l}, ${'{{first_name} '.repeat(4_000)}`)
  const { problems } = await lintOneRule(source, RULE)
  expect(problems).toHaveLength(4_000)
})
