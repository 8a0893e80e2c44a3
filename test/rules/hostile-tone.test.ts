import { describe, expect, it } from 'vitest'
import { faultedBy } from '../support/faulted-by.ts'

const frontMatter = 'channel: email'

/** With a greeting above and something to say below. */
function asMessage(words: string): string {
  return `Hi Ana,\n\n${words}\n\nThe second kiln at the school in Leeds holds its heat twice as long.\n\nSam`
}

const FAULTY = [
  'you must be really stupid to fire clay like that.',
  'your website looks terrible.',
  'obviously you have no idea how kilns work.',
  "you clearly don't understand glazes.",
  'thanks for nothing.',
  'shame on you.',
  'how dare you close the school?',
  'even you can see that the kiln is cold.',
  'I will report you to LinkedIn.',
  'your ads are a joke.',
].map(asMessage)

const HONEST = [
  'you clearly know how to glaze.',
  'the old kiln looks terrible, and I would like to mend it.',
  'it was stupid of me to open the kiln.',
  'we will report to you in May.',
  "don't you love May?",
  'what is wrong with the kiln?',
  'how lazy a glaze can be, you showed in Leeds.',
  'your shop is not ugly at all.',
  'clearly the kiln is too cold.',
].map(asMessage)

describe('hostile-tone', () => {
  it('finds insults, contempt and sarcasm', async () => {
    expect(await faultedBy('hostile-tone', FAULTY, frontMatter)).toEqual(FAULTY)
  })

  it('leaves alone hard words about things and about oneself', async () => {
    expect(await faultedBy('hostile-tone', HONEST, frontMatter)).toEqual([])
  })
})
