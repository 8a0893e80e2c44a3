import type { Arguments } from '../arguments.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'
export async function inspectCommand(_args: Arguments, _io: Io): Promise<ExitCode> {
  return EXIT.clean
}
