import { rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'
import { EVERYTHING, without } from './support/abilities.ts'
import { addressOf } from './support/address.ts'
import { connect } from './support/client.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'
const OFF = { rules: { 'repeated-word': 'off' } }

describe('to a client that watches no files, a config on disk counts', () => {
  const capabilities = without(EVERYTHING, { workspace: ['didChangeWatchedFiles'] })

  async function opened() {
    const folder = folderOf({ 'a.md': NOTE, 'b.md': NOTE, '.outreachlintrc.json': '{}' })
    const client = await connect({ folders: [folder.root], capabilities })
    const uri = client.open(addressOf(folder.path('a.md')), NOTE)
    await client.untilRefreshed(0)
    const rules = async () => (await client.pull(uri)).map(({ code }) => code)
    expect(await rules()).toEqual(['repeated-word'])
    const config = folder.path('.outreachlintrc.json')
    const turnOff = () => writeFileSync(config, JSON.stringify(OFF))
    return { folder, client, uri, rules, config, turnOff }
  }

  test('when a template is saved', async () => {
    const { client, uri, rules, turnOff } = await opened()
    const before = client.refreshes()
    turnOff()
    client.save(uri)
    await client.untilRefreshed(before)
    expect(await rules()).toEqual([])
  })

  test('when another one is opened', async () => {
    const { folder, client, rules, turnOff } = await opened()
    const before = client.refreshes()
    turnOff()
    client.open(addressOf(folder.path('b.md')), NOTE)
    await client.untilRefreshed(before)
    expect(await rules()).toEqual([])
  })

  test('when it is gone', async () => {
    const { client, uri, rules, config, turnOff } = await opened()
    turnOff()
    client.save(uri)
    expect(await rules()).toEqual([])
    const before = client.refreshes()
    rmSync(config)
    client.save(uri)
    await client.untilRefreshed(before)
    expect(await rules()).toEqual(['repeated-word'])
  })
})

test('a client that has no settings to answer with may have sent them in its greeting', async () => {
  const client = await connect({
    settings: () => null,
    initializationOptions: { outreachLint: OFF },
  })
  const uri = client.open('untitled:Untitled-1', NOTE)
  expect(await client.pull(uri)).toEqual([])
})

test('what a client answers counts for more than its greeting', async () => {
  const client = await connect({
    settings: () => ({}),
    initializationOptions: { outreachLint: OFF },
  })
  const uri = client.open('untitled:Untitled-1', NOTE)
  expect(await client.pull(uri)).toHaveLength(1)
})
