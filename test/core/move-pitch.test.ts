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
    { numRuns: 300 },
  )
})

it('gives a message that was the whole file a heading of its own', async () => {
  const source = `---
channel: connection-note
---

Your talk on night ferries stayed with me. We help harbours fill their empty berths.
`
  expect(await moved(source)).toBe(`---
channel: connection-note
---

## Step 1: connection request

Your talk on night ferries stayed with me.

## Step 2: direct message, after they reply

> We help harbours fill their empty berths.
`)
})

it('adds the new step below all variants of the first', async () => {
  const variant = '> Hi {{first_name}}, your talk on night ferries stayed with me.'
  const source = `## Connection request

${variant} We help harbours fill their empty berths.

${variant}

## Tips

Keep it short.
`
  expect(await moved(source)).toBe(`## Connection request

${variant}

${variant}

## Step 2: direct message, after they reply

> We help harbours fill their empty berths.

## Tips

Keep it short.
`)
})

it.each([
  ['Best,\nAda', 'before'],
  ['– Ada', 'before'],
  ['Viele Grüße\nAda', 'before'],
  ['Bien cordialement,\nAda', 'before'],
  ['Thanks for the warm welcome!', 'after'],
  ['- a list of two\n- of short items\n\nDid the panel go well?', 'after'],
])('puts the pitch into the next step; of “%s”, %s it', async (ending, place) => {
  const source = (words: string) => `## Message 1

~~~
Hi {{first_name}},

Your talk on night ferries stayed with me.{pitch}
~~~

## Message 2, 4 days later

~~~
Hi {{first_name}},

My sister rows at your club!

${words}
~~~
`
  const pitch = 'We help harbours fill their empty berths.'
  const before = source(ending).replace('{pitch}', ` ${pitch}`)
  const words = place === 'before' ? `${pitch}\n\n${ending}` : `${ending}\n\n${pitch}`
  expect(await moved(before)).toBe(source(words).replace('{pitch}', ''))
})

it.each([
  ['{% if fair %}For free, {% endif %}we help harbours fill their berths.'],
  ['{% if fair %}We{% else %}I{% endif %} help harbours fill their berths.'],
  ['**We help** harbours {% if fair %}at once{% else %}soon{% endif %}.'],
])('takes the tags of a condition along, from the first word to the last: %s', async (pitch) => {
  for (const lead of [' ', '\n> ', '\n>\n> ']) {
    const first =
      '## Connection request\n\n> Hi {{first_name}},\n>\n> your talk on ferries stayed with me.'
    const fixed = `${first}\n\n## Step 2: direct message, after they reply\n\n> ${pitch}\n`
    expect(await moved(`${first}${lead}${pitch}\n`)).toBe(fixed)
  }
})

it('moves nothing into or out of HTML, which has its own marks of paragraphs', async () => {
  const html = '```html\n<p>Hi {{first_name}}, your talk on ferries stayed with me.</p>\n'
  const pitch = '<p>We help harbours fill their empty berths.</p>\n```\n'
  const { problems } = await judge(`## Direct message\n\n${html}${pitch}`)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.fixes).toEqual([])
})

async function moved(source: string): Promise<string> {
  const { problems } = await judge(source)
  expect(problems).toHaveLength(1)
  return applyBestFixes(source, PATH, problems)
}

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
