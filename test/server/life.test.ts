import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { ErrorCodes, HoverRequest, InitializeRequest } from 'vscode-languageserver/node'
import manifest from '../../package.json' with { type: 'json' }
import { folderOf } from '../support/command-line.ts'
import { addressOf } from './support/address.ts'
import { afterEdit } from './support/applied-edit.ts'
import { connect } from './support/client.ts'
import { SERVER, startServer } from './support/server-process.ts'

const NOTE = '# Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed with me.\n'

describe.each(['stdio', 'ipc', 'command line'] as const)('over %s', (start) => {
  test('greets, finds, mends and ends with 0', async () => {
    const folder = folderOf({ 'a.md': NOTE })
    const client = await connect({ start, folders: [folder.root] })
    client.leaves()
    expect(client.initialized.serverInfo).toEqual({
      name: 'outreach-lint',
      version: manifest.version,
    })

    const uri = client.open(addressOf(folder.path('a.md')), NOTE)
    expect((await client.pull(uri)).map(({ code }) => code)).toEqual(['repeated-word'])

    client.replace(uri, 'Hi', 'Hello hello,')
    const twice = await client.pull(uri)
    expect(twice.map(({ code }) => code)).toEqual(['repeated-word', 'repeated-word'])

    const range = client.rangeOf(uri, 'of of')
    const [best] = await client.actions(uri, range)
    const mended = afterEdit(client.document(uri), best?.edit)
    expect(mended).toBe(client.document(uri).text.replace('of of', 'of'))
    client.rewrite(uri, mended)
    expect(await client.pull(uri)).toHaveLength(1)

    expect(await client.end()).toBe(0)
  })

  test('ends with 1 where it is told to go without a goodbye', async () => {
    const client = await connect({ start })
    client.leaves()
    await client.connection.sendNotification('exit')
    expect(await client.server.ended).toBe(1)
  })
})

describe.each(['stdio', 'command line'] as const)('over %s', (start) => {
  test('ends where its input ends', async () => {
    const client = await connect({ start })
    client.leaves()
    client.server.child.stdin?.end()
    expect(await client.server.ended).toBe(1)
  })

  test('ends where its input ends before anybody spoke', async () => {
    const { child, ended } = startServer(start)
    child.stdin?.end()
    expect(await ended).toBe(1)
  })
})

test('over ipc, ends where the channel is closed', async () => {
  const client = await connect({ start: 'ipc' })
  client.leaves()
  client.server.child.disconnect()
  expect(await client.server.ended).toBe(1)
})

test.each(['stdio', 'ipc'])('over %s, ends where its parent is gone', async (start) => {
  const orphan = path.join(import.meta.dirname, 'support/orphan.ts')
  const parent = spawn(process.execPath, ['--import', 'tsx', orphan, SERVER, start])
  // Only when the server has ended too is nobody left to write there.
  const silent = text(parent.stderr)
  await answered(parent.stdout, 'capabilities')
  parent.kill('SIGKILL')
  expect(await silent).toBe('')
})

test('ends where the editor that it was told of is gone, though its input stays open', async () => {
  const gone = spawn(process.execPath, ['-e', ''])
  await once(gone, 'close')
  const { connection, ended } = startServer('stdio')
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {
    processId: gone.pid ?? null,
    rootUri: null,
    capabilities: {},
  })
  expect(await ended).toBe(1)
})

test('is greeted once: a second greeting is refused, and changes nothing', async () => {
  const client = await connect()
  const uri = client.open('untitled:Untitled-1', NOTE)
  const params = { processId: null, rootUri: null, capabilities: {} }
  await expect(client.connection.sendRequest(InitializeRequest.type, params)).rejects.toMatchObject(
    { code: ErrorCodes.InvalidRequest },
  )
  expect(await client.pull(uri)).toHaveLength(1)
})

test('refuses what is asked before the greeting', async () => {
  const { connection, ended, child } = startServer('stdio')
  connection.listen()
  const question = connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: 'untitled:Untitled-1' },
    position: { line: 0, character: 0 },
  })
  await expect(question).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized })
  child.stdin?.end()
  expect(await ended).toBe(1)
})

test('over ipc, ends with 0 where the channel is closed after the goodbye', async () => {
  const client = await connect({ start: 'ipc' })
  client.leaves()
  await client.connection.sendRequest('shutdown')
  client.server.child.disconnect()
  expect(await client.server.ended).toBe(0)
})

/** Waits until an answer holds some words; it may come in pieces. */
function answered(stream: Readable, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let answer = ''
    stream.on('data', (piece) => {
      answer += piece
      if (answer.includes(words)) resolve()
    })
    stream.on('end', () => reject(new Error(`No ${words} in ${answer}`)))
  })
}
