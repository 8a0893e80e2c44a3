import type { Io } from './io.ts'
import { visible } from './safe-text.ts'

/** Tells mistakes in the usage, one line each. */
export function tellMistakes(mistakes: readonly string[], { stderr }: Pick<Io, 'stderr'>): void {
  for (const mistake of mistakes) stderr.write(`outreach-lint: ${visible(mistake)}\n`)
}
