import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { configSchema } from '../rules/core/config-file.ts'
import { buildPackage } from './build-package.ts'
import { bundle } from './bundle.ts'
import {
  extensionManifest,
  type PackageManifest,
  packageSchema,
  withoutVerdicts,
} from './extension-manifest.ts'
import { extensionSettings } from './extension-settings.ts'
import { noticesOf } from './notices.ts'

export interface StagedExtension {
  readonly version: string
  /** Paths relative to the folder, sizes in bytes. */
  readonly files: readonly { readonly name: string; readonly size: number }[]
}

const MAIN = 'dist/extension.js'
const PACKAGE_SCHEMA = './package.schema.json'

/** What is taken as it is, at the same place: the manifest names some of these. */
const COPIED = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'client/media',
  'dist/server.cjs',
  'dist/pages',
  'dist/dictionary',
]

/** Drawings that other files are made from. */
const SOURCES = ['client/media/icon.svg']

/** Builds everything and writes the folder that VS Code runs the extension from; there must be none yet. */
export async function stageExtension(root: string, folder: string): Promise<StagedExtension> {
  const { serverInputs } = await buildPackage(root)
  const client = await bundleClient(root)
  for (const name of COPIED)
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  for (const name of SOURCES) rmSync(path.join(folder, name))
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  write(MAIN, client.text)
  write('ThirdPartyNotices.txt', noticesOf([...serverInputs, ...client.inputs], root))
  const schema = withoutVerdicts(configSchema())
  write('config.schema.json', json(schema))
  write(PACKAGE_SCHEMA, json(packageSchema(schema)))
  // The folder holds nothing else, and vsce warns where nobody says so.
  write('.vscodeignore', '# Nothing.\n')
  // Our own manifest is what the type says; a test reads the one that comes of it.
  const manifest: PackageManifest = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  )
  const derived = {
    main: `./${MAIN}`,
    configuration: extensionSettings(),
    packageSchema: PACKAGE_SCHEMA,
  }
  write('package.json', json(extensionManifest(manifest, derived)))
  return { version: manifest.version, files: filesIn(folder) }
}

async function bundleClient(root: string) {
  const { outputFiles, metafile } = await bundle(root, {
    entryPoints: ['client/extension.ts'],
    outdir: 'build',
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
  })
  return { text: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function filesIn(folder: string): StagedExtension['files'] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stat: statSync(path.join(folder, name)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ name, stat }) => ({ name: name.replaceAll('\\', '/'), size: stat.size }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
