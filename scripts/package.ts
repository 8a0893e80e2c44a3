import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stageExtension } from './stage-extension.ts'

/**
 * Packs the VS Code extension: build/extension/ is the folder that VS Code runs, build/*.vsix is what people
 * install. With --stage only the folder is written.
 */
const root = path.resolve(import.meta.dirname, '..')
const { folder, version, files } = await stageExtension(root)

for (const { name, size } of files) console.log(`${kilobytes(size)}  ${name}`)
const total = files.reduce((sum, { size }) => sum + size, 0)
console.log(`${kilobytes(total)}  in ${files.length} files, unpacked`)
if (!process.argv.includes('--stage')) {
  const build = path.dirname(folder)
  for (const name of readdirSync(build)) if (name.endsWith('.vsix')) rmSync(path.join(build, name))
  pack(path.join(build, `outreach-lint-${version}.vsix`))
}

/**
 * vsce is fetched when it is needed and kept by npm. As a devDependency its 285 packages would be installed by
 * everybody who uses the hooks, since pre-commit installs those of the project.
 */
function pack(vsix: string): void {
  const npm = ['exec', '--yes', '--ignore-scripts', '--package=@vscode/vsce@3.9.2', '--']
  const vsce = ['vsce', 'package', '--no-dependencies', '--out', vsix]
  const { status } = spawnSync('npm', [...npm, ...vsce], {
    cwd: folder,
    stdio: 'inherit',
    // npm is a script of the shell on Windows.
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exitCode = 1
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(8)} kB`
}
