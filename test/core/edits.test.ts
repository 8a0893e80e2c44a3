import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import {
  DEFAULT_SETTINGS,
  lint,
  type Message,
  parseTemplate,
  type Settings,
  type Span,
} from '../../rules/index.ts'
import { applyBestFixes } from '../support/lint-one-rule.ts'
import { randomTemplate } from '../support/random-template.ts'

vi.mock('../../rules/registry.ts', async () => {
  const { defineRule, integer } = await import('../../rules/core/define-rule.ts')
  const { entry } = await import('../support/fake-rules.ts')
  const { wordSpan } = await import('../support/word-span.ts')
  const rule = defineRule({
    summary: 'Replaces some words.',
    severity: 'info',
    fixable: 'by-hand',
    readsRenditions: true,
    options: {
      first: integer(0, 'First word'),
      count: integer(1, 'Number of words'),
      deletes: integer(0, '1 to delete them'),
      inserts: integer(0, '1 to write before them'),
    },
    *check({ body }, { first, count, deletes, inserts }) {
      const span = wordSpan(body.text, first, count)
      const space = /\s*$/.exec(body.text.slice(0, span.start))?.[0].length ?? 0
      const at = { span: deletes ? { start: span.start - space, end: span.end } : span }
      const edit = inserts
        ? { at: { span: { start: span.start, end: span.start } }, text: 'mended ' }
        : { at, text: deletes ? '' : 'mended' }
      yield { at, message: 'Found', fixes: [{ title: 'Mend', safe: false, edits: [edit] }] }
    },
  })
  return { registry: new Map([entry('tone', 'words', rule)]) }
})

/** An edit takes along the whole of a placeholder of which it touches a part. */
function wholeSlots(span: Span, message: Message): Span {
  const touched = message.body.slots.filter(
    (slot) => slot.span.start < span.end && slot.span.end > span.start,
  )
  return {
    start: Math.min(span.start, ...touched.map((slot) => slot.span.start)),
    end: Math.max(span.end, ...touched.map((slot) => slot.span.end)),
  }
}

/** Applies the fix to each message of random templates, and hands over what was read before and after. */
async function forAnyEdit(
  kind: 'replaces' | 'deletes' | 'inserts',
  compare: (before: string, span: Span, after: string | undefined, fixed: string) => void,
): Promise<void> {
  const { wordSpan } = await import('../support/word-span.ts')
  let tried = 0
  const places = fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 4 }))
  await fc.assert(
    fc.asyncProperty(randomTemplate(), places, async ({ source }, [first, count]) => {
      const options = {
        first,
        count,
        deletes: Number(kind === 'deletes'),
        inserts: Number(kind === 'inserts'),
      }
      const rules = new Map([['words', { severity: 'default', options }]] as const)
      const settings: Settings = { ...DEFAULT_SETTINGS, rules }
      const [report] = await lint([{ path: 't.md', source, settings }])
      for (const [index, problem] of (report?.problems ?? []).entries()) {
        const message = report?.template.messages[index]
        if (!message || problem.fixes.length === 0) continue
        const { text } = message.body
        const word = wordSpan(text, first, count)
        const whole = wholeSlots(word, message)
        // Nothing can be inserted between the words of one placeholder.
        if (kind === 'inserts' && whole.start < word.start) continue
        tried++
        const fixed = applyBestFixes(source, 't.md', [problem])
        const after = parseTemplate('t.md', fixed, settings).template.messages[index]?.body.text
        compare(text, whole, after, fixed)
      }
    }),
    { numRuns: 200 },
  )
  expect(tried).toBeGreaterThan(100)
}

it('changes in the reading what was to be changed, and nothing else', async () => {
  await forAnyEdit('replaces', (before, { start, end }, after, fixed) => {
    expect(after, fixed).toBe(`${before.slice(0, start)}mended${before.slice(end)}`)
  })
})

it('deletes what was to be deleted, with the markup around it', async () => {
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
  await forAnyEdit('deletes', (before, { start, end }, after, fixed) => {
    const left = words(`${before.slice(0, start)} ${before.slice(end)}`)
    // A greeting alone is no message any more, whatever emoji follow it.
    if (left.filter((word) => /\p{L}/u.test(word)).length > 4)
      expect(words(after ?? ''), fixed).toEqual(left)
  })
})

it('inserts where it was to be inserted, in the line of the words that follow', async () => {
  await forAnyEdit('inserts', (before, { start }, after, fixed) => {
    expect(after, fixed).toBe(`${before.slice(0, start)}mended ${before.slice(start)}`)
  })
})
