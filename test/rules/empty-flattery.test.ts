import { describe, expect, it } from 'vitest'
import { faultedBy } from '../support/faulted-by.ts'

const frontMatter = 'channel: email'

/** With a greeting above and something to say below. */
function asMessage(words: string): string {
  return `Hi Ana,\n\n${words}\n\nThe second kiln at the school in Leeds holds its heat twice as long.\n\nSam`
}

const FAULTY = [
  "I'm really impressed by your background.",
  'I love what you and your team are building.',
  'your profile is very impressive!',
  'what an inspiring career!',
  "I'm a huge fan of your work.",
  "you're clearly a leader in your field.",
  'your content is always so insightful.',
  'I truly admire your achievements.',
  "I've followed you for a while and your insights are amazing.",
  'I came across your profile and was blown away by your experience.',
  'your track record is impressive.',
  'Kilnly is doing amazing work.',
  'we love your brand!',
  "it's rare to meet someone like you.",
  "I came across Kilnly and I have to say that I'm impressed.",
  'your company has an incredible reputation.',
  'your passion for ceramics is inspiring.',
  'keep up the great work!',
  'you have built an amazing business.',
  'I have long admired your work.',
  'Love your posts!',
  "I'm inspired by your journey as a founder.",
  'your journey from potter to founder truly inspires me.',
  'such an impressive profile.',
  'great profile!',
  'wow, impressive career!',
  "I was impressed with Kilnly's growth.",
  'your reputation precedes you.',
  'Congrats on your success, you are an inspiration.',
].map(asMessage)

const HONEST = [
  'I loved your article on slow kilns.',
  'your talk at KilnConf was brilliant.',
  'I admire how you kept the school open through the flood.',
  "I'm impressed by your decision to publish the recipe.",
  'I love your "Cold Clay" album.',
  'your work on lead-free glazes is remarkable.',
  "your company is in Leeds, isn't it?",
  'our team is strong, yours too.',
  'I love my kiln.',
  'your website is down.',
  'your 2023 profile of Bo Lind was outstanding.',
  'your experience with kilns at Northfield Labs is strong, and we have a role.',
  'great meeting you at the fair!',
  'I was impressed by your work. The way you glaze the rim twice was new to me.',
  'we have great content for teachers.',
  'is your team great at throwing?',
  'I have a strong background in glazes.',
  'my experience is solid.',
  'is your profile up to date?',
  'people like you and me fire at night.',
  'thanks for the great work on the June issue.',
].map(asMessage)

describe('empty-flattery', () => {
  it('finds praise with no object', async () => {
    expect(await faultedBy('empty-flattery', FAULTY, frontMatter)).toEqual(FAULTY)
  })

  it('leaves alone praise of something that both sides know, and what is no praise', async () => {
    expect(await faultedBy('empty-flattery', HONEST, frontMatter)).toEqual([])
  })
})
