import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPlaceholders, scanPlaceholders } from '../../rules/core/placeholders.ts'

describe('texts that are no placeholders', () => {
  it.each([
    'See [the notes](https://example.org/notes) first',
    'See ![the chart](chart.png) first',
    'See [the notes][1] first\n\n[1]: https://example.org',
    'A claim with a footnote[^1]',
    '- [ ] write\n- [x] send',
    'Page [[Roadmap 2031]]',
    'As shown in the report [1]',
    'https://example.org [2]\n',
    'He wrote “thier” [sic] and [laughs] about it',
    'Subject: [EXTERNAL] your invoice',
    'She called it "a real [No-brainer] of a plan"',
    'A line<br>and <https://example.org> and <robin@example.org> <!-- hidden -->',
    'A <quote>marked</quote> passage',
    'Up 40% off, 20% more, a%20b',
    'Ask @robin or robin@email.example',
    'Use --name=value and --flag',
    'well-name-known and snake_FN_case',
    '#hashtag and # Heading #',
    'Five minutes (or so) … really',
    'Was it "null" or undefined behaviour?',
    'Size XL, a $5 coffee, X marks the spot',
    'JSON like {"name": 1, "tags": ["a", "b"]} and { } and {1,2} and [1, 2]',
    'A script: import { readFile } from it; { return x }; echo \u0024{PATH} and %USERPROFILE%',
    'LaTeX: \\textbf{Name}, \\usepackage[utf8]{inputenc}, x_{i} and e^{x}',
    'https://example.org/a%20b?x=%EF%BC%AF&y=%C3%A9#name#x',
    'Types such as List<T>, Map<string, number>, <K, V> and <Button />',
    '> [!NOTE]\n> Take your time',
    'Notes in [[Company Handbook]] and [[Plans/Spring|the plan]]',
    'She wrote “[T]he file[s] are late”',
    'Subject: [Webinar] how to plan a move',
    'a regular expression [a-z], a source [@ellery2031], a prompt [y/N]',
    'Love and kisses, Robin xxx',
    'Elle a dit «oui» et « Salon du livre » hier',
    'Run it with --draft=yes -- --watch <!--name=notes-->',
    'As the [event][] shows',
    'for (const one of all) { if (one.isOpen) { close(one) } }',
    'Write to me@email.example or see @email.example',
    '```json\n{"a": "[Name]", "b": "{{first_name}}", "c": "XXX"}\n```',
    '> ~~~js\n> `Hi \u0024{name}, [Name]`\n> ~~~',
    '- ```sh\n  echo "{first_name}" $[x] <name>\n  ```',
    '```python\nprint(f"{name}")',
  ])('%s', (source) => {
    expect(scanPlaceholders(source)).toEqual([])
  })
})

describe('fences that may hold messages', () => {
  it.each(['', 'text', 'markdown', 'email', 'linkedin', 'yaml'])('```%s', (language) => {
    expect(scanPlaceholders(`\`\`\`${language}\nHi [Name]\n\`\`\`\n`)).toHaveLength(1)
  })

  it('begin again where code ends', () => {
    const source = '```js\nf([x])\n```\nHi [Name]\n````\n```json\nHi {{first_name}}\n```\n````\n'
    expect(scanPlaceholders(source).map(({ raw }) => raw)).toEqual(['[Name]', '{{first_name}}'])
  })
})

/** Pieces of which tags are made, and what may stand between them. */
const PIECES = [
  ...'{}[]<>()|%*#@_-=$«»!^/:?"\'\\`~. ',
  ...'{{ }} {{{ [[ ]] << *| |* {% %} %% <% ``` ```js first_name Name a|b é 名 XX ___ .... null'.split(
    ' ',
  ),
  ...['if', '#if x', '/if', 'else', 'spin', 'end spin', 'random|', 'default: "x"'],
  ...['\n', '\r', '\r\n', '\n> ', '\u{1F44B}', '\uD83D'],
]
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(''))

describe('any text', () => {
  it('has its placeholders where they say, the outer before the inner', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const found = scanPlaceholders(source)
        let last = { start: -1, end: Infinity }
        for (const { raw, span, options } of found) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(raw).toBe(source.slice(span.start, span.end))
          expect(
            span.start > last.start || (span.start === last.start && span.end < last.end),
          ).toBe(true)
          for (const option of options) expect(option.end).toBeLessThanOrEqual(source.length)
          last = span
        }
      }),
    )
  })

  it('keeps its length and its line ends once they are masked', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const masked = maskPlaceholders(source, scanPlaceholders(source))
        expect(masked).toHaveLength(source.length)
        expect(masked.replace(/[^\r\n]/g, '')).toBe(source.replace(/[^\r\n]/g, ''))
      }),
    )
  })
})

it.each([
  '{',
  '[',
  '{{',
  '[[',
  '<',
  '%',
  '*|',
  '{%',
  '_',
  '-',
  ' ',
  '<x>',
  '[a',
  '{a|',
  '"[a] ',
  '___',
  'XX ',
  '{|',
  '[[a|',
  '{{spin}}',
  '{% comment %}',
  '{{#if x}}',
  '\\a{',
  '```js\n',
  '\n> {',
])('comes to an end on a long run of %j', (piece) => {
  // Time that grows with the square of the length would take minutes here, and the test would be cut off.
  const source = piece.repeat(300_000 / piece.length)
  expect(scanPlaceholders(source).every(({ span }) => span.end <= source.length)).toBe(true)
})
