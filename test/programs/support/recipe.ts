import { readFileSync } from 'node:fs'
import path from 'node:path'

const readme = path.resolve(import.meta.dirname, '../../../README.md')

/** The config that the README shows for a tool: the first fence below the line that links to it. */
export function recipeFor(tool: string): string {
  const text = readFileSync(readme, 'utf8')
  const below = text.slice(text.indexOf(`With [${tool}](`))
  const [, recipe] = /^```\w+\n([\s\S]*?)^```$/m.exec(below) ?? []
  if (!text.includes(`With [${tool}](`) || recipe === undefined)
    throw new Error(`The README shows no config for ${tool}`)
  return recipe
}
