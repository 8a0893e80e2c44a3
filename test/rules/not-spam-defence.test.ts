import { describe, expect, it } from 'vitest'
import { faultedBy } from '../support/faulted-by.ts'

const frontMatter = 'channel: email'

/** With a greeting above and something to say below. */
function asMessage(words: string): string {
  return `Hi Ana,\n\n${words}\n\nThe second kiln at the school in Leeds holds its heat twice as long.\n\nSam`
}

const FAULTY = [
  'this is not spam.',
  "I promise I'm not a bot.",
  "this isn't a sales pitch.",
  "I'm not trying to sell you anything.",
  'no sales pitch, I promise.',
  "I don't do spam.",
  'this is not an automated message.',
  'I am a real person.',
  'I hate cold emails too.',
  "I'm not like other recruiters.",
  "it's not a scam, trust me.",
  'this email is not a template.',
  "I won't pitch you.",
  "I'm not selling anything.",
  'no pitch, just a question.',
  'we never send spam.',
  'this is not a mass email, I wrote it to you alone.',
  "I'm not here to sell you something.",
  'I know everyone hates cold emails.',
].map(asMessage)

const HONEST = [
  'no strings attached.',
  'there is no agenda.',
  'my first email may have landed in your spam folder.',
  'I hope this does not go to spam.',
  'your spam filter is strict.',
  'we are not selling the kiln.',
  'the bot does not answer.',
  'your library is not a template engine.',
  'we do not use the automated kiln.',
  'does the kiln pitch? We do not see it.',
  'this is not a good week.',
  'I am not sure if this is a scam, so I ask you.',
  'I sell clay.',
  'a real person wrote to me from the museum.',
  'the form is not automated yet, and we would like your help.',
  'is it not spam when they write daily?',
  'they do not sell anything on Sundays.',
  'we do not sell to schools.',
  'this is not the pitch that we played on in May.',
].map(asMessage)

describe('not-spam-defence', () => {
  it('finds denials of spam, machines and selling', async () => {
    expect(await faultedBy('not-spam-defence', FAULTY, frontMatter)).toEqual(FAULTY)
  })

  it('leaves alone who writes about them', async () => {
    expect(await faultedBy('not-spam-defence', HONEST, frontMatter)).toEqual([])
  })
})
