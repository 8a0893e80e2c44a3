import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Metafile } from 'esbuild'
import { bundle } from './bundle.ts'
import { finishDeclarations } from './declarations.ts'
import { noticesOf } from './notices.ts'

/** Read at run time, and only where a rule checks spelling. */
const DICTIONARY = ['index.aff', 'index.dic'].map((name) => `node_modules/dictionary-en/${name}`)

export interface BuiltPackage {
  /** The sources of the server, which the extension ships too; paths from the root. */
  readonly serverInputs: readonly string[]
}

/** Builds what the package ships into dist/: command line, library, server, declarations, pages, notices. */
export async function buildPackage(root: string): Promise<BuiltPackage> {
  const dist = path.join(root, 'dist')
  const library = await bundleLibrary(root)
  const server = await bundleServer(root)
  // Old files go last, so that a program that runs meanwhile still finds its chunks.
  for (const { path: file, contents } of [...library.outputFiles, ...server.outputFiles])
    write(file, contents)
  // npx runs the file itself where it has linked this folder before.
  chmodSync(path.join(dist, 'cli.js'), 0o755)
  removeOthers(path.join(dist, 'chunks'), new Set(library.outputFiles.map((file) => file.path)))
  copyPages(root, dist)
  copyDictionary(root, dist)
  const serverInputs = [...Object.keys(server.metafile.inputs), ...DICTIONARY]
  const inputs = new Set([...Object.keys(library.metafile.inputs), ...serverInputs])
  write(path.join(dist, 'ThirdPartyNotices.txt'), noticesOf([...inputs], root))
  emitDeclarations(root, dist)
  return { serverInputs }
}

/** The command line and the library, which share their chunks. */
async function bundleLibrary(root: string) {
  const result = await bundle(root, {
    entryPoints: { cli: 'cli/bin.ts', index: 'rules/index.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    // The library runs in browsers too, so packages are taken in their neutral form; only cli/ may use Node.js.
    platform: 'neutral',
    external: ['node:*'],
  })
  const nodeImports = builtinsReachedFrom('dist/index.js', result.metafile)
  if (nodeImports.length > 0)
    throw new Error(`The library must run in a browser, but imports ${nodeImports.join(', ')}`)
  return result
}

function bundleServer(root: string) {
  return bundle(root, {
    entryPoints: { server: 'server/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    // The protocol's library is CommonJS and loads modules of Node.js as it goes. One file serves the .vsix too.
    format: 'cjs',
    platform: 'node',
    define: { 'import.meta.dirname': '__dirname' },
  })
}

function builtinsReachedFrom(entry: string, { outputs }: Metafile): string[] {
  const seen = new Set<string>()
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    open.push(...(outputs[file]?.imports ?? []).map((one) => one.path))
  }
  return [...seen].filter((file) => outputs[file] === undefined)
}

function write(file: string, contents: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, contents)
}

function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (!kept.has(file)) rmSync(file, { force: true })
  }
}

/** One folder with the page of every rule, for `explain` and for editors. */
function copyPages(root: string, dist: string): void {
  const pages = path.join(dist, 'pages')
  const copied = new Set<string>()
  for (const name of readdirSync(path.join(root, 'rules'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue
    const page = path.join(pages, path.basename(name))
    cpSync(path.join(root, 'rules', name), page)
    copied.add(page)
  }
  removeOthers(pages, copied)
}

function copyDictionary(root: string, dist: string): void {
  for (const file of DICTIONARY)
    cpSync(path.join(root, file), path.join(dist, 'dictionary', path.basename(file)))
}

function emitDeclarations(root: string, dist: string): void {
  const types = path.join(dist, 'types')
  if (existsSync(types)) rmSync(types, { recursive: true })
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'rules'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) {
    process.stderr.write(stdout)
    process.exitCode = 1
  }
  finishDeclarations(types, 'index.d.ts')
}
