import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stageExtension } from './stage-extension.ts'

/**
 * Packs the VS Code extension: build/extension/ is the folder that VS Code runs, build/*.vsix is what people
 * install. With --stage only the folder is written.
 */
const root = path.resolve(import.meta.dirname, '..')
const build = path.join(root, 'build')
mkdirSync(build, { recursive: true })
// All is made aside, so that whoever packs or tests meanwhile finds nothing half written.
const aside = mkdtempSync(path.join(build, 'packing-'))
try {
  const folder = path.join(aside, 'extension')
  const { version, files } = await stageExtension(root, folder)
  for (const { name, size } of files) console.log(`${kilobytes(size)}  ${name}`)
  const total = files.reduce((sum, { size }) => sum + size, 0)
  console.log(`${kilobytes(total)}  in ${files.length} files, unpacked`)
  if (!process.argv.includes('--stage')) pack(folder, `outreach-lint-${version}.vsix`)
  rmSync(path.join(build, 'extension'), { recursive: true, force: true })
  renameSync(folder, path.join(build, 'extension'))
} finally {
  rmSync(aside, { recursive: true, force: true })
}

/**
 * vsce is fetched when it is needed and kept by npm. As a devDependency its 285 packages would be installed by
 * everybody who uses the hooks, since pre-commit installs those of the project.
 */
function pack(folder: string, name: string): void {
  const npm = ['exec', '--yes', '--ignore-scripts', '--package=@vscode/vsce@3.9.2', '--']
  const vsix = path.join(aside, name)
  const { status } = spawnSync(
    'npm',
    [...npm, 'vsce', 'package', '--no-dependencies', '--out', vsix],
    // npm is a script of the shell on Windows.
    { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
  )
  if (status !== 0) throw new Error('vsce could not pack the extension')
  for (const old of readdirSync(build))
    if (old.endsWith('.vsix') && old !== name) rmSync(path.join(build, old))
  renameSync(vsix, path.join(build, name))
  console.log(`\nbuild/${name}`)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(8)} kB`
}
