import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'

const CONFIG = `phraseRules:
  no-synergy:
    phrases: ["synergy|synergies"]
    message: "“{words}” says nothing"
    good: ["We could share the kiln."]
    bad: ["There is «synergy» here."]
`
const NOTE =
  '---\nchannel: email\nsubject: The kiln\n---\n\nHi Ana, there is synergy in your workshop.\n'

describe('test-rules', () => {
  test('says that all examples hold', async () => {
    const folder = folderOf({ '.outreachlintrc.yaml': CONFIG })
    const { code, stdout } = await folder.run(['test-rules'])
    expect([code, stdout]).toEqual([0, '✔ no-synergy  2 examples\n\n✔ 2 examples of 1 rule hold\n'])
  })

  test('names the line of one that does not, and what was found', async () => {
    const folder = folderOf({ 'team.yaml': CONFIG.replace('the kiln', 'synergy') })
    const { code, stdout } = await folder.run(['test-rules', 'team.yaml'])
    expect(code).toBe(1)
    expect(stdout).toContain('team.yaml:5:12  good: We could share synergy.\n')
    expect(stdout).toContain('should be fine, but “synergy” is found')
  })

  test('is kind to a rule without examples', async () => {
    const folder = folderOf({ '.outreachlintrc.yaml': CONFIG.replace(/ {4}(?:good|bad).*\n/g, '') })
    const { code, stdout } = await folder.run(['test-rules'])
    expect(code).toBe(0)
    expect(stdout).toContain('no-synergy  has no examples yet')
  })

  test.each([
    [{}, 'There is no config here'],
    [
      { '.outreachlintrc.yaml': CONFIG.replace('synergies', '<foo>') },
      '.outreachlintrc.yaml:3:15: ',
    ],
  ])('ends with 2 where it cannot test: %j', async (files, told) => {
    const { code, stderr } = await folderOf(files).run(['test-rules'])
    expect(code).toBe(2)
    expect(stderr).toContain(told)
  })
})

test('rules of a team are known by name to options and commands', async () => {
  const folder = folderOf({ 'x/.outreachlintrc.yaml': CONFIG, 'x/a.md': NOTE })
  const only = await folder.run(['--only', 'no-synergy', '-f', 'json', 'x/a.md'])
  expect(JSON.parse(only.stdout).files[0].problems).toMatchObject([
    { rule: 'no-synergy', url: null },
  ])
  expect((await folder.run(['--only', 'no-sinergy', 'x/a.md'])).stderr).toContain('“no-synergy”')
  const inside = { cwd: 'x' }
  const off = await folder.run(['--rule', 'no-synergy=off', '-f', 'compact', 'a.md'], inside)
  expect(off.stdout).not.toContain('no-synergy')
  expect((await folder.run(['rules'], inside)).stdout).toMatch(/team\n {2}no-synergy +warning/)
  const page = await folder.run(['explain', 'no-synergy'], inside)
  expect([page.code, page.stdout]).toEqual([0, expect.stringContaining('- synergy|synergies')])
})
