import { describe, expect, it } from 'vitest'
import { faultedBy } from '../support/faulted-by.ts'

const frontMatter = 'channel: email'

/** With a greeting above and something to say below. */
function asMessage(words: string): string {
  return `Hi Ana,\n\n${words}\n\nThe second kiln at the school in Leeds holds its heat twice as long.\n\nSam`
}

const FAULTY = [
  'The kiln is back. i like it.',
  'The kiln is back. it holds its heat.',
  'The kiln is back , and it holds its heat.',
  'The kiln is back,and it holds its heat.',
  'The kiln is back.It holds its heat.',
  'I saw you on linkedin.',
  "I think i've seen it.",
  'Is it back ? I hope so.',
].map(asMessage)

const HONEST = [
  'The kiln is back, i.e. it holds its heat.',
  'The iPhone is here. iOS 19 too.',
  'See linkedin.com/in/ana or write to bo@linkedin.com.',
  'We use clay, glazes, etc. and more.',
  'Well ... that is it.',
  'your kiln is back.',
  'The kiln is back. :) See you.',
  'We use ASP.NET and Node.js here.',
  'At 3 p.m. we fire.',
  'It costs 1,500 or 1.500 euros.',
  'Choose (i) clay or (ii) glass.',
  '“Is it back?” she asked.',
  'Write to ana.Lind@example.org.',
  'The kiln, the glaze and Bo are back.',
  'The review that Bo K. left about the kiln is long.',
].map(asMessage)

describe('sloppy-writing', () => {
  it('finds missing capitals and spaces', async () => {
    expect(await faultedBy('sloppy-writing', FAULTY, frontMatter)).toEqual(FAULTY)
  })

  it('leaves alone names, links, abbreviations and quotes', async () => {
    expect(await faultedBy('sloppy-writing', HONEST, frontMatter)).toEqual([])
  })
})
