import { fork, spawn } from 'node:child_process'
import process from 'node:process'

/**
 * A parent that starts the server, greets it, tells what it answered, and waits for its own end. The server
 * shares its standard error, so whoever reads that sees when both are gone.
 */
const [, , server = '', start = ''] = process.argv
const greeting = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: process.pid, rootUri: null, capabilities: {} },
}

if (start === 'ipc') {
  const child = fork(server, ['--node-ipc'], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.on('message', (answer) => process.stdout.write(JSON.stringify(answer)))
  child.send(greeting)
} else {
  const child = spawn(process.execPath, [server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdout.pipe(process.stdout)
  const body = JSON.stringify(greeting)
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
}
