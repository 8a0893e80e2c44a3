import { describe, expect, it } from 'vitest'
import { faultedBy } from '../support/faulted-by.ts'

const frontMatter = 'channel: email'

/** With a greeting above and something to say below. */
function asMessage(words: string): string {
  return `Hi Ana,\n\n${words}\n\nThe second kiln at the school in Leeds holds its heat twice as long.\n\nSam`
}

const FAULTY = [
  'Buy now and get a second kiln for half.',
  'only 3 spots left this month.',
  'this is a limited-time offer.',
  "Don't miss out!",
  'the offer ends on Friday.',
  'we give you a 20% discount if you sign this week.',
  'get 30% off your first order.',
  'last chance to join.',
  'our seats are filling up fast.',
  'results guaranteed or your money back.',
  'we guarantee 10 new leads a week.',
  'try our kiln FREE for a month.',
  'the kiln is back!!!',
  'you cannot afford to miss this.',
  'Sign up today before prices go up.',
  "act fast, this won't last.",
  'exclusive deal just for you.',
  'We only have a few slots left.',
  'the first 10 companies to sign get a free month.',
  'it is completely risk-free.',
  'use the promo code KILN20.',
  'this will CHANGE YOUR SHOP.',
  'so glad to hear it!!',
  'Claim your spot now.',
  'hurry, the clock is ticking.',
].map(asMessage)

const HONEST = [
  'do you offer a discount for schools?',
  'I know your time is limited.',
  'I would like to buy a kiln today.',
  'could I order two kilns before Friday?',
  'the NASA report on glazes is out.',
  'I work for the BBC in Leeds, on HTML and CSS.',
  'so glad to hear it!',
  'the kiln is free on Monday.',
  'is the seat beside you free?',
  'no hurry at all.',
  'the call for papers ends on Friday.',
  'we have three potters, and two of them are left-handed.',
  'your last chance to see the exhibition of cold clay is on Sunday, you wrote.',
  'feel free to write.',
  'there is no risk for the school.',
  'the guarantee on the kiln has run out.',
  'your discount for schools helped us.',
  "I don't want to miss this talk.",
  "I didn't miss it.",
  'is the ISO 9001 audit over? The PDF is in the CRM.',
  'my limited time in Leeds means that I must choose.',
  'the price of clay goes up each year.',
  'the EU GDPR team in NYC asked.',
  'please read it now if you can.',
  'we only have one slot for the kiln on Fridays.',
  'only a few of us have seen it.',
  'the job is in the USA, full time, USD 90,000.',
].map(asMessage)

describe('hard-sell', () => {
  it('finds orders, deadlines, scarcity, guarantees and shouting', async () => {
    expect(await faultedBy('hard-sell', FAULTY, frontMatter)).toEqual(FAULTY)
  })

  it('leaves alone who asks, who has little time, and names in capitals', async () => {
    expect(await faultedBy('hard-sell', HONEST, frontMatter)).toEqual([])
  })
})
