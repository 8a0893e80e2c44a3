import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type Logger,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const DIST = path.resolve(import.meta.dirname, '../../../dist')
export const SERVER = path.join(DIST, 'server.cjs')
const COMMAND_LINE = path.join(DIST, 'cli.js')

/** How the built server is started: by itself, by `outreach-lint server`, or as VS Code does it. */
export type Start = 'stdio' | 'command line' | 'ipc'

export interface ServerProcess {
  readonly child: ChildProcess
  readonly connection: ProtocolConnection
  /** Its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>
  /** All that it wrote to standard error so far. */
  stderr(): string
}

export function startServer(start: Start): ServerProcess {
  const child = processFor(start)
  if (!child.stderr) throw new Error('The server was started without pipes')
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // Not `close`, which a child whose channel was closed by its parent never tells.
  const ended = Promise.all([once(child, 'exit'), once(child.stderr, 'end')]).then(
    ([[code, signal]]) => code ?? signal,
  )
  return { child, connection: connectionTo(child, start), ended, stderr: () => stderr }
}

function processFor(start: Start): ChildProcess {
  // Nothing of the tests' own environment but the path.
  const env = { PATH: process.env.PATH ?? '' }
  switch (start) {
    case 'stdio':
      return spawn(process.execPath, [SERVER, '--stdio'], { env })
    case 'command line':
      return spawn(process.execPath, [COMMAND_LINE, 'server', '--stdio'], { env })
    case 'ipc':
      return fork(SERVER, ['--node-ipc'], { env, execArgv: [], silent: true })
  }
}

function connectionTo(child: ChildProcess, start: Start): ProtocolConnection {
  if (start === 'ipc')
    return createProtocolConnection(
      new IPCMessageReader(child),
      new IPCMessageWriter(child),
      SILENT,
    )
  if (!child.stdin || !child.stdout) throw new Error('The server was started without pipes')
  // A server that has ended takes no more; whoever waits for it looks at its exit code.
  child.stdin.on('error', () => {})
  return createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
    SILENT,
  )
}

/** What goes wrong shows in the promises of requests. */
const SILENT: Logger = { error() {}, warn() {}, info() {}, log() {} }
