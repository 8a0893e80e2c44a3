import { describe, expect, it } from 'vitest'
import { faultedBy } from '../support/faulted-by.ts'

const frontMatter = 'channel: email'

/** With a greeting above and something to say below. */
function asMessage(words: string): string {
  return `Hi Ana,\n\n${words}\n\nThe second kiln at the school in Leeds holds its heat twice as long.\n\nSam`
}

const FAULTY = [
  'we leverage clay to build better kilns.',
  'there are real synergies between our shops.',
  'our best-in-class kiln is out.',
  'a game-changer for studios.',
  'we take your studio to the next level.',
  'our revolutionary platform is here.',
  'we want to revolutionise the industry.',
  'unlock the full potential of your kiln.',
  'you are a real rockstar.',
  'this is low-hanging fruit.',
  'a cutting-edge solution for glazes.',
  'let us do a deep dive into your glazes.',
  'it is a win-win.',
].map(asMessage)

const HONEST = [
  'we use a robust method to measure heat.',
  'next-generation sequencing of the clay microbes is done.',
  'can I unlock the kiln with your key?',
  'the union has more leverage over the board now.',
  'the seamless glaze on your bowl is lovely.',
  'we dive in deep water.',
  'the next level of the course starts in May.',
  'the edge is cutting my hand.',
  'a state-of-the-art survey of kilns would help my thesis.',
].map(asMessage)

describe('buzzword', () => {
  it('finds words of brochures', async () => {
    expect(await faultedBy('buzzword', FAULTY, frontMatter)).toEqual(FAULTY)
  })

  it('leaves alone the same words in their sober meaning', async () => {
    expect(await faultedBy('buzzword', HONEST, frontMatter)).toEqual([])
  })
})
