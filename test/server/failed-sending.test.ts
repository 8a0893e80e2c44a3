import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import {
  createConnection,
  Emitter,
  type Message,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageReader,
} from 'vscode-languageserver/node'
import { serve } from '../../server/serve.ts'
import { PUSHED } from './support/abilities.ts'
import { createRecord } from './support/record.ts'

const CONFIG = '/w/.outreachlintrc.json'
const FAILING = ['textDocument/publishDiagnostics', 'outreachLint/messages']

/** A writer that answers and logs, but fails to tell of anything. */
function failingWriter(written: (message: Message) => void): MessageWriter {
  return {
    onError: new Emitter<[Error, Message | undefined, number | undefined]>().event,
    onClose: new Emitter<void>().event,
    async write(message) {
      const { method } = Object(message)
      if (FAILING.includes(method)) throw new Error(`No way to send ${method}`)
      written(message)
    },
    end() {},
    dispose() {},
  }
}

// A rejection that nobody handles fails the whole run.
test('what cannot be sent is logged, and the server goes on', async () => {
  const input = new PassThrough()
  const record = createRecord()
  const writer = failingWriter((message) => {
    const { method, params, result } = Object(message)
    record.add(method ?? 'answer', params ?? result)
  })
  serve(createConnection(ProposedFeatures.all, new StreamMessageReader(input), writer), {
    fileSystem: { readFile: async (path) => (path === CONFIG ? '{ "tol": 1 }' : null) },
    pageUri: (rule) => rule,
    isRulePage: async () => false,
    readPage: async () => null,
    dictionary: () => Promise.reject(new Error('No rule asks for it')),
  })
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    input.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const params = {
    processId: null,
    rootUri: null,
    capabilities: { ...PUSHED, workspace: {} },
    initializationOptions: { messages: true },
  }
  send({ id: 1, method: 'initialize', params })
  send({ method: 'initialized', params: {} })
  const textDocument = { uri: 'file:///w/a.md', languageId: 'markdown', version: 1, text: 'Hi' }
  send({ method: 'textDocument/didOpen', params: { textDocument } })

  const logged = (method: string) =>
    record
      .of<{ message: string }>('window/logMessage')
      .filter(({ message }) => message.includes(`No way to send ${method}`)).length
  await record.until(() => logged('outreachLint/messages') >= 1)
  // The mistake in the config, and what was found in the template.
  await record.until(() => logged('textDocument/publishDiagnostics') >= 2)
  send({ id: 2, method: 'shutdown' })
  await record.until(() => record.of('answer').length === 2)
  expect(record.of('answer')).toHaveLength(2)
})
