import type { Dictionary } from '../rules/index.ts'

/** What the command line needs of the world, so that tests can hand in another. */
export interface Io {
  /** Absolute, as the system writes it. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  readStdin(): Promise<Uint8Array>
  /** The folder that holds the rules' pages, one `<id>.md` each. */
  readonly pages: URL
  /** Of English words, read where a rule asks for it. */
  readonly dictionary: () => Promise<Dictionary>
  /** Starts the language server on standard input and output. */
  startServer(): Promise<void>
}

export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  /** null where it is no terminal. */
  readonly columns: number | null
}

/** What the process ends with. */
export const EXIT = { clean: 0, problems: 1, failed: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
