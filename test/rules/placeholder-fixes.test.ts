import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withEdits } from '../../rules/core/with-edits.ts'
import { DEFAULT_SETTINGS, lint, type Problem, registry, type Settings } from '../../rules/index.ts'

const RULES = [...registry.values()]
  .filter(({ category }) => category === 'placeholders')
  .map(({ id }) => id)
const PATH = 'templates/random.md'

const SETTINGS: readonly Partial<Settings>[] = [
  {},
  { sender: { name: 'Kim Aalto' }, variables: { first_name: { fallback: 'there' }, company: {} } },
  { tool: 'lemlist', variables: { firstName: { fallback: 'there' } } },
  { tool: 'smartlead', variables: { first_name: {} } },
  { tool: 'liquid', variables: { first_name: { fallback: 'there' } } },
]

const pieces = fc.array(
  fc.constantFrom(
    ...['Hi', 'your talk', 'at', 'and', 'Kim', 'Jane Doe', '#N/A', '555-0142', 'Acme'],
    ...['{{first_name}}', '{{frist_name}}', '{{ firstName | default: "x" }}', '{{company}}'],
    ...['{first_name}', '%FIRSTNAME%', '*|FNAME|*', '{{{city}}}', '<<Company>>', '[[First Name]]'],
    ...['[Name]', '[Your Name]', '<company>', 'XX%', 'TODO', '___', '[insert a reason]'],
    ...['{{first_name}', '{first_name}}', '{{ }}', '{{city|x}', '{{first_name', '{city', 'city}}'],
    ...['[[Name]', '[Name', '{{#if city}', '{{/if}}', '{% if city %}', '{% else %}', '{% endif %}'],
    ...['{Hi|Hey}', '{Hi|}', '{|}', '{Hi|Hi }', '{Hi|Hey', 'Hi|Hey}', '{{random|Hi}}'],
    ...[
      '{{city | default: “x”}}',
      '{{city | default: "x}}',
      '{Hi|{{city}}',
      '{{spin}}a{{end spin}}',
    ],
  ),
  { minLength: 1, maxLength: 7 },
)

const containers: readonly ((text: string) => string)[] = [
  (text) => `---\nchannel: email\nstatus: ready\n---\n\nHi Kim, ${text}, good day to you.\n`,
  (text) => `---\nchannel: email\nstatus: ready\nsubject: "On ${text}"\n---\n\nHi Kim, good day.\n`,
  (text) => `# Ready to send\n\n## Email 1\n\n> Hi Kim,\n> ${text}\n> so good day to you.\n`,
  (text) =>
    `# Ready to send\r\n\r\n## Email 1\r\n\r\n\`\`\`\r\nHi Kim,\r\n\r\n${text}, good day.\r\n\`\`\`\r\n`,
]

/**
 * What mending a fault may bring to light: a tag has to be one before more can be said of it, and one lone bracket
 * hides another.
 */
const REVEALS: Readonly<Record<string, readonly string[]>> = {
  'malformed-placeholder': [
    'broken-spintax',
    'missing-fallback',
    'mixed-placeholder-dialect',
    'unfilled-placeholder',
    'unknown-placeholder',
  ],
  'mixed-placeholder-dialect': ['missing-fallback'],
  'unfilled-placeholder': ['missing-fallback'],
}

it('mends what it says it does, and breaks nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      pieces,
      fc.constantFrom(...containers),
      fc.constantFrom(...SETTINGS),
      async (words, container, settings) => {
        const source = container(words.join('; '))
        const before = await problemsByRule(source, settings)
        for (const { rule, message, fixes } of [...before.values()].flat()) {
          for (const { edits, title } of fixes) {
            const after = await problemsByRule(withEdits(source, edits), settings)
            for (const id of RULES) {
              if (REVEALS[rule]?.includes(id)) continue
              const most = (before.get(id)?.length ?? 0) - (id === rule ? 1 : 0)
              expect(after.get(id)?.length, `${message} – ${title}: ${id}`).toBeLessThanOrEqual(
                most,
              )
            }
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})

/** Each rule runs alone, so that none hides what another says. */
async function problemsByRule(
  source: string,
  settings: Partial<Settings>,
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const reports = await lint(
    RULES.map((id) => ({
      path: PATH,
      source,
      settings: { ...DEFAULT_SETTINGS, ...settings, only: [id] },
    })),
  )
  return new Map(RULES.map((id, index) => [id, reports[index]?.problems ?? []]))
}
