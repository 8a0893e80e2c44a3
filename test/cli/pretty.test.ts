import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../cli/display-width.ts'
import { linesOf } from '../../cli/lines.ts'
import { excerpt } from '../../cli/reporters/excerpt.ts'
import { styleFor } from '../../cli/style.ts'
import type { Span } from '../../rules/index.ts'
import { folderOf } from '../support/command-line.ts'

const NOTE =
  '# Connection note\n\n```\nHi {{first_name}}, your talk of of parsers stayed with me for all of the week.\n```\n'
const ONLY = ['--only', 'repeated-word']

describe('pretty', () => {
  test('shows the line, the marked words, the message, the rule and the fix', async () => {
    const folder = folderOf({ 'x/a.md': NOTE, 'b.md': NOTE.replace('of of', 'of') })
    expect((await folder.run(ONLY)).stdout).toBe(
      [
        'x/a.md',
        '',
        '  4:30  warning  “of of” repeats a word; keep one  repeated-word',
        '   4 │ Hi {{first_name}}, your talk of of parsers stayed with me for all of th…',
        '     │                              ^^^^^',
        '       fix  Keep one “of” (--fix)',
        '',
        '✖ 1 warning in 2 messages, 2 files',
        '  1 can be fixed with --fix',
        '',
      ].join('\n'),
    )
  })

  test('says the same with colour', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    const plain = (await folder.run(ONLY)).stdout
    const { stdout } = await folder.run(ONLY, { env: { FORCE_COLOR: '1' } })
    expect(stdout).toContain('^^^^^\u001B[0m')
    expect(stripVTControlCharacters(stdout)).toBe(plain)
  })

  test('colours only where that is wanted', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    const coloured = async (env: Record<string, string>, ...args: string[]) =>
      (await folder.run([...ONLY, ...args], { env })).stdout.includes('\u001B[')
    expect(await coloured({})).toBe(false)
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true)
    expect(await coloured({ FORCE_COLOR: '0' })).toBe(false)
    expect(await coloured({ FORCE_COLOR: '', NO_COLOR: '1' })).toBe(false)
    expect(await coloured({ FORCE_COLOR: '1' }, '--no-color')).toBe(false)
    expect(await coloured({ FORCE_COLOR: '1' }, '--format', 'json')).toBe(false)
  })

  test('counts suggestions and lists them where asked', async () => {
    const wordy = NOTE.replace('of of', 'in order to utilise')
    const folder = folderOf({ 'a.md': wordy })
    const args = ['--only', 'wordy-phrase']
    const hidden = (await folder.run(args)).stdout
    expect(hidden).toMatch(
      /^✔ No problems in 1 message, 1 file\n {2}\d suggestions? hidden; show with --level info\n$/,
    )
    const shown = (await folder.run([...args, '--level', 'info'])).stdout
    expect(shown).toMatch(/4:\d+ {2}info /)
    expect(shown).not.toContain('hidden')
  })

  test('lists errors alone with --quiet', async () => {
    const folder = folderOf({ 'a.md': NOTE.replace('{{first_name}}', '#N/A') })
    const { stdout } = await folder.run([
      '--only',
      'repeated-word,leaked-value',
      '--quiet',
      '--format',
      'compact',
    ])
    expect(stdout).toMatch(/^a\.md:4:4: error: .* \[leaked-value\]\n$/)
  })

  test('does not say that all is well where --quiet hides warnings', async () => {
    const { stdout } = await folderOf({ 'a.md': NOTE }).run([...ONLY, '--quiet'])
    expect(stdout).toBe(
      '✔ No errors in 1 message, 1 file\n  1 warning hidden; show with --level info\n',
    )
  })

  test('says where there was no message to judge', async () => {
    const folder = folderOf({ 'a.md': '# Readme\n\nHow to build it.\n' })
    expect((await folder.run([])).stdout).toBe('No outreach messages in 1 file\n')
  })

  test('goes to a file where asked, without colour and with its folder', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    const env = { FORCE_COLOR: '1' }
    const ended = await folder.run([...ONLY, '-o', 'out/report.txt', 'a.md'], { env })
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' })
    const { stdout } = await folder.run([...ONLY, 'a.md'])
    expect(readFileSync(folder.path('out/report.txt'), 'utf8')).toBe(stdout)
  })

  test('no line is wider than 80 columns, but for a word that is', async () => {
    const folder = folderOf({
      'a.md':
        '# Connection note\n\n> Hi {{first_name}}, we help teams like yours to save hours each week with our platform. Book a 15-minute demo: https://calendly.com/someone/a-long-name?\n',
    })
    const { stdout } = await folder.run(['--level', 'info'])
    expect(stdout).toContain('pitch-in-first-message')
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })
})

/** The lines of an excerpt without its gutter, marks given as `«…»` in the source. */
function excerptOf(marked: string, width: number): string[] {
  const primary: Span[] = []
  let source = ''
  for (const piece of marked.split(/(«[^»]*»)/)) {
    const text = piece.replace(/^«|»$/g, '')
    if (piece.startsWith('«'))
      primary.push({ start: source.length, end: source.length + text.length })
    source += text
  }
  const marks = { primary, secondary: [], severity: 'error' as const }
  return excerpt(source, linesOf(source), marks, width, styleFor(false)).map((line) =>
    line.replace(/^ *\d* [│┆] ?/, ''),
  )
}

describe('an excerpt', () => {
  test('marks words below wide letters, emoji, tabs and combining marks', () => {
    expect(excerptOf('日本 «語» x', 80)).toEqual(['日本 語 x', '     ^^'])
    expect(excerptOf('👩‍👩‍👧🇫🇷❤️é «x»', 80)).toEqual(['👩‍👩‍👧🇫🇷❤️é x', '        ^'])
    expect(excerptOf('\ta\t«b\tc»', 80)).toEqual(['    a   b   c', '        ^^^^^'])
  })

  test('marks a letter whole where only a part of it is meant', () => {
    expect(excerptOf('a «e»\u0301 b', 80)).toEqual(['a e\u0301 b', '  ^'])
  })

  test('shows each line of a finding, or the first and the last of many', () => {
    expect(excerptOf('> on «the»\r\n> «the» way', 80)).toEqual([
      '> on the',
      '     ^^^',
      '> the way',
      '  ^^^',
    ])
    expect(excerptOf('«1\n2\n3\n4\n5»', 80)).toEqual(['1', '^', '2', '^', '', '5', '^'])
  })

  test('marks a place between letters, at the end of a line too', () => {
    expect(excerptOf('ab«»cd', 80)).toEqual(['abcd', '  ^'])
    expect(excerptOf('ab«»', 80)).toEqual(['ab', '  ^'])
    expect(excerptOf('«»', 80)).toEqual(['', '^'])
  })

  test('cuts a long line on both sides of its mark', () => {
    const far = `${'word '.repeat(40)}«here» ${'more '.repeat(40)}`
    const [line = '', marks = ''] = excerptOf(far, 60)
    expect(displayWidth(line)).toBeLessThanOrEqual(60 - 7)
    expect(line).toMatch(/^….*here.*…$/)
    expect(marks.indexOf('^')).toBe(line.indexOf('here'))
  })

  test('of a line as long as a file stays near its mark', () => {
    const far = 'word 😀 '.repeat(40_000)
    const [line = '', marks = ''] = excerptOf(`${far}«here» ${far}«there»`, 60)
    expect(line).toMatch(/^….*here.*…$/)
    expect(displayWidth(line)).toBeLessThanOrEqual(60 - 7)
    expect(marks.indexOf('^')).toBe(displayWidth(line.slice(0, line.indexOf('here'))))
  })

  test('of any line fits its width and marks the words that are meant', () => {
    const word = fc.constantFrom('a', 'word', '日本', '😀', '\t', 'e\u0301', ' ', '\u202E', '🇫🇷')
    const words = fc.array(word, { maxLength: 60 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, fc.integer({ min: 30, max: 120 }), (before, after, width) => {
        const [line = '', marks = ''] = excerptOf(`${before} «XYZ» ${after}`, width)
        expect(displayWidth(line)).toBeLessThanOrEqual(width - 7)
        expect(displayWidth(line.slice(0, line.indexOf('XYZ')))).toBe(marks.indexOf('^^^'))
        expect(marks.trim()).toBe('^^^')
      }),
    )
  })
})
