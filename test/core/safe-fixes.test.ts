import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyFixes, type Container, type FileReport, lint } from '../../rules/index.ts'

/** Words, some with a fault that a safe fix mends. */
const words = fc.constantFrom(
  'we met at a pier',
  'boats of the the week',
  'it took a hour',
  '**so far**',
  '**[this page](https://example.org)**',
  '[**this** page](https://example.org)',
  '[example.org](https://example.org)',
  '{{first_name}',
  '{{ company }}',
  '[Company]',
  '*|FNAME|*',
  '{good|fine}',
  '{a hour|a day}',
  '<b>it</b> &amp; so on',
)
const opener = fc.constantFrom('', 'I hope this email finds you well. ', 'Just checking in. ')
const closer = fc.constantFrom(
  '',
  '\n\nThanks,\n[Your Name]',
  '\n\n# **On** to you',
  '\n\nBest,\nKim',
)

const letter = fc
  .tuple(opener, fc.array(words, { minLength: 1, maxLength: 5 }), closer)
  .map(([first, rest, last]) => `Hi {{first_name}},\n\n${first}So ${rest.join(' and ')}.${last}`)

type Wrap = (letter: string) => string

const quote: Wrap = (text) => text.replace(/^/gm, '> ').replace(/ +$/gm, '')
const paragraphs: Wrap = (text) => `<p>${text.replace(/\n\n/g, '</p>\n<p>')}</p>`

/** Each kind of place that a message may stand in; of `parts`, two of one fence. */
const WRAPS: readonly Wrap[] = [
  (text) => `\`\`\`\n${text}\n\`\`\``,
  (text) => `\`\`\`markdown\n${text}\n\`\`\``,
  (text) => `~~~html\n${paragraphs(text)}\n~~~`,
  (text) => `\`\`\`\n${text}\n\n---\n\n${text}\n\`\`\``,
  (text) => `- Variant\n\n${`\`\`\`\n${text}\n\`\`\``.replace(/^(?=.)/gm, '  ')}`,
  (text) =>
    `| For | From | Message |\n|---|---|---|\n| ports | Kim | ${text.replace(/\n+/g, '<br>').replace(/\|/g, '\\|')} |`,
  quote,
  paragraphs,
  (text) => text.replace(/^# /gm, ''),
]

const file = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom('Connection request', 'Direct message', 'Cold email', 'InMail'),
        letter,
        fc.constantFrom(...WRAPS),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([messages, lineEnd]) =>
    messages
      .map(([name, text, wrap], index) => `## ${name} ${'ABC'[index]}\n\n${wrap(text)}\n`)
      .join('\n')
      .replace(/\n/g, lineEnd),
  )

async function reportOf(source: string): Promise<FileReport> {
  const [report] = await lint([{ path: 'letters.md', source }])
  if (!report) throw new Error('The file was given, and no report came back')
  return report
}

it('applies each safe fix by itself, and keeps every message', async () => {
  const mended = new Map<string, number>()
  const kinds = new Set<Container['kind']>()
  await fc.assert(
    fc.asyncProperty(file, async (source) => {
      const { path, problems, template } = await reportOf(source)
      for (const { container } of template.messages) kinds.add(container.kind)
      for (const problem of problems)
        for (const fix of problem.fixes.filter(({ safe }) => safe)) {
          const after = applyFixes({ path, source }, [{ ...problem, fixes: [fix] }])
          expect(after.applied, `${problem.rule}: ${JSON.stringify(fix)}`).toBe(1)
          const { messages } = (await reportOf(after.source)).template
          expect(
            messages.map(({ container }) => container.kind),
            after.source,
          ).toEqual(template.messages.map(({ container }) => container.kind))
          mended.set(problem.rule, (mended.get(problem.rule) ?? 0) + 1)
        }
    }),
    { numRuns: 50 },
  )
  expect([...kinds].sort()).toEqual(['cell', 'fence', 'part', 'prose', 'quote'])
  expect(mended.size).toBeGreaterThan(4)
})
