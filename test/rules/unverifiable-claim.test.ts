import { describe, expect, it } from 'vitest'
import { faultedBy } from '../support/faulted-by.ts'

const frontMatter = 'channel: email\nstep: 1'

/** With a greeting above and something to say below. */
function asMessage(words: string): string {
  return `Hi Ana,\n\n${words}\n\nThe second kiln at the school in Leeds holds its heat twice as long.\n\nSam`
}

const FAULTY = [
  'we build booking software that saves you hours. It is trusted by thousands of studios.',
  'our platform increases bookings by 40%.',
  'we help studios with our booking software and see 30% more visitors on average.',
  'we have helped over 500 companies grow their sales.',
  'our software gives you 10x more leads.',
  'we offer kilns, and 5% of our profits go to charity.',
  'our booking software is free to try. Studies show that studios lose a day a week.',
  'book a demo of our software and we will plant a tree.',
].map(asMessage)

const HONEST = [
  "our software is used by Bo's Bakery in Leeds, which cut its costs by 30%.",
  'our software cuts gas by 30%, as measured here: https://example.org/report.',
  'is it true that you cut your gas by 30%?',
  'I increased sales by 20% in my last role, and I apply for yours.',
  'the salary is 20% higher than last year.',
  'according to the clay council our kilns use 30% less gas.',
  'the kiln loses 30% more heat since we moved it. What would you do?',
  'we sell kilns in two sizes.',
  'we want to plant a tree for Bo. Would you come?',
].map(asMessage)

describe('unverifiable-claim', () => {
  it('finds figures and good deeds that nobody can check', async () => {
    expect(await faultedBy('unverifiable-claim', FAULTY, frontMatter)).toEqual(FAULTY)
  })

  it('leaves alone what can be looked up, and figures of people who sell nothing', async () => {
    expect(await faultedBy('unverifiable-claim', HONEST, frontMatter)).toEqual([])
  })
})
