import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { registry } from '../../rules/index.ts'
import { succeed } from './support/run.ts'
import { zipNames } from './support/zip-names.ts'

const root = path.resolve(import.meta.dirname, '../..')
const build = path.join(root, 'build')
const staged = (file: string) => readFileSync(path.join(build, 'extension', file), 'utf8')

beforeAll(async () => {
  await succeed('npm', ['run', 'package'], { cwd: root })
})

describe('the packed extension', () => {
  it('holds what it needs, and nothing else', () => {
    const [vsix = '', ...others] = readdirSync(build).filter((name) => name.endsWith('.vsix'))
    expect(others).toEqual([])
    const files = zipNames(path.join(build, vsix)).filter((name) => name.startsWith('extension/'))
    const expected = [
      'package.json',
      'readme.md',
      'changelog.md',
      'LICENSE.txt',
      'ThirdPartyNotices.txt',
      'config.schema.json',
      'package.schema.json',
      'client/media/icon.png',
      'client/media/sample.md',
      'client/media/starter-config.yaml',
      'client/media/step-open.svg',
      'client/media/step-mend.svg',
      'client/media/step-share.svg',
      'dist/extension.js',
      'dist/server.cjs',
      'dist/dictionary/index.aff',
      'dist/dictionary/index.dic',
      ...[...registry.keys()].map((rule) => `dist/pages/${rule}.md`),
    ]
    expect(files.sort()).toEqual(expected.map((name) => `extension/${name}`).sort())
  })

  it('needs no module but those of Node.js and VS Code', () => {
    const needed = ['dist/extension.js', 'dist/server.cjs'].flatMap((file) =>
      [...staged(file).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name),
    )
    const known = new Set(['vscode', ...builtinModules])
    expect(needed).toContain('vscode')
    expect(needed.filter((name) => !known.has(name.replace(/^node:/, '')))).toEqual([])
  })

  it('leaves the rules to the server', () => {
    expect(staged('dist/server.cjs')).toContain('guilt-trip')
    expect(staged('dist/extension.js')).not.toContain('guilt-trip')
  })

  it('names the packages that it bundles', () => {
    const notices = staged('ThirdPartyNotices.txt')
    for (const name of ['vscode-languageclient', 'vscode-languageserver', 'unified'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})
