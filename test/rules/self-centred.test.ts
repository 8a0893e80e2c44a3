import { describe, expect, it } from 'vitest'
import { faultedBy } from '../support/faulted-by.ts'

const ABOUT_ME =
  'Hi Ana,\n\nI run a studio. We make bowls, and my partner and I have built our own kiln. We teach, and I would like to show it.'

describe('self-centred', () => {
  it('counts words about the sender against those about the reader', async () => {
    const turned = `${ABOUT_ME} Your hall, your garden and you would gain.`
    expect(await faultedBy('self-centred', [ABOUT_ME, turned])).toEqual([ABOUT_ME])
  })

  it('takes a placeholder of the reader for a word about them', async () => {
    const named = `${ABOUT_ME} {{recent_article}}, {{company}} and {{trigger_event}} made me think.`
    expect(await faultedBy('self-centred', [named])).toEqual([])
  })

  it('allows an applicant twice as many', async () => {
    const asked = `${ABOUT_ME} Would you look at my work?`
    expect(await faultedBy('self-centred', [asked])).toEqual([asked])
    expect(
      await faultedBy('self-centred', [`${asked} Your hall is near.`], 'profile: job-search'),
    ).toEqual([])
  })

  it('judges first messages alone', async () => {
    expect(await faultedBy('self-centred', [ABOUT_ME], 'channel: email\nstep: 2')).toEqual([])
  })
})
