import { describe, expect, it } from 'vitest'
import { faultedBy } from '../support/faulted-by.ts'

const frontMatter = 'channel: email'

/** With a greeting above and something to say below. */
function asMessage(words: string): string {
  return `Hi Ana,\n\n${words}\n\nThe second kiln at the school in Leeds holds its heat twice as long.\n\nSam`
}

const FAULTY = [
  "I'm impressed by your background. That's why I wanted to show you our booking software, which saves studios ten hours a week.",
  "love what you're building! We help studios like yours double their bookings.",
  'your profile is very impressive. Speaking of which, our agency builds websites for potters.',
  'I truly admire your achievements. It got me thinking about how our platform could save your team ten hours a week.',
].map(asMessage)

const HONEST = [
  "I'm impressed by your background. May I ask which school you went to?",
  'your article on slow kilns is great. We sell kilns, and two of your readers asked for yours.',
  'we help studios double their bookings.',
  'your profile is impressive and we have a role as head of kilns at our museum, full time, in Leeds.',
  'I admire your work. I applied for the potter role and would love to work with you.',
].map(asMessage)

describe('praise-then-pitch', () => {
  it('finds an offer behind empty praise', async () => {
    expect(await faultedBy('praise-then-pitch', FAULTY, frontMatter)).toEqual(FAULTY)
  })

  it('leaves alone praise that stands for itself, and offers without it', async () => {
    expect(await faultedBy('praise-then-pitch', HONEST, frontMatter)).toEqual([])
  })
})
