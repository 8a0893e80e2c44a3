import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readConfigFile } from '../../rules/core/config-file.ts'

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
