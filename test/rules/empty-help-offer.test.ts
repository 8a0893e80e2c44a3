import { describe, expect, it } from 'vitest'
import { faultedBy } from '../support/faulted-by.ts'

const frontMatter = 'channel: email'

/** With a greeting above and something to say below. */
function asMessage(words: string): string {
  return `Hi Ana,\n\n${words}\n\nThe second kiln at the school in Leeds holds its heat twice as long.\n\nSam`
}

const FAULTY = [
  'if there is anything I can do for you, just let me know.',
  'happy to help in any way.',
  'let me know how I can help.',
  'let me know if I can be of any help.',
  'how can I support you?',
  'we are here to help.',
  "I'd love to see how we can help each other.",
  "I'm always happy to be a resource.",
  "if you ever need anything, I'm here.",
  "let me know if there's anything we can help you with.",
  'is there something I can assist you with?',
].map(asMessage)

const HONEST = [
  'I am happy to help with the proofs of chapter two.',
  'let me know if you need any further documents.',
  'could you help me?',
  'how can we help the school raise the money by May?',
  'I can lend you the second kiln in June.',
  'do you need a hand with the glazes on Friday?',
  'your guide was a great help.',
  'we help schools buy kilns.',
  'is there anything that I should bring to the fair?',
  "we learn from each other's glazes every Tuesday.",
  'let me know whether the kiln can be moved.',
].map(asMessage)

describe('empty-help-offer', () => {
  it('finds offers of help that name none', async () => {
    expect(await faultedBy('empty-help-offer', FAULTY, frontMatter)).toEqual(FAULTY)
  })

  it('leaves alone help that has a name', async () => {
    expect(await faultedBy('empty-help-offer', HONEST, frontMatter)).toEqual([])
  })
})
