#!/usr/bin/env node
import { dictionaryIn } from '../node/dictionary.ts'
import { systemReason } from '../node/system-reason.ts'
import { EXIT, type Output } from './io.ts'
import { main } from './main.ts'

try {
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin,
    pages: new URL('./pages/', import.meta.url),
    dictionary: dictionaryIn(new URL('./dictionary/', import.meta.url)),
    startServer: async () => {
      await import(new URL('./server.cjs', import.meta.url).href)
    },
  })
} catch (error) {
  // Without this Node.js would exit with 1, which says that there are problems in templates.
  const trace = error instanceof Error ? error.stack : String(error)
  process.stderr.write(`outreach-lint: This is a bug; report it with these lines\n${trace}\n`)
  process.exitCode = EXIT.failed
}

function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may have seen enough (`| head`): no reason to say anything.
    if (error.code === 'EPIPE') return
    // The report is lost, whatever it said, and perhaps after its exit code was set.
    process.once('exit', () => {
      process.exitCode = EXIT.failed
    })
    if (stream !== process.stderr)
      process.stderr.write(`outreach-lint: The report cannot be written: ${systemReason(error)}\n`)
  })
  return {
    write: (text) => {
      stream.write(text)
    },
    isTTY: stream.isTTY === true,
    // A terminal that nobody gave a size, as hooks get from pre-commit, says 0.
    columns: stream.isTTY ? stream.columns || null : null,
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
