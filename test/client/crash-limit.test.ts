import { describe, expect, it } from 'vitest'
import { createCrashLimit } from '../../client/crash-limit.ts'

const MINUTE = 60_000

/** What the limit says of crashes at these times. */
function judged(times: readonly number[]): boolean[] {
  let time = 0
  const mayRestart = createCrashLimit(() => time)
  return times.map((at) => {
    time = at
    return mayRestart()
  })
}

describe('a server that crashes', () => {
  it('starts again a few times', () => {
    expect(judged([0, 1, 2, 3])).toEqual([true, true, true, true])
  })

  it('stays down after the fifth crash in a short time', () => {
    expect(judged([0, 1, 2, 3, 2 * MINUTE])).toEqual([true, true, true, true, false])
  })

  it('starts again for ever where it crashes now and then', () => {
    const now = Array.from({ length: 50 }, (_, index) => index * MINUTE)
    expect(judged(now)).not.toContain(false)
  })
})
