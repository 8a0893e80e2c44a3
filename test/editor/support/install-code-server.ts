import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { run, succeed } from '../../programs/support/run.ts'

/** The newest VS Code for a browser that runs on Node.js 20; it is Code 1.100.3. */
const VERSION = '4.100.3'

/** Native modules, by the folder that holds them. Terminals alone need node-pty, which does not build. */
const NATIVES = {
  '.': ['argon2'],
  'node_modules/code-server/lib/vscode': [
    '@vscode/spdlog',
    '@parcel/watcher',
    'native-watchdog',
    'kerberos',
  ],
} as const

/** What the installation needs, by its Debian package, and how to see that it is there. */
const PREREQUISITES = [
  { package: 'make', proof: ['make', '--version'] },
  { package: 'g++', proof: ['g++', '--version'] },
  { package: 'python3', proof: ['python3', '--version'] },
  { package: 'libkrb5-dev', proof: ['krb5-config', '--libs', 'gssapi'] },
  { package: 'ripgrep', proof: ['rg', '--version'] },
] as const

/**
 * Makes sure that VS Code for a browser is in the cache and returns the file that Node.js starts it
 * from. The folder is `$OUTREACH_LINT_CODE_SERVER`, else one in `$XDG_CACHE_HOME` or `~/.cache`. What is
 * there is whole: an installation grows in a folder beside it and takes its name at the end.
 *
 * code-server's own script downloads ready-made binaries from places that are not npm; this one needs
 * npm and a compiler, and takes about a minute.
 */
export async function installCodeServer(say: (line: string) => void): Promise<string> {
  const target = process.env.OUTREACH_LINT_CODE_SERVER || defaultTarget()
  const entry = path.join(target, 'node_modules/code-server/out/node/entry.js')
  await removeAbandoned(target)
  if (existsSync(entry)) return entry
  await checkPrerequisites()
  const growing = `${target}.${process.pid}`
  try {
    say(`Installing code-server ${VERSION} into ${target}; this takes about a minute, once`)
    await install(growing, say)
    await moveInto(target, growing)
    return entry
  } finally {
    await rm(growing, { recursive: true, force: true })
  }
}

function defaultTarget(): string {
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache')
  return path.join(cache, 'outreach-lint', `code-server-${VERSION}`)
}

async function checkPrerequisites(): Promise<void> {
  const [major] = process.versions.node.split('.')
  if (major !== '20')
    throw new Error(`code-server ${VERSION} runs on Node.js 20, and this is ${process.version}`)
  const found = await Promise.all(PREREQUISITES.map(({ proof }) => runs(proof)))
  const missing = PREREQUISITES.filter((_, index) => !found[index]).map((one) => one.package)
  if (missing.length === 0) return
  const names = missing.join(' ')
  throw new Error(
    `code-server cannot be built without ${names}; on Debian: sudo apt-get install -y ${names}`,
  )
}

async function runs([command, ...args]: readonly [string, ...string[]]): Promise<boolean> {
  const result = await run(command, args, { cwd: homedir() }).catch(() => null)
  return result?.code === 0
}

/** Removes what interrupted installations left beside the target; one that still runs is left alone. */
async function removeAbandoned(target: string): Promise<void> {
  const parent = path.dirname(target)
  await mkdir(parent, { recursive: true })
  for (const name of await readdir(parent)) {
    const [, owner] = /\.(\d+)$/.exec(name) ?? []
    if (name !== `${path.basename(target)}.${owner}` || isAlive(Number(owner))) continue
    // Where npm outlived it and still writes there, the run after this one removes the rest.
    await rm(path.join(parent, name), { recursive: true, force: true }).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function install(folder: string, say: (line: string) => void): Promise<void> {
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode')
  await mkdir(folder)
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n')
  say('  its packages')
  await npm(folder, 'install', `code-server@${VERSION}`)
  await npm(vscode, 'install', '--omit=dev')
  await npm(path.join(vscode, 'extensions'), 'install', '--omit=dev')
  // The names under which the released build looks for its modules and for ripgrep.
  await symlink('node_modules', path.join(vscode, 'node_modules.asar'))
  await linkRipgrep(path.join(vscode, 'node_modules/@vscode/ripgrep/bin'))
  for (const [where, names] of Object.entries(NATIVES)) {
    say(`  compiling ${names.join(', ')}`)
    await succeed('npm', ['rebuild', ...names], npmOptions(path.join(folder, where)))
  }
  say('  trying it')
  const entry = path.join(folder, 'node_modules/code-server/out/node/entry.js')
  await succeed(process.execPath, [entry, '--version'], { cwd: folder })
}

async function npm(cwd: string, ...args: readonly string[]): Promise<void> {
  const quick = ['--ignore-scripts', '--no-audit', '--no-fund']
  await succeed('npm', [...args, ...quick], npmOptions(cwd))
}

/** Headers that came with Node.js are used, where there are some, so that none are downloaded. */
function npmOptions(cwd: string) {
  const prefix = path.resolve(process.execPath, '../..')
  const bundled = existsSync(path.join(prefix, 'include/node/node_version.h'))
  return { cwd, env: bundled ? { npm_config_nodedir: prefix } : {} }
}

async function linkRipgrep(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const program = await succeed('sh', ['-c', 'command -v rg'], { cwd: folder })
  await symlink(program.trim(), path.join(folder, 'rg'))
}

/** Where another run was faster, its result stays. */
async function moveInto(target: string, growing: string): Promise<void> {
  await rename(growing, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}
