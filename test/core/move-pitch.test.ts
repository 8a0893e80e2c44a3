import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FileReport } from '../../rules/index.ts'
import { applyBestFixes, lintOneRule } from '../support/lint-one-rule.ts'
import { pitchingTemplate } from '../support/pitching-template.ts'

const RULE = 'pitch-in-first-message'
const PATH = 'letters.md'
const ADDED_HEADING = /^(?:#+ |\*\*)Step \d+: [a-z ]+, after they reply(?::\*\*)?\r?$/im
const OWN_HEADING = /^## Step 1: direct message\r?$/m

const judge = (source: string) => lintOneRule(source, RULE, { path: PATH })

it('moves the pitch to a later step and keeps every word once', async () => {
  await fc.assert(
    fc.asyncProperty(pitchingTemplate, async ({ source, kept, pitch, hasNextStep }) => {
      const before = await judge(source)
      expect(before.problems).toHaveLength(1)
      expect(before.problems[0]?.fixes[0]?.title).toBe('Move the pitch to the next step')

      const fixed = applyBestFixes(source, PATH, before.problems)
      expectTidy(fixed, source)
      const after = await judge(fixed)
      expect(after.problems).toEqual([])
      expect(wordsOf(fixed.replace(ADDED_HEADING, '').replace(OWN_HEADING, ''))).toEqual(
        wordsOf(source),
      )
      expect(ADDED_HEADING.test(fixed)).toBe(!hasNextStep)

      expect(after.template.messages).toHaveLength(
        hasNextStep ? before.template.messages.length : before.template.messages.length + 1,
      )
      expect(paragraphsOf(after, 0)).toEqual(kept)
      const next = bare(paragraphsOf(after, -1).join(' '))
      for (const sentence of pitch) expect(next).toContain(sentence)
      expect(after.template.messages.at(-1)?.firstTouch).toBe(false)
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  )
})

/** No quote within a quote, no pile of empty lines, nothing at line ends, and those of one kind. */
function expectTidy(fixed: string, source: string): void {
  expect(fixed).not.toMatch(/^[ \t]*>[ \t]*>/m)
  expect(fixed).not.toMatch(/\n(?:[ \t>]*\r?\n){2}/)
  expect(fixed).not.toMatch(/[ \t]+\r?$/m)
  const lineEnds = new Set(fixed.match(/\r?\n/g))
  expect([...lineEnds]).toEqual([source.includes('\r\n') ? '\r\n' : '\n'])
}

/** Every word of a file in alphabetical order; neither quote marks nor fences are words. */
function wordsOf(source: string): string[] {
  return source
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
    .split(/\s+/)
    .filter((word) => !/^(?:`{3,}|~{3,}(?:text)?|)$/.test(word))
    .sort()
}

function paragraphsOf({ template }: FileReport, index: number): string[] {
  const text = template.messages.at(index)?.body.text ?? ''
  return text.split(/\n[ \t]*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
}

/** Without the markup that a fence shows as it was typed. */
function bare(text: string): string {
  return text.replace(/\]\([^)]*\)|[*`[\\]/g, '')
}
