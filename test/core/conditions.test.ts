import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint, type Message, parseTemplate } from '../../rules/index.ts'

function messageOf(body: string): Message {
  const source = `## Email 1\n\n\`\`\`\n${body}\n\`\`\`\n`
  const [message] = parseTemplate('letters.md', source, DEFAULT_SETTINGS).template.messages
  if (!message) throw new Error('The text holds no message')
  return message
}

const readings = (body: string) => messageOf(body).renditions.map((one) => one.body.text)

describe('a condition', () => {
  it('is read with each of its branches', () => {
    expect(
      readings('Hi Robin, {% case x %}\n{% when 1 %}one{% when 2 %}two{% endcase %} good day.'),
    ).toEqual(['Hi Robin, \none good day.', 'Hi Robin, \ntwo good day.', 'Hi Robin, \n good day.'])
  })

  it('is read without its text where it may fail', () => {
    expect(
      readings('Hi Robin,{% if x %} dear{% if y %} old{% endif %} friend,{% endif %} hello.'),
    ).toEqual([
      'Hi Robin, dear old friend, hello.',
      'Hi Robin, dear friend, hello.',
      'Hi Robin, hello.',
    ])
  })

  it('leaves no comment to be read, and no tag in it to be filled', () => {
    const { renditions, body } = messageOf(
      'Hi Robin,{% comment %} ask\n{% if a %} [Name] {% endcomment %} good day to you.',
    )
    expect(renditions).toHaveLength(1)
    expect(body.text).toBe('Hi Robin, good day to you.')
  })

  it('may make a note longer than its limit, which is no error', async () => {
    const optional = `{% if x %}${'and more to you. '.repeat(5)}{% endif %}`
    const source = `## Connection request\n\n> Hi {{first_name}}, ${'a good day to you. '.repeat(14)}${optional}\n`
    const settings = { ...DEFAULT_SETTINGS, only: ['over-limit'] }
    const [report] = await lint([{ path: 'note.md', source, settings }])
    expect(report?.problems.map(({ severity }) => severity)).toEqual(['warning'])
    expect(report?.template.messages[0]?.lengths.shortest).toBeLessThan(300)
  })

  it.each([
    ['branches', (count: number) => `{% if a %}x${'{% elsif b %}yy'.repeat(count)}{% endif %}`],
    ['tags without a pair', (count: number) => '{% for a in b %}x{% endif %}'.repeat(count)],
  ])('comes to the end of many %s', (_, write) => {
    expect(messageOf(`Hi Robin, ${write(8_000)}`)?.body.text).toContain('Hi Robin, ')
  })
})
