import { readFileSync } from 'node:fs'
import path from 'node:path'
import { linesOf } from '../../cli/lines.ts'
import type { AnnotatedFile, OrdinaryFile } from './annotations.ts'
import type { Copy } from './score-files.ts'

/** The copies of annotated files that lie in a folder, and a sentence on those that cannot be measured. */
export function copiesIn<File extends AnnotatedFile | OrdinaryFile>(
  folder: string,
  entries: readonly File[],
): { readonly copies: readonly Copy<File>[]; readonly faults: readonly string[] } {
  const read = entries.map((entry) => copyOf(folder, entry))
  const missing = entries.filter((_, index) => read[index] === null)
  const copies = read.filter((copy) => copy !== null)
  const others = copies.filter((copy) => !reachesFarEnough(copy))
  const of = (names: readonly string[]) =>
    `${names.length} of ${entries.length} files are not measured (${names.join(', ')})`
  const faults: string[] = []
  if (missing.length > 0)
    faults.push(
      `${folder}: ${of(missing.map(({ file }) => file))}, since they have no copy here; fetch them as the README of the annotations says`,
    )
  if (others.length > 0)
    faults.push(
      `${folder}: ${of(others.map(({ entry }) => entry.file))}, since their annotations go beyond their last line; copy the commit that is named there`,
    )
  return { copies: copies.filter((copy) => !others.includes(copy)), faults }
}

function copyOf<File extends OrdinaryFile>(folder: string, entry: File): Copy<File> | null {
  const where = path.join(folder, entry.file)
  try {
    return { entry, path: where, source: readFileSync(where, 'utf8') }
  } catch {
    return null
  }
}

function reachesFarEnough({ entry, source }: Copy<AnnotatedFile | OrdinaryFile>): boolean {
  const last = linesOf(source).position(source.length).line
  return !('messages' in entry) || entry.messages.every(({ lastLine }) => lastLine <= last)
}
