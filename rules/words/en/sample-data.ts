import type { Span } from '../../core/types.ts'

/** Sample data in a text, and the fault and the remedy as the end of a sentence. */
export interface SampleData {
  readonly span: Span
  readonly fault: string
}

const NAME = 'is a sample name; write the real one'
const COMPANY = 'is a sample company; write the real one'
const ADDRESS = 'is a sample address; write the real one'
const NUMBER = 'is a sample number; write the real one'
const FILLER = 'is filler text; write what you want to say'

const LEGAL_FORM = ' (?:Inc|Corp|Corporation|Co|Company|Ltd|LLC|GmbH)\\b'

const SAMPLES: readonly { readonly fault: string; readonly pattern: RegExp }[] = [
  { fault: NAME, pattern: /\b(?:John|Jane|JOHN|JANE) (?:Doe|DOE)\b/g },
  { fault: NAME, pattern: /\b(?:John Q\.? Public|Joe Bloggs|(?:Max|Erika) Mustermann)\b/g },
  { fault: NAME, pattern: /\b(?:Test User|Test Recipient|Firstname Lastname|Foo Bar)\b/g },
  { fault: NAME, pattern: /(?<=\b(?:Hi|Hello|Hey|Dear) )(?:Test|Foo|Asdf)(?=[,!.]|$)/gm },
  // "Acme Brick" and "Al Acme" are others' names, and ACME is a protocol for certificates too.
  {
    fault: COMPANY,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-]|[^.!?\\n] \\p{Lu}[\\p{L}&'’]{0,30} )` +
        `(?:Acme(?:${LEGAL_FORM})?|ACME${LEGAL_FORM}|(?<=\\bat )ACME)` +
        `(?![\\p{L}\\p{N}-]|\\.\\p{L}| \\p{Lu})`,
      'gu',
    ),
  },
  { fault: COMPANY, pattern: /\b(?:Contoso|Fabrikam|Northwind Traders|Foo (?:Inc|Corp|Ltd))\b/g },
  {
    fault: COMPANY,
    pattern: /\b(?:(?:XYZ|ABC|Sample) (?:Company|Corp|Corporation|Inc|Ltd)|Company (?:XYZ|ABC))\b/g,
  },
  {
    fault: ADDRESS,
    pattern:
      /\b123 (?:Main|Example|Sample|Fake|Any) (?:St|Street|Ave|Avenue|Rd|Road|Ln|Lane|Dr|Drive)\b|\bAnytown\b/g,
  },
  // 555-0100 to 555-0199 belong to fiction in North America, the numbers below to drama in the United Kingdom.
  {
    fault: NUMBER,
    pattern:
      /(?<![\w-])(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])?555[-. ]?(?:01\d\d|1234)(?![\w-])|(?<![\w-])(?:\(123\) ?|123[-. ])456[-. ]7890(?![\w-])/g,
  },
  {
    fault: NUMBER,
    pattern:
      /(?<![\w+-])(?:\+44 ?|0)(?:20 ?7946 ?0\d{3}|7700 ?900 ?\d{3}|1632 ?960 ?\d{3})(?![\w-])/g,
  },
  // A remark on the filler of somebody's web site stands in the middle of a sentence.
  {
    fault: FILLER,
    pattern: /(?:(?<=^|\n|[.!?] )[Ll]orem ipsum(?: dolor)?|[Ll]orem ipsum dolor)\b/g,
  },
]

/** Longer ones are no samples; in UTF-16 units. */
const LONGEST_ADDRESS = 200
/** Scheme, user and host of an e-mail or web address. */
const PARTS = /^(https?:\/\/|mailto:)?(?:([\w.+-]+)@)?([\w.-]+)(?=[/:?#]|$)/i
/** RFC 2606 keeps the first for examples. */
const HOST =
  /(?:^|\.)(?:example\.(?:com|org|net)|(?:your-?|my)(?:company|domain|website|site)\.com|acme\.com)$/i
/** Not sure enough where nothing else says that it is an address. */
const HOST_OF_ADDRESS = /\w\.(?:example|invalid|test)$|^localhost$|^(?:company|domain)\.com$/i
const USER = /^(?:you|your[._-]?(?:name|e?mail)|first[._-]?last|firstname(?:[._]?lastname)?)$/i

/** All that people write where data belongs that they do not have yet. Takes time linear in the text. */
export function* sampleDataIn(text: string): Iterable<SampleData> {
  for (const { index, 0: token } of text.matchAll(/[^\s<>()[\]"'“”‘’`,;|*]+/g)) {
    const address = token.slice(0, LONGEST_ADDRESS).replace(/[.:!?]+$/, '')
    if (isSampleAddress(address))
      yield { span: { start: index, end: index + address.length }, fault: ADDRESS }
  }
  for (const { pattern, fault } of SAMPLES)
    for (const { index, 0: words } of text.matchAll(pattern))
      yield { span: { start: index, end: index + words.length }, fault }
}

function isSampleAddress(address: string): boolean {
  const [, scheme, user, host = ''] = PARTS.exec(address) ?? []
  if (HOST.test(host) || (user !== undefined && USER.test(user))) return true
  return (scheme ?? user) !== undefined && HOST_OF_ADDRESS.test(host)
}
