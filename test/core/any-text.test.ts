import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint } from '../../rules/index.ts'

it.each(['constructor', 'hasOwnProperty', 'toString', '__proto__'])(
  'reads the word %s as any other',
  async (word) => {
    const source = `## Connection request\n\n> Hi {{first_name}}, your talk on the ${word} was the the best.\n`
    const settings = { ...DEFAULT_SETTINGS, preset: 'strict' } as const
    const [report] = await lint([{ path: 'notes.md', source, settings }])
    expect(report?.problems.map(({ rule }) => rule)).toContain('repeated-word')
    expect(report?.problems.map(({ rule }) => rule)).not.toContain('internal-error')
  },
)
