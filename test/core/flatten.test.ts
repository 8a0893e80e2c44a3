import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Message, parseTemplate } from '../../rules/index.ts'

function messageOf(source: string): Message {
  const { messages } = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template
  const [message] = messages
  if (!message || messages.length > 1) throw new Error(`${messages.length} messages`)
  return message
}

/** The words of a reading, each with the source that it is mapped to. */
function wordsOf({ body, template }: Message): (readonly [string, string])[] {
  return [...body.text.matchAll(/[^\s|]+/g)].map(({ 0: word, index }) => {
    const spans = body.toSource({ start: index, end: index + word.length })
    return [word, spans.map(({ start, end }) => template.source.slice(start, end)).join('')]
  })
}

const HTML_LINES: readonly (readonly [html: string, reading: string])[] = [
  ['<p>Hi <b>Kim</b> <i>Ellery</i>, a word.</p>', 'Hi Kim Ellery, a word.'],
  ['<p>Hi <b>Kim</b>\n  <i>Ellery</i>, a word.</p>', 'Hi Kim Ellery, a word.'],
  ['<p>Hi Kim, our <b>talk</b> &amp; note</p>', 'Hi Kim, our talk & note'],
  ['<p>Hi Kim, this &lt; &gt; that <!-- so --> far</p>', 'Hi Kim, this < > that  far'],
  ['<p>\n  <b> </b>\n  <b>Hi Kim,</b>\n</p>\n\n<p> so far</p>', 'Hi Kim,\n\n so far'],
  ['<div>Hi Kim,<br> <b>so far</b> </div>', 'Hi Kim,\nso far'],
  ['<table> <tr> <td>Hi Kim,</td><td>so far</td> </tr> </table>', 'Hi Kim, so far'],
]

describe.each(['\n', '\r\n'])('with line ends %j', (lineEnd) => {
  const read = (source: string) => messageOf(source.replace(/\n/g, lineEnd))

  it.each(HTML_LINES)('keeps one space between the words of HTML: %j', (html, reading) => {
    const inProse = read(`## Cold email 1\n\n${html}\n`)
    expect(inProse.body.text).toBe(reading)
    expect(read(`## Cold email 1\n\n> ${html.replace(/\n/g, '\n> ')}\n`).body.text).toBe(reading)
    expect(read(`## Cold email 1\n\n\`\`\`html\n${html}\n\`\`\`\n`).body.text).toBe(reading)
  })

  it('reads HTML in a fence as the program that sends it shows it', () => {
    const message = read(
      '## Cold email 1\n\n~~~HTML\nSubject: Greens\n\n<!DOCTYPE html>\n<style>p { color: green }</style>\n' +
        '<p>Dear <b>{{first_name}}</b> <i>{{last_name}}</i>,</p>\n<p>a line\nabout <a href="{{link}}">paint</a>.</p>\n~~~\n',
    )
    expect(message.subject?.text).toBe('Greens')
    expect(message.body.text).toBe('Dear Robin Ellery,\n\na line about paint.')
    expect(message.container).toMatchObject({ kind: 'fence', language: 'html' })
    expect(wordsOf(message)).toEqual([
      ['Dear', 'Dear'],
      ['Robin', '{{first_name}}'],
      ['Ellery,', '{{last_name}},'],
      ['a', 'a'],
      ['line', 'line'],
      ['about', 'about'],
      ['paint.', 'paint.'],
    ])
  })

  it('reads each of several HTML messages in a fence', () => {
    const source =
      '## Cold emails\n\n```html\nSubject: One\n\n<p>Hi {{first_name}}, one.</p>\n\n---\n\nSubject: Two\n\n<p>Hi {{first_name}}, <b>two</b>.</p>\n```\n'
    const { messages } = parseTemplate(
      'letters.md',
      source.replace(/\n/g, lineEnd),
      DEFAULT_SETTINGS,
    ).template
    expect(messages.map(({ body }) => body.text)).toEqual(['Hi Robin, one.', 'Hi Robin, two.'])
  })

  it('reads a fence of any other language as it stands', () => {
    const message = read('## Cold email 1\n\n```text\n<b>Hi</b> {{first_name}}, a word.\n```\n')
    expect(message.body.text).toBe('<b>Hi</b> Robin, a word.')
  })

  it('reads a table row by row, bars between its cells', () => {
    const table =
      '| Day | {{company}} |\n|---|---|\n|{{first_name}}|**4** of 5|\n| | a \\| b |\n|x||'
    const reading =
      'Hi Robin, the boats of this week:\n\nDay | Northfield Labs\nRobin | 4 of 5\n | a | b\nx | \n\nThanks,\nKim'
    const letter = `Hi {{first_name}}, the boats of this week:\n\n${table}\n\nThanks,\nKim`
    const message = read(`## Cold email 1\n\n> ${letter.replace(/\n/g, '\n> ')}\n`)
    expect(message.body.text).toBe(reading)
    for (const [word, written] of wordsOf(message).filter(([one]) => /^[A-Za-z4]+$/.test(one)))
      if (!/^(?:Robin|Northfield|Labs)$/.test(word)) expect(written).toBe(word)
    const second = message.body.text.indexOf('4 of')
    expect(
      message.template.source.slice(message.body.toEdit({ start: second, end: second + 1 }).start),
    ).toMatch(/^(?:\*\*)?4/)
  })
})
