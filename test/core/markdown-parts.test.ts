import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, spanOf } from '../../rules/core/markdown.ts'
import { markdownParts } from '../../rules/core/markdown-parts.ts'

/** A tree as one line for each node: its type, where it stands, what it says. */
function outline(node: Nodes, depth = 0): string[] {
  const { start, end } = spanOf(node)
  const value = 'value' in node ? ` ${JSON.stringify(node.value)}` : ''
  const own = `${' '.repeat(depth)}${node.type} ${start}-${end}${value}`
  return [
    own,
    ...('children' in node ? node.children.flatMap((one) => outline(one, depth + 1)) : []),
  ]
}

function expectSameTree(markdown: string): void {
  const [, ...nodes] = outline(parseMarkdown(markdown, 1))
  const [, ...expected] = outline(parseMarkdown(markdown, Infinity))
  expect(nodes).toEqual(expected)
}

const line = fc.constantFrom(
  ...['', '', '', 'pumps and *cranes*', '> a quote', '>', 'lazy', '# Head', '---', '===', '***'],
  ...['- one', '-', '* star', '+ plus', '1. first', '2) second', '10. tenth', '- ```', '- <!-- x'],
  ...['```', '````', '```js', '~~~', '~~~ text', '  ```', ' ```', '   ~~~', '    ```', '> ```'],
  ...['  under an item', '    code', '\tcode', '  - nested', '   > quoted', '- - -', '  ~~~'],
  ...['<!--', '-->', '<!-- all -->', '<!-->', '  <!--', '<pre>', '</pre>', '<div>', '</div>'],
  ...['<?x', '?>', '<![CDATA[', ']]>', '<!X', '| a | b |', '|---|---|', '[a]', '[a]: /b', '\u00a0'],
)

const CODE_THEN_LIST = /^(?: {4}|\t).*\n(?:\s*\n)+(?:[-+*]|\d+[.)])/m

describe('Markdown in parts', () => {
  it('reads as it does whole', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 14 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, lineEnd) => {
          const text = lines.join('\n')
          // The parser takes what follows for no list, against CommonMark.
          fc.pre(!CODE_THEN_LIST.test(text))
          expectSameTree(text.replaceAll('\n', lineEnd))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is cut between blocks', () => {
    const text =
      '# One\n\n> Hi\n>\n> there\n\nBest\nRobin\n\n```\na\n\nb\n```\n\n- a\n\n  b\n\n- c\n'
    const parts = markdownParts(text, 1).map(({ start, end }) => text.slice(start, end))
    expect(parts).toEqual([
      '# One\n\n',
      '> Hi\n>\n> there\n\n',
      'Best\nRobin\n\n',
      '```\na\n\nb\n```\n\n',
      '- a\n\n  b\n\n',
      '- c\n',
    ])
  })

  it('is not cut where a definition may stand', () => {
    const text = '# One\n\n[page]\n\n[page]: https://example.org\n'
    expect(markdownParts(text, 1)).toEqual([{ start: 0, end: text.length }])
  })
})
