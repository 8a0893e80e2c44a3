import type { Connection } from 'vscode-languageserver'

/** Work that nobody waits for: what goes wrong is logged, and the server lives on. */
export function inBackground(work: Promise<unknown>, { console }: Connection): void {
  work.catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  })
}
