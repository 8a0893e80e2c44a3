import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { CHECK, NODE_SCRIPT, PAGE_SCRIPT } from './support/consumer.ts'
import { run, succeed } from './support/run.ts'
import { BAD_NOTE } from './support/templates.ts'
import { temporaryFolder, writeFiles } from './support/temporary-folder.ts'

const tarball = inject('tarball')
const folder = temporaryFolder()
const root = path.resolve(import.meta.dirname, '../..')

beforeAll(async () => {
  writeFiles(folder, { 'package.json': '{ "type": "module", "private": true }' })
  await succeed('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd: folder })
})

describe('the packed package', () => {
  it('holds what runs and what explains it, and nothing else', async () => {
    const listed = await succeed('tar', ['-tzf', path.basename(tarball)], {
      cwd: path.dirname(tarball),
    })
    const files = listed
      .trim()
      .split(/\r?\n/)
      .map((file) => file.replace(/^package\//, ''))
    const expected = [
      /^package\.json$/,
      /^(README|CHANGELOG)\.md$/,
      /^LICENSE$/,
      /^config\.schema\.json$/,
      /^dist\/(cli|index)\.js$/,
      /^dist\/server\.cjs$/,
      /^dist\/chunks\/[\w-]+\.js$/,
      /^dist\/dictionary\/index\.(aff|dic)$/,
      /^dist\/pages\/[a-z-]+\.md$/,
      /^dist\/types\/[\w/-]+\.d\.ts$/,
      /^dist\/ThirdPartyNotices\.txt$/,
    ]
    expect(files.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([])
    const needed = [
      'dist/cli.js',
      'dist/index.js',
      'dist/server.cjs',
      'dist/types/index.d.ts',
      'dist/dictionary/index.dic',
    ]
    for (const file of [...needed, 'LICENSE']) expect(files).toContain(file)
    expect(files.some((file) => file.startsWith('dist/pages/pitch-in-'))).toBe(true)
  })

  it('brings no other package along', () => {
    const manifest = JSON.parse(
      readFileSync(path.join(folder, 'node_modules/outreach-lint/package.json'), 'utf8'),
    )
    expect(manifest.dependencies ?? {}).toEqual({})
    expect(manifest.peerDependencies ?? {}).toEqual({})
    expect(manifest.optionalDependencies ?? {}).toEqual({})
    const installed = readdirSync(path.join(folder, 'node_modules'))
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['outreach-lint'])
  })
})

describe('installed in an empty folder', () => {
  it('runs with npx', async () => {
    writeFiles(folder, { 'notes/bakers.md': BAD_NOTE })
    const { code, output } = await run('npx', ['--no', 'outreach-lint', 'notes'], { cwd: folder })
    expect(output).toContain('notes/bakers.md')
    expect(output).toContain('pitch-in-first-message')
    expect(code).toBe(1)
  })

  it('explains a rule from the page that it brings', async () => {
    const output = await succeed('npx', ['--no', 'outreach-lint', 'explain', 'guilt-trip'], {
      cwd: folder,
    })
    expect(output).toContain('guilt-trip')
  })
})

describe('as a library', () => {
  beforeAll(() => {
    writeFiles(folder, { 'check.ts': CHECK, 'script.ts': NODE_SCRIPT, 'page.ts': PAGE_SCRIPT })
  })

  it.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])('is typed for modules of %s, resolved as %s', async (module, moduleResolution) => {
    writeFiles(folder, { [`tsconfig.${module}.json`]: tsconfig({ module, moduleResolution }) })
    expect(await compile(module)).toEqual({ code: 0, output: '' })
  })

  it('finds the same in Node.js and in Chromium', async () => {
    const inNode = JSON.parse(await printedByNode())
    expect(inNode.map((one: { rule: string }) => one.rule)).toEqual(
      expect.arrayContaining(['pitch-in-first-message', 'repeated-word']),
    )
    expect(JSON.parse(await shownByChromium())).toEqual(inNode)
  })
})

function tsconfig(modules: { module: string; moduleResolution: string }): string {
  return JSON.stringify({
    compilerOptions: {
      ...modules,
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      rootDir: '.',
      outDir: `out-${modules.module}`,
    },
    files: ['script.ts', 'page.ts'],
  })
}

function compile(module: string) {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  return run(process.execPath, [compiler, '-p', `tsconfig.${module}.json`], { cwd: folder })
}

async function printedByNode(): Promise<string> {
  writeFiles(folder, {
    'tsconfig.run.json': tsconfig({ module: 'NodeNext', moduleResolution: 'NodeNext' }),
  })
  expect(await compile('run')).toEqual({ code: 0, output: '' })
  return succeed(process.execPath, ['out-NodeNext/script.js'], { cwd: folder })
}

/** Bundles the page as its author would, serves it, and reads what it shows. */
async function shownByChromium(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['page.ts'],
    outdir: 'www',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  const scripts = new Map(
    outputFiles.map((file) => [`/${path.basename(file.path)}`, file.contents] as const),
  )
  const browser = await launchChromium()
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto(await serve(scripts))
  const shown = page.locator('#problems:not(:empty)')
  await shown.waitFor({ state: 'attached', timeout: 20_000 }).catch((cause: unknown) => {
    throw errors[0] ?? cause
  })
  expect(errors).toEqual([])
  return (await shown.textContent()) ?? ''
}

/** Serves a page with these scripts on this machine alone, until the test is over. */
async function serve(scripts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const html =
    '<!doctype html><meta charset="utf-8"><pre id="problems"></pre><script type="module" src="/page.js"></script>'
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '')
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html')
    response.end(script ?? html)
  })
  onTestFinished(() => {
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}/`
}
