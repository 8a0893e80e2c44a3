import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseTemplate } from '../../rules/index.ts'

/** The first words of each message. */
function openings(source: string): string[] {
  const { messages } = parseTemplate('outreach/emails.md', source, DEFAULT_SETTINGS).template
  return messages.map(({ body }) => body.text.slice(0, 12))
}

const EMAIL = '## Email 1\n\nHi {{first_name}},\n\nHow do you dry the wool?\n\nBest,\nKim\n'

it.each([
  [
    'what is said on the telephone',
    '## Day 4: Phone attempt\n\n> Hi {{first_name}}, got a minute?',
  ],
  ['what is said there in Portuguese', '## Telefone\n\n> Oi {{first_name}}, tem um minuto?'],
  ['a comment in public', '## Comment template\n\n> Hi {{first_name}}, your post is spot on.'],
  [
    'a subject to choose',
    '## Betreffzeilen, die wirken\n\n**Neugier:**\n\n- {{first_name}}, trocknet die Wolle?',
  ],
  ['facts about the offer', '> **Offer:** racks for wool\n> **For:** {{company_name}}, farms'],
  [
    'lines that a program chooses from',
    '### Line 2\n\n```\nIF is_hiring:\n  Your farm grows, {{first_name}}.\n\nDEFAULT:\n  Your farm is fine.\n```',
  ],
])('%s is no message', (_, section) => {
  expect(openings(`# Cold emails\n\n${section}\n\n${EMAIL}`)).toEqual(['Hi Robin,\n\nH'])
})

it('words between a heading and its versions are no message', () => {
  const source =
    '## Follow-up: variations\n\nMost of your replies come from this one.\n\n### Wet wool\n\n> Hi {{first_name}}, still wet?\n'
  expect(openings(source)).toEqual(['Hi Robin, st'])
})

it('a signature below a message greets nobody', () => {
  expect(openings(`${EMAIL}\n[See the racks]\n\n[Your name], Wool & Co\n`)).toHaveLength(1)
})

it.each(['results', 'process'])('a step may be about %s', (topic) => {
  const source = `${EMAIL}\n## Email 2 – ${topic} email\n\nTo keep it short, our racks do three things:\n- dry\n- air\n- fold\n\nIs your wool dry?\n`
  expect(openings(source)).toEqual(['Hi Robin,\n\nH', 'To keep it s'])
})

it('a heading may say what a message is built of', () => {
  const source =
    '# Cold emails\n\n## Greeting + proof + CTA\n\n**Example:**\n\n> Hey Ada,\n>\n> A farm near yours dries its wool in a day.\n'
  expect(openings(source)).toHaveLength(1)
})

it('a letter goes on behind words that it quotes', () => {
  const source =
    '## Email 1\n\nHi {{first_name}},\n\nFarms told us:\n\n> "Dry in a day."\n> — a farm\n\n> "No moths."\n> — another\n\nShall I send you a rack?\n\nKim — Wool & Co\n'
  const { messages } = parseTemplate('emails.md', source, DEFAULT_SETTINGS).template
  expect(messages.map(({ body }) => body.text.includes('Shall I'))).toEqual([true])
})
