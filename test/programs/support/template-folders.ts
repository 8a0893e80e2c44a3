import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, inject } from 'vitest'
import { succeed } from './run.ts'
import { type Files, temporaryFolder, writeFiles } from './temporary-folder.ts'

const MANIFEST = { 'package.json': '{ "private": true }' }

/**
 * Answers who makes folders of templates in which the packed package is installed. Each has a home of its own
 * for the editor that opens it. All are gone after the tests of the file.
 */
export function templateFolders(): (files: Files) => { home: string; templates: string } {
  const folder = temporaryFolder()
  let made = 0
  beforeAll(async () => {
    writeFiles(folder, MANIFEST)
    const options = ['--no-audit', '--no-fund', '--ignore-scripts']
    await succeed('npm', ['install', ...options, inject('tarball')], { cwd: folder })
  })
  return (files) => {
    const home = path.join(folder, `${made++}`)
    const templates = path.join(home, 'templates')
    writeFiles(templates, { ...MANIFEST, ...files })
    const packages = path.join(folder, 'node_modules')
    symlinkSync(packages, path.join(templates, 'node_modules'), 'junction')
    return { home, templates }
  }
}
