import { describe, expect, it } from 'vitest'
import { compilePattern } from '../../rules/core/pattern.ts'
import { phrases } from '../../rules/core/phrases.ts'
import { readingOf } from '../support/reading-of.ts'

/** The words of `text` that one pattern marks. */
function marked(pattern: string, text: string): string[] {
  const { body } = readingOf(text)
  return phrases('test', { strong: [pattern] })
    .in(body)
    .map(({ span }) => body.text.slice(span.start, span.end))
}

describe('the pattern language', () => {
  it.each([
    ['we help', 'And so we help people.', ['we help']],
    ['we|they help', 'They help people.', ['They help']],
    ['~build', 'We built, build and are building boats.', ['built', 'build', 'building']],
    ['(hop on|join) a call', 'Could you join a call?', ['join a call']],
    ['a quick? call', 'A call, then a quick call.', ['A call', 'a quick call']],
    ['we & ~help', 'We have always really helped.', ['We have always really helped']],
    ['we & ~help', 'We gladly helped.', []],
    ['save ...2 hours', 'You save many long hours.', ['save many long hours']],
    ['save ...2 hours', 'You save so many long hours.', []],
    ['^ built', 'Built it. We built it.', ['Built']],
    ['work $', 'Does Tuesday work? We work hard.', ['work']],
    ['<number> minutes', 'Twenty minutes or 15 minutes?', ['Twenty minutes', '15 minutes']],
    ['<money>', 'It costs $1,500 now.', ['$1,500']],
    ['<percent>', 'Up 35% or 12.5 per cent.', ['35%', '12.5 per cent']],
    [
      '<link>',
      'See example.org/page or https://example.com.',
      ['example.org/page', 'https://example.com'],
    ],
    ['help <plural>', 'We help bakeries. We help this.', ['help bakeries']],
    ['<proper> helps', 'Kilnworks helps potters. It helps me.', ['Kilnworks helps']],
    ['call unless yesterday', 'Thanks for the call yesterday. A call?', ['call']],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(marked(pattern, text)).toEqual(expected)
  })

  it('reads contractions, hyphens and curly quotes as the words that they stand for', () => {
    expect(marked('we are here', 'We’re here and we are here.')).toHaveLength(2)
    expect(marked('do not go', "Don't go. Dont go.")).toHaveLength(2)
    expect(marked('<number> minute', 'A 15-minute call')).toEqual(['15-minute'])
  })

  it('does not reach over the end of a sentence, nor behind a negation', () => {
    expect(marked('we ...4 help', 'So do we. They help.')).toEqual([])
    expect(marked('we help', 'Never do we help.')).toEqual([])
  })

  it('reads hard-wrapped lines as one sentence, list items and the greeting as their own', () => {
    expect(
      marked('we help', 'At last, in the yard behind the old mill by the river, we\nhelp.'),
    ).toHaveLength(1)
    expect(marked('^ find', '- Find clay\n- Find glaze')).toHaveLength(2)
    expect(marked('^ we', 'Hi Robin, we met.')).toEqual(['we'])
  })

  it('knows placeholders by kind and owner', () => {
    expect(marked('<slot:work>', 'I read {{recent_post}} today.')).toHaveLength(1)
    expect(marked('<your:product>', 'Try [your product] or [their product].')).toHaveLength(1)
    expect(marked('from <name>', 'I heard from {{mutual_connection}}.')).toHaveLength(1)
  })

  it.each([
    ['... help', 'must begin with a word'],
    ['help ...', 'ends with a gap'],
    ['<nonsense> help', 'is not known'],
    ['a-b', 'is not a word'],
    ['(a?|b) help', 'empty choice'],
    ['(a|b (c|d)) help', 'parentheses inside'],
  ])('refuses %s', (pattern, message) => {
    expect(() => compilePattern(pattern)).toThrow(message)
  })
})

describe('a phrase list', () => {
  it('counts a pattern that comes again half, up to a limit', () => {
    const list = phrases('test', { strong: ['alpha'], weak: ['beta'] })
    const { body } = readingOf('Alpha, alpha and beta.')
    expect(list.weight(body)).toBe(3.5)
    expect(list.weight(body, 2)).toBe(2)
  })

  it('keeps the heaviest of phrases that overlap, then the longest', () => {
    const list = phrases('test', { strong: ['we help'], weak: ['we help you today'] })
    expect(list.in(readingOf('So we help you today.').body).map(({ weight }) => weight)).toEqual([
      2,
    ])
  })
})
