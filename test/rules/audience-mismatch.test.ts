import { describe, expect, it } from 'vitest'
import { expectProblems } from '../support/expect-problems.ts'

const RULE = 'audience-mismatch'

function file(audience: string, body: string): string {
  return `---\nchannel: email\n${audience}\n---\n\nHi Kim, ${body}\n`
}

describe('another trade than the audience', () => {
  it.each([
    ['audience: HR managers', '«as a CTO» you know how long a build takes.'],
    ['target_audience: [nurses, clinic managers]', 'what do «investors like you» read?'],
    ['Persona: "The Skeptical CFO"', '«you are a recruiter», so you will know.'],
    ['audience: recruiters', 'in «your role as head of marketing», who writes the posts?'],
  ])('%s: %s', async (audience, body) => {
    await expectProblems(file(audience, body), RULE)
  })

  it.each([
    ['audience: HR managers', 'as a people leader you know how long it takes.'],
    ['audience: technical founders', 'as a CTO you know how long a build takes.'],
    ['audience: [founders, CTOs]', 'as a founder or as a developer, you know it.'],
    ['audience: HR managers', 'as a founder, I never know where to look.'],
    ['audience: HR managers', 'I am writing to you as a founder and a neighbour.'],
    ['audience: HR managers', 'you are an inspiration to founders everywhere.'],
    ['audience: HR managers', 'we will soon hire somebody as a designer.'],
    ['audience: people in towns with a pier', 'as a founder, you know it.'],
    ['role: Backend engineer', 'as a recruiter you see many letters like this.'],
    ['audience: 7', 'as a founder, you know it.'],
  ])('but not %s: %s', async (audience, body) => {
    await expectProblems(file(audience, body), RULE)
  })
})

it('shows every place', async () => {
  const body = '«as a founder», you know it. And as an entrepreneur you have seen it.'
  const [problem] = await expectProblems(file('audience: nurses', body), RULE)
  expect(problem?.related).toHaveLength(1)
})
