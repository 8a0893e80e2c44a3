import manifest from '../package.json' with { type: 'json' }
import { type Arguments, readArguments } from './arguments.ts'
import { contradictions } from './contradictions.ts'
import { tellLines } from './failures.ts'
import { EXIT, type ExitCode, type Io } from './io.ts'

/** Runs the command line and answers the exit code. Throws only for a bug. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const read = await readArguments(argv)
  const mistakes = 'mistakes' in read ? read.mistakes : contradictions(read.args)
  if ('mistakes' in read || mistakes.length > 0) {
    tellLines(mistakes, io)
    return EXIT.failed
  }
  const { args } = read
  if (args.options.version) {
    io.stdout.write(`${manifest.version}\n`)
    return EXIT.clean
  }
  if (args.options.help) {
    const { helpText } = await import('./help.ts')
    io.stdout.write(helpText())
    return EXIT.clean
  }
  return run(args, io)
}

/** Loads what the command needs and nothing else. */
async function run(args: Arguments, io: Io): Promise<ExitCode> {
  switch (args.command) {
    case 'lint':
      return (await import('./commands/lint.ts')).lintCommand(args, io)
    case 'inspect':
      return (await import('./commands/inspect.ts')).inspectCommand(args, io)
    case 'explain':
      return (await import('./commands/explain.ts')).explainCommand(args, io)
    case 'rules':
      return (await import('./commands/rules.ts')).rulesCommand(args, io)
    case 'test-rules':
      return (await import('./commands/test-rules.ts')).testRulesCommand(args, io)
    case 'convert':
      return (await import('./commands/convert.ts')).convertCommand(args, io)
    case 'server':
      // It ends the process itself when its editor says so, or goes away.
      await io.startServer()
      return EXIT.clean
  }
}
