import path from 'node:path'
import { runInThisContext } from 'node:vm'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../../..')

/**
 * Runs a file of `client/` over as much of VS Code as a test hands in, and of other modules if need be, and
 * returns what it exports; the caller names its type: `loadClient<typeof import('…')>(…)`.
 */
export async function loadClient<Exports>(
  file: string,
  vscode: object,
  others: Readonly<Record<string, object>> = {},
): Promise<Exports> {
  const given: Readonly<Record<string, object>> = { ...others, vscode }
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'client', file)],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: Object.keys(given),
    write: false,
    logLevel: 'error',
  })
  const module = { exports: {} }
  const run = runInThisContext(`(module, require) => {${outputFiles[0]?.text ?? ''}\n}`)
  run(module, (name: string) => given[name] ?? process.getBuiltinModule(name))
  // Nothing tells what a script exports but the type of its source.
  return module.exports as Exports
}
