import type { Dictionary, FileSystem } from '../rules/index.ts'

/** What the server needs of the machine that it runs on. */
export interface Host {
  readonly fileSystem: FileSystem
  /** Where the bundled page of a rule lies. */
  pageUri(rule: string): string
  /** Whether a path, absolute and with `/`, is that of such a page, over links too. */
  isRulePage(path: string): Promise<boolean>
  /** The text of that page; null where there is none. */
  readPage(rule: string): Promise<string | null>
  /** Of English words, read where a rule asks for it. */
  readonly dictionary: () => Promise<Dictionary>
}
