import { readFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve(import.meta.dirname, '../corpus/labelled')

export interface Labelled {
  readonly id: string
  readonly half: 'A' | 'B'
  readonly channel: string
  readonly step: number
  readonly labels: Readonly<Record<string, boolean>>
  readonly unsure: readonly string[]
  readonly text: string
}

/** The messages of one file in `test/corpus/labelled`. */
export function labelledIn(name: string): Labelled[] {
  const lines = readFileSync(path.join(FOLDER, `${name}.jsonl`), 'utf8').trim()
  return lines.split('\n').map((line) => JSON.parse(line))
}
