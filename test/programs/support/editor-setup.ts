import { readFileSync } from 'node:fs'
import path from 'node:path'

const page = path.resolve(import.meta.dirname, '../../../docs/editors.md')

/** What docs/editors.md gives for an editor in a language: the fences below the editor's heading, in their order. */
export function fencesFor(editor: string, language: string): readonly string[] {
  const sections = readFileSync(page, 'utf8').split(/^## /m)
  const section = sections.find((one) => one.startsWith(`${editor}\n`)) ?? ''
  const fences = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((fence) => fence[1] === language)
    .map((fence) => fence[2] ?? '')
  if (fences.length === 0) throw new Error(`docs/editors.md gives no ${language} for ${editor}`)
  return fences
}
