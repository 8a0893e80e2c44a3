import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFixes, lint, type Problem, type ProblemFix } from '../../rules/index.ts'

const SOURCE = '0123456789'

/** A problem whose fixes replace ranges of `a.md`, given as `[start, end, text]`. */
function problem(...fixes: readonly ProblemFix[]): Problem {
  const span = { start: 0, end: 1 }
  const nothing = { url: null, step: null, channel: null, related: [] }
  return { ...nothing, rule: 'x', severity: 'warning', message: '', span, spans: [span], fixes }
}

function fix(
  edits: readonly (readonly [number, number, string])[],
  safe = true,
  path = 'a.md',
): ProblemFix {
  return {
    title: 'x',
    safe,
    edits: edits.map(([start, end, text]) => ({ path, span: { start, end }, text })),
  }
}

const apply = (...problems: readonly Problem[]) =>
  applyFixes({ path: 'a.md', source: SOURCE }, problems)

describe('safe fixes', () => {
  test('are applied wherever they stand', () => {
    expect(
      apply(
        problem(fix([[8, 9, '']])),
        problem(
          fix([
            [1, 3, 'ab'],
            [5, 5, '-'],
          ]),
        ),
      ),
    ).toEqual({
      source: '0ab34-5679',
      applied: 2,
    })
  })

  test('come before those that are not, which are never applied', () => {
    expect(apply(problem(fix([[0, 9, 'no']], false), fix([[0, 1, 'x']])))).toEqual({
      source: 'x123456789',
      applied: 1,
    })
    expect(apply(problem(fix([[0, 9, 'no']], false)))).toEqual({ source: SOURCE, applied: 0 })
  })

  test('that touch one before them wait, whole', () => {
    const later = problem(
      fix([
        [7, 8, 'later'],
        [3, 4, 'later'],
      ]),
    )
    expect(apply(problem(fix([[2, 3, 'x']])), later)).toEqual({ source: '01x3456789', applied: 1 })
    const twice = problem(fix([[4, 4, 'y']]))
    expect(apply(twice, twice)).toEqual({ source: '0123y456789', applied: 1 })
  })

  test('may have edits that meet, in any order', () => {
    const meeting = fix([
      [5, 6, 'c'],
      [3, 5, ''],
      [3, 3, 'a'],
      [3, 3, 'b'],
      [6, 6, 'd'],
    ])
    expect(apply(problem(meeting))).toEqual({ source: '012abcd6789', applied: 1 })
  })

  test('that reach into other files, out of this one or into themselves are left out', () => {
    const bad = [
      fix([[0, 1, 'x']], true, 'b.md'),
      fix([[9, 11, 'x']]),
      fix([[-1, 1, 'x']]),
      fix([[3, 2, 'x']]),
      fix([
        [1, 4, 'x'],
        [3, 5, 'y'],
      ]),
    ]
    for (const one of bad) expect(apply(problem(one))).toEqual({ source: SOURCE, applied: 0 })
  })

  test('are all there or not at all, and nothing else changes', () => {
    const edit = fc
      .tuple(fc.nat(SOURCE.length), fc.nat(SOURCE.length), fc.constantFrom('', 'a', 'bc'))
      .map(([a, b, text]) => [Math.min(a, b), Math.max(a, b), text] as const)
    const edits = fc.array(edit, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 5 }), (all) => {
        const together = apply(...all.map((one) => problem(fix(one))))
        // The same fixes one by one, from the back, as each alone would be applied.
        const taken: (readonly [number, number, string])[] = []
        for (const one of all) {
          const isSound = apply(problem(fix(one))).applied === 1
          const waits = one.some((edit) =>
            taken.some(([start, end]) => edit[0] <= end && start <= edit[1]),
          )
          if (isSound && !waits) taken.push(...one)
        }
        let expected = SOURCE
        for (const [start, end, text] of taken
          .toReversed()
          .sort((a, b) => b[0] - a[0] || b[1] - a[1]))
          expected = expected.slice(0, start) + text + expected.slice(end)
        expect(together.source).toBe(expected)
      }),
    )
  })
})

test('of templates leave none behind, and every other word where it was', async () => {
  const word = fc.constantFrom(
    'we',
    'met',
    'at',
    'the',
    'the',
    'talk',
    'on',
    'on',
    '{{first_name}',
    '**you**',
    'a',
    'hour',
  )
  const words = fc.array(word, { minLength: 3, maxLength: 20 }).map((all) => all.join(' '))
  const end = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(words, words, end, fc.boolean(), async (first, second, lineEnd, mark) => {
      const lines = [
        '# Connection note',
        '',
        `> Hi {{first_name}}, I saw that ${first}`,
        `> ${second}.`,
        '',
      ]
      const before = (mark ? '\uFEFF' : '') + lines.join(lineEnd)
      let source = before
      for (let round = 0; round < 10; round++) {
        const [report] = await lint([{ path: 'a.md', source }])
        const fixed = applyFixes({ path: 'a.md', source }, report?.problems ?? [])
        if (fixed.applied === 0) break
        source = fixed.source
      }
      const [left] = await lint([{ path: 'a.md', source }])
      expect(left?.problems.filter(({ fixes }) => fixes.some(({ safe }) => safe))).toEqual([])
      expect(source.startsWith('\uFEFF')).toBe(mark)
      expect(source.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/)
      const kept = (text: string) => new Set(text.match(/[a-z]{3,}/g))
      expect(kept(source)).toEqual(kept(before))
    }),
    { numRuns: 60 },
  )
})
