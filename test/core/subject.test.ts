import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Message, parseTemplate } from '../../rules/index.ts'

const BODY = 'Hi {{first_name}}, your talk on night trains stayed with me.'

function messageOf(source: string): Message {
  const [message] = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template.messages
  if (!message) throw new Error('The text holds no message')
  return message
}

/** The subject as it is read, and the source that it is mapped to. */
function subjectOf(source: string): [string | undefined, string] {
  const { subject } = messageOf(source)
  const spans = subject?.toSource({ start: 0, end: subject.text.length }) ?? []
  return [subject?.text, spans.map(({ start, end }) => source.slice(start, end)).join('|')]
}

describe.each(['\n', '\r\n'])('a subject, with line ends %j', (lineEnd) => {
  it.each([
    ['*Subject: Quick hello*', 'Quick hello', 'Quick hello'],
    ['**Subject：Quick hello**', 'Quick hello', 'Quick hello'],
    ['**Subject:** Quick hello', 'Quick hello', 'Quick hello'],
    ['**Subject:** "Quick" and *short* hello', '"Quick" and short hello', null],
    ['**Subject:** **"Quick hello"**', 'Quick hello', 'Quick hello'],
    ['**Subject:** “Quick hello”', 'Quick hello', 'Quick hello'],
    ['Subject: 1. Quick hello', '1. Quick hello', '1. Quick hello'],
    ['### Subject: **Quick hello** again ###', 'Quick hello again', 'Quick hello| again'],
    ['### Subject: Quick `hello`', 'Quick hello', 'Quick |hello'],
    ['**Subject:**\n\n```text\nex\n```', 'ex', 'ex'],
    ['**Subject:**\n\n   ```\n   ex*tra*\n   ```', 'ex*tra*', 'ex*tra*'],
    ['### Subject line\n\n**A:** Quick hello\n\n**B (test):** Good day', 'Quick hello', null],
    ['**Subjects**\n\n- A: Quick hello\n- B: Good day', 'Quick hello', null],
    ['**Subject:** Quick hello\n**Other subjects:**\n\n- Good day', 'Quick hello', null],
    ['**Betreff:** Quick hello\n**Alternative Betreffzeilen:**\n\n- Moin', 'Quick hello', null],
    ['### Objets A/B test\n\n- **A :** Quick hello\n- **B :** Bonjour', 'Quick hello', null],
    ['**Subject:**\n\nQuick hello, {{first_name}}', 'Quick hello, Robin', null],
  ])('%s', (lines, text, written) => {
    const source = `## Email 1\n\n${lines}\n\n${BODY}\n`.replace(/\n/g, lineEnd)
    const [read, mapped] = subjectOf(source)
    expect(read).toBe(text)
    if (written !== null) expect(mapped).toBe(written)
  })

  it.each([
    'Subject: Quick hello',
    '**Subject: Quick hello**',
    '*Subject:* Quick hello',
    '**Subject:** Quick hello',
  ])('heads a message in prose and in a quote: %s', (line) => {
    const prose = `# Ideas\n\n${line}\n${BODY} I hope you are there.\n`.replace(/\n/g, lineEnd)
    const quote = `## Email 1\n\n> ${line}\n>\n> ${BODY}\n`.replace(/\n/g, lineEnd)
    for (const source of [prose, quote]) {
      expect(subjectOf(source)).toEqual(['Quick hello', 'Quick hello'])
      expect(messageOf(source).body.text).toMatch(/^Hi Robin, your talk/)
    }
  })
})
