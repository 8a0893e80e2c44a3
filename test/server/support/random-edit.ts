import type { Span } from '../../../rules/index.ts'
import type { Change } from './client-document.ts'
import type { Random } from './random.ts'

/** What authors write, in pieces: words with faults, tags, marks of Markdown, line ends, emoji. */
const PIECES = [
  ...[
    'a',
    'e',
    ' ',
    ', ',
    '.',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '😀',
    '👩‍💻',
    'é',
    '\uFEFF',
    '"',
    '“',
    '’',
  ],
  ...[
    'of of ',
    'a hour ',
    'the the',
    'prior to ',
    'in order to utilise ',
    'I hope this finds you well. ',
  ],
  ...[
    'We help teams like {{company}} ship. ',
    'Are you free for a demo? ',
    'Why have you not replied? ',
  ],
  ...[
    '{{first_name}}',
    '{{fir',
    '}}',
    '{',
    '}',
    '{{ x | default: "y" }}',
    '[Name]',
    '[',
    ']',
    '{a|b}',
    '|',
  ],
  ...['{% if x %}', '{% endif %}', '*|FNAME|*', '<<name>>', '#N/A', '%%'],
  ...['```\n', '\n```\n', '> ', '\n> ', '- ', '1. ', '**', '_', '`', '<!--', '-->', '\\', '&amp;'],
  ...[
    '\n## Connection note\n\n',
    '\n## Step 2: Email, 3 days later\n\n',
    '\n**Subject:** Hi\n',
    '# ',
  ],
  ...['---\n', '---\nchannel: email\n---\n', 'lint: { disable: [repeated-word] }\n', 'subject: "'],
  '\n<!-- outreach-lint-disable-next-message repeated-word -->\n',
  '\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n',
] as const

/** Longer texts lose more than they gain. */
const LONG = 2500

/** A change such as an editor makes: it never parts an emoji or a line end of two signs. */
export function randomEdit(text: string, random: Random): Change {
  const start = soundPlace(text, random.below(text.length + 1))
  const most = random.chance(0.1) ? 200 : 12
  const deletes = random.chance(text.length > LONG ? 0.8 : 0.35)
  const end = deletes ? soundPlace(text, Math.min(text.length, start + random.below(most))) : start
  const inserts = !deletes || random.chance(0.3)
  return { start, end: Math.max(start, end), text: inserts ? random.pick(PIECES) : '' }
}

const FAULTS = [
  'of of',
  'a hour',
  'the the',
  '{{fir',
  '[Name]',
  'I hope',
  'We help',
  'Are you free',
] as const

/** What an author may have selected or point at: often a fault, sometimes everything, or any place. */
export function randomSelection(text: string, random: Random): Span {
  const fault = text.indexOf(random.pick(FAULTS))
  if (fault !== -1 && random.chance(0.7)) return { start: fault, end: fault }
  if (random.chance(0.2)) return { start: 0, end: text.length }
  const { start, end } = randomEdit(text, random)
  return { start, end }
}

function soundPlace(text: string, at: number): number {
  const parts = /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])/.test(text.slice(at - 1, at + 1))
  return at > 0 && parts ? at - 1 : at
}
