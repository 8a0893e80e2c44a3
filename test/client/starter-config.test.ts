import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readConfigFile } from '../../rules/core/config-file.ts'
import { repository } from '../../rules/core/rule-url.ts'

const starter = readFileSync(
  path.resolve(import.meta.dirname, '../../client/media/starter-config.yaml'),
  'utf8',
)

/** What is set, and what is wrong with it. */
function read(text: string) {
  const mistakes: string[] = []
  const config = readConfigFile('.outreachlintrc.yaml', text, (_, mistake) =>
    mistakes.push(mistake),
  )
  return { keys: Object.keys(config ?? {}), mistakes }
}

it('is a config that sets next to nothing', () => {
  expect(read(starter)).toEqual({ keys: ['extends'], mistakes: [] })
})

it('is one with all that it offers', () => {
  const all = starter.replace(/^# (?= *[a-z_-]+:(?: |$))/gm, '')
  expect(read(all)).toEqual({
    keys: ['extends', 'profile', 'account', 'variables', 'rules'],
    mistakes: [],
  })
})

it('links to what the README says of configs', () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8')
  expect(starter.match(/https:\S+/g)).toEqual([`${repository}#config`])
  expect(readme).toMatch(/^## Config$/m)
})
