import { expect, it, vi } from 'vitest'
import { lintOneRule } from '../support/lint-one-rule.ts'

const texts = vi.hoisted(() => ['two\nlines', 'one|two', 'a \\| b', 'one line'])

vi.mock('../../rules/registry.ts', async () => {
  const { defineRule } = await import('../../rules/core/define-rule.ts')
  const { entry } = await import('../support/fake-rules.ts')
  const rule = defineRule({
    summary: 'Rewrites the first word.',
    severity: 'info',
    fixable: 'by-hand',
    *check({ body }) {
      const at = { span: { start: 0, end: body.text.indexOf(' ') } }
      const fixes = texts.map((text) => {
        return { title: 'Rewrite', safe: false, edits: [{ at, text }] as const }
      })
      yield { at, message: 'Found', fixes }
    },
  })
  return { registry: new Map([entry('tone', 'first-word', rule)]) }
})

async function insertedIn(source: string): Promise<readonly (string | undefined)[]> {
  const { problems } = await lintOneRule(source, 'first-word')
  return problems.flatMap(({ fixes }) => fixes.map(({ edits }) => edits[0]?.text))
}

const MESSAGE = 'Hi Kim, your pupils came third with our boards, shall I bring more?'

it('keeps a row of a table on its line, and its cells apart', async () => {
  const table = `| Step | Channel | Message |\n|---|---|---|\n| 1 | Email | ${MESSAGE} |\n`
  expect(await insertedIn(table)).toEqual(['one\\|two', 'a \\| b', 'one line'])
})

it('inserts any text elsewhere', async () => {
  expect(await insertedIn(`## Email 1\n\n\`\`\`\n${MESSAGE}\n\`\`\`\n`)).toEqual(texts)
})
