import { DEFAULT_SETTINGS } from '../../rules/index.ts'
import type { Arguments } from '../arguments.ts'
import { discover } from '../discover.ts'
import { tellFailures } from '../failures.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'
import { lintFiles } from '../lint-files.ts'
import { compactReport } from '../reporters/compact.ts'
import { jsonReport } from '../reporters/json.ts'
import { tally } from '../tally.ts'

export async function lintCommand(args: Arguments, io: Io): Promise<ExitCode> {
  const found = await discover(
    args.operands,
    io.cwd,
    { excludes: async () => false, includes: async () => null },
    args.options['respect-ignore'] ?? false,
  )
  const outcome = await lintFiles(found.files, io.cwd, async () => DEFAULT_SETTINGS)
  const all = { files: outcome.files, failures: [...found.failures, ...outcome.failures] }
  tellFailures(all.failures, found.notes, io)
  io.stdout.write(args.options.format === 'json' ? jsonReport(all) : compactReport(all))
  if (all.failures.length > 0) return EXIT.failed
  return tally(all.files).errors > 0 ? EXIT.problems : EXIT.clean
}
