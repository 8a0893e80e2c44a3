import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The licences of the packages that a bundle holds, as one text. `inputs` are paths from `root`. */
export function noticesOf(inputs: readonly string[], root: string): string {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== null))
  const notices = [...folders].sort().map((folder) => notice(path.join(root, folder)))
  const head = 'outreach-lint bundles these packages. Their licences follow.'
  return `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** `node_modules/a/node_modules/@b/c` of a file in it; null for a file of our own. */
function packageFolder(input: string): string | null {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? null
}

function notice(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const { name, version, license } = fields(manifest)
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  if (!license && files.length === 0) throw new Error(`${name} names no licence`)
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
  return [`${name} ${version}`, `Licence: ${license || 'see below'}`, ...texts].join('\n\n')
}

function fields(manifest: unknown): { name: string; version: string; license: string } {
  const text = (key: string) => {
    const value: unknown = Object(manifest)[key]
    return typeof value === 'string' ? value : ''
  }
  return { name: text('name'), version: text('version'), license: text('license') }
}
