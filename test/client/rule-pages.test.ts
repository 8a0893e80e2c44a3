import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { URI, Utils } from 'vscode-uri'
import { loadClient } from './support/load-client.ts'

const parent = realpathSync(mkdtempSync(path.join(tmpdir(), 'outreach-lint-')))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

async function pagesIn(folder: string) {
  const { createRulePages } = await loadClient<typeof import('../../client/rule-pages.ts')>(
    'rule-pages.ts',
    { Uri: { file: URI.file, joinPath: Utils.joinPath } },
  )
  return createRulePages(URI.file(folder))
}

it('are known by the address that the server gives, in a linked folder too', async () => {
  const folder = path.join(parent, 'pages')
  const link = path.join(parent, 'link')
  mkdirSync(folder)
  symlinkSync(folder, link, 'junction')
  const page = URI.file(path.join(folder, 'repeated-word.md'))
  for (const named of [folder, link]) {
    const pages = await pagesIn(named)
    expect(pages.has(page)).toBe(true)
    expect(pages.of('repeated-word').toString()).toBe(page.toString())
    expect(pages.has(URI.file(path.join(parent, 'repeated-word.md')))).toBe(false)
  }
})
