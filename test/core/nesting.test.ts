import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, lint } from '../../rules/index.ts'

async function unreadable(source: string): Promise<string[]> {
  const [report] = await lint([{ path: 'letter.md', source, settings: DEFAULT_SETTINGS }])
  return (report?.problems ?? [])
    .filter(({ rule }) => rule === 'unreadable-template' || rule === 'internal-error')
    .map(({ message, span }) => `${message} @${span.start}`)
}

const HEAD = '## Email 1\n\n'
const TOO_DEEP =
  'Markdown is nested more than 100 levels deep here, so the file was not read; take levels out'

describe('a file that is nested without end', () => {
  it.each([
    ['lists', `${'- '.repeat(2500)}Hi Robin`],
    ['numbered lists', `${'1. '.repeat(2500)}Hi Robin`],
    ['quotes', `${'>'.repeat(5000)} Hi Robin`],
    ['signs of emphasis', `${'*a **b '.repeat(3000)}Hi Robin${' a** b*'.repeat(3000)}`],
  ])('is one problem at its place: %s', async (_, text) => {
    expect(await unreadable(HEAD + text)).toEqual([expect.stringContaining(TOO_DEEP)])
  })

  it('is one problem where each level has a line of its own', async () => {
    const stairs = Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- Hi`)
    expect(await unreadable(HEAD + stairs.join('\n'))).toEqual([expect.stringContaining(TOO_DEEP)])
  })

  it('reads conditions within conditions', async () => {
    const source = `${HEAD}Hi Robin, ${'{% if x %}a{% else %}'.repeat(3000)}${'{% endif %}'.repeat(3000)}`
    expect(await unreadable(source)).toEqual([])
  })

  it.each([
    ['a line across the page', `${'- '.repeat(300)}\n\nHi Robin`],
    ['a blank to write on', `Hi ${'_'.repeat(300)}, good to see you`],
    ['a fence with a far column', `\`\`\`\n${' '.repeat(500)}Hi Robin\n${' '.repeat(500)}\n\`\`\``],
  ])('is none for %s', async (_, text) => {
    expect(await unreadable(HEAD + text)).toEqual([])
  })

  it.each([
    ['flow', `a: ${'['.repeat(5000)}`, 7 + 100],
    ['lists', `a:\n  ${'- '.repeat(5000)}x`, 7],
    ['maps', Array.from({ length: 600 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), 81004],
  ])('is one problem in front matter: %s', async (_, yaml, at) => {
    expect(await unreadable(`---\n${yaml}\n---\n\nHi Robin`)).toEqual([
      `Front matter is nested more than 100 levels deep; write it flatter @${at}`,
    ])
  })
})
