import { expect, it, vi } from 'vitest'
import { lint } from '../../rules/index.ts'

const OTHER = vi.hoisted(
  () => '## Email 2\r\n\r\n> Hi {{first_name}}, how did the harbour fair go?\r\n',
)

vi.mock('../../rules/registry.ts', async () => {
  const { defineRule } = await import('../../rules/core/define-rule.ts')
  const { DEFAULT_SETTINGS } = await import('../../rules/core/settings.ts')
  const { parseTemplate } = await import('../../rules/core/template.ts')
  const { entry } = await import('../support/fake-rules.ts')
  const [message] = parseTemplate('other.md', OTHER, DEFAULT_SETTINGS).template.messages
  if (!message) throw new Error('The other file holds no message')
  const rule = defineRule({
    summary: 'Writes two lines into another file.',
    severity: 'info',
    *check({ body }) {
      const end = { start: OTHER.length, end: OTHER.length }
      yield {
        at: { span: { start: 0, end: body.text.length } },
        message: 'Found',
        related: [{ at: { span: { start: 0, end: 2 }, message }, message: 'There' }],
        fixes: [
          {
            title: 'Write',
            safe: true,
            edits: [{ at: { span: end, part: 'source', message }, text: 'one\ntwo\n' }],
          },
        ],
      }
    },
  })
  return { registry: new Map([entry('tone', 'elsewhere', rule)]) }
})

it('gives edits of another file its path and its line ends', async () => {
  const source = '## Email 1\n\n> Hi {{first_name}}, will you be at the harbour fair?\n'
  const [report] = await lint([{ path: 'this.md', source }])
  const [problem] = report?.problems ?? []
  expect(problem?.related).toEqual([
    { path: 'other.md', message: 'There', span: { start: 16, end: 18 } },
  ])
  expect(problem?.fixes.flatMap(({ edits }) => edits)).toEqual([
    {
      path: 'other.md',
      span: { start: OTHER.length, end: OTHER.length },
      text: 'one\r\ntwo\r\n',
    },
  ])
})
