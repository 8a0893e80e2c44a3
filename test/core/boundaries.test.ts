import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const ADAPTERS = ['cli', 'client', 'server'] as const

/** What server and client say to each other. */
const PROTOCOL = 'server/protocol.ts'

interface Import {
  readonly file: string
  readonly from: string
}

/** Static and dynamic imports of all modules of a folder, those of types included. */
function importsOf(folder: string): Import[] {
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = path.join(folder, name)
      const text = readFileSync(path.join(root, file), 'utf8')
      const found = text.matchAll(/(?:\bfrom\s*|^import\s*|\bimport\s*\(\s*)(['"])([^'"\n]+)\1/gm)
      return [...found].map((match) => ({ file, from: match[2] ?? '' }))
    })
}

/** The path from the root of what is imported; null for packages. */
function targetOf({ file, from }: Import): string | null {
  if (!from.startsWith('.')) return null
  return path.join(path.dirname(file), from).replaceAll('\\', '/')
}

function breaches(imports: readonly Import[], allowed: (target: string) => boolean): string[] {
  return imports
    .filter((one) => {
      const target = targetOf(one)
      return target !== null && !allowed(target)
    })
    .map(({ file, from }) => `${file} imports ${from}`)
}

describe('rules/', () => {
  const imports = importsOf('rules')

  it('has modules to look at', () => {
    expect(imports.length).toBeGreaterThan(50)
  })

  it('imports nothing of the adapters', () => {
    const allowed = (target: string) => target.startsWith('rules/') || target === 'package.json'
    expect(breaches(imports, allowed)).toEqual([])
  })

  it('imports no module of Node.js and nothing of an editor', () => {
    const foreign = imports.filter(
      ({ from }) => /^(?:node:|vscode)/.test(from) || builtinModules.includes(from),
    )
    expect(foreign).toEqual([])
  })

  it('imports only packages that the manifest names', () => {
    const manifest: { devDependencies: Record<string, string> } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    )
    const known = Object.keys(manifest.devDependencies)
    const unknown = imports
      .filter((one) => targetOf(one) === null)
      .map(({ from }) => from.split('/', from.startsWith('@') ? 2 : 1).join('/'))
      .filter((name) => !known.includes(name) && !known.includes(`@types/${name}`))
    expect(unknown).toEqual([])
  })

  it('bundles for the browser', async () => {
    const result = await build({
      entryPoints: [path.join(root, 'rules/index.ts')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      metafile: true,
      logLevel: 'silent',
    })
    expect(result.warnings).toEqual([])
    const outside = Object.values(result.metafile.outputs).flatMap((output) =>
      output.imports.filter((one) => one.external),
    )
    expect(outside).toEqual([])
  })
})

describe('node/', () => {
  it('imports of the rules only what rules/index.ts exports, and no adapter', () => {
    const allowed = (target: string) => target.startsWith('node/') || target === 'rules/index.ts'
    expect(importsOf('node').length).toBeGreaterThan(0)
    expect(breaches(importsOf('node'), allowed)).toEqual([])
  })
})

describe.each(ADAPTERS)('%s/', (adapter) => {
  it('imports of the rules only what rules/index.ts exports, and no other adapter', () => {
    const allowed = (target: string) =>
      target.startsWith(`${adapter}/`) ||
      target.startsWith('node/') ||
      target === 'rules/index.ts' ||
      target === 'package.json' ||
      (adapter === 'client' && target === PROTOCOL)
    expect(breaches(importsOf(adapter), allowed)).toEqual([])
  })
})

describe(PROTOCOL, () => {
  it('imports nothing but types, so that the client ships no code of the server', () => {
    const text = readFileSync(path.join(root, PROTOCOL), 'utf8')
    expect(text).toContain('export const MESSAGES')
    expect(text.match(/^import (?!type ).*$/gm) ?? []).toEqual([])
    expect(text).not.toMatch(/\bimport\(|\brequire\(|\bfunction\b|=>|\bclass\b/)
  })
})
