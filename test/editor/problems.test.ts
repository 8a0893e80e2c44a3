import { describe, expect } from 'vitest'
import { itIn } from './support/editor-test.ts'
import { examples } from './support/examples.ts'

const it = itIn(examples())

describe('an example', () => {
  it('has squiggles under the words that are wrong', async ({ editor }) => {
    await editor.open('linkedin/clinic-sequence.md')
    await expect
      .poll(() => editor.squiggles())
      .toContainEqual({
        severity: 'error',
        line: 22,
        text: 'why have you not replied',
      })
    expect(await editor.squiggles()).toEqual(
      expect.arrayContaining([
        { severity: 'warning', line: 7, text: 'I hope you are doing well' },
        { severity: 'info', line: 18, text: '[Your Name]' },
        // One fault that reaches over the end of a line.
        { severity: 'warning', line: 22, text: 'the' },
        { severity: 'warning', line: 23, text: '> the' },
      ]),
    )
    await editor.screenshot('example')
  })

  it('has a row in Problems for each fault, with the evidence below it', async ({ editor }) => {
    await editor.open('linkedin/clinic-sequence.md')
    await editor.showProblems()
    await expect.poll(() => editor.problems()).not.toEqual([])
    expect(await editor.problems()).toContainEqual({
      file: 'clinic-sequence.md',
      severity: 'Error',
      rule: 'pitch-in-first-message',
      message: expect.stringMatching(/^“we help practices like” pitches in a connection note; /),
      place: '[Ln 7, Col 80]',
      evidence: [
        { message: 'help offer: “fill their empty appointments”', place: '[Ln 8, Col 15]' },
        { message: 'offer: “demo”', place: '[Ln 9, Col 32]' },
      ],
    })
    await editor.screenshot('problems')
  })

  it('says over a squiggle what is wrong, why, and how to write it better', async ({ editor }) => {
    await editor.open('linkedin/clinic-sequence.md')
    await expect.poll(() => editor.squiggles()).not.toEqual([])
    await editor.goTo('have you not replied')
    const said = await editor.hover('Better:')
    expect(said).toContain('“why have you not replied” blames them for not answering')
    expect(said).toContain('The message makes somebody feel guilty')
    await editor.screenshot('hover')
  })
})

/** Text that would be faulty in a message; none of it is one. */
const README = `# Bread letters

Keep one template for each reader. Never write "we help bakeries sell twice as much, book a demo today" in the
the first note.

\`\`\`sh
npm install
\`\`\`
`

const MESSAGE = ['## Connection request', '', '> Hi {{first_name}, how was the the fair?', '']

describe('an ordinary README', () => {
  it('stays untouched, until it holds a message', async ({ open }) => {
    const settings = { 'editor.codeActionsOnSave': { 'source.fixAll.outreachLint': 'explicit' } }
    const editor = await open({ 'README.md': README }, settings)
    await editor.startWatching()
    await editor.open('README.md')
    await editor.showProblems()
    await editor.press('Control+End')
    for (const line of MESSAGE) {
      await editor.type(line)
      await editor.press('Escape')
      await editor.press('Enter')
    }
    // A finding shows that the server answers for this file; it is all there is to say of it.
    const shown = async () => (await editor.problems()).map(({ rule }) => rule)
    await expect.poll(shown).toContain('repeated-word')
    expect((await editor.statusItem())?.text).toMatch(/characters/)

    while ((await editor.text()) !== README) await editor.press('Control+z')
    await expect.poll(() => editor.problems()).toEqual([])
    expect(await editor.statusItem()).toBeNull()
    const marked = (await editor.statesWatched()).flat().map(({ line }) => line)
    expect(Math.min(...marked)).toBeGreaterThanOrEqual(README.split('\n').length)

    await editor.type(' ')
    await editor.press('Backspace')
    await editor.save()
    expect(editor.onDisk('README.md')).toBe(README)
  })
})

describe('a config file', () => {
  it('shows its own mistakes, and what it says once they are mended', async ({ open }) => {
    const editor = await open({
      '.outreachlintrc.json': '{\n  "rules": { "repeeted-word": "off" }\n}\n',
      'note.md':
        '## Connection request\n\n> Hi Kim, your stand at the the fair: who baked the rolls?\n',
    })
    await editor.open('note.md')
    await expect
      .poll(() => editor.squiggles())
      .toContainEqual(expect.objectContaining({ text: 'the the' }))
    await editor.open('.outreachlintrc.json')
    await expect.poll(() => editor.squiggles()).toMatchObject([{ text: '"repeeted-word"' }])
    await editor.screenshot('config')

    await editor.goTo('eted-word')
    await editor.press('Delete')
    await editor.type('a')
    await editor.save()
    await expect.poll(() => editor.squiggles()).toEqual([])
    await editor.open('note.md')
    await expect.poll(() => editor.squiggles()).toEqual([])
  })
})
