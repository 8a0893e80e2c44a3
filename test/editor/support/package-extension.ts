import { readdirSync } from 'node:fs'
import path from 'node:path'
import { succeed } from '../../programs/support/run.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** Packages the extension and returns the .vsix file. */
export async function packageExtension(): Promise<string> {
  await succeed('npm', ['run', 'package'], { cwd: root })
  return builtExtension()
}

/** The .vsix file that was packaged last. */
export function builtExtension(): string {
  const build = path.join(root, 'build')
  const [file, ...others] = readdirSync(build).filter((name) => name.endsWith('.vsix'))
  if (file === undefined || others.length > 0)
    throw new Error(`npm run package leaves one .vsix in build/; there are ${[file, ...others]}`)
  return path.join(build, file)
}
