import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { clearArtifacts } from './artifacts.ts'
import { startCodeServer } from './code-server.ts'
import { installCodeServer } from './install-code-server.ts'
import { packageExtension } from './package-extension.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where VS Code answers, with the extension installed. */
    readonly codeServer: string
    /** The folder of this run: settings, installed extensions, workspaces. */
    readonly home: string
  }
}

const say = (line: string): void => console.info(line)

/** Packages the extension as it is shipped and starts one VS Code with it, for all windows that tests open. */
export default async function startOnce(project: TestProject): Promise<() => Promise<void>> {
  clearArtifacts()
  const entry = await installCodeServer(say)
  const extension = await packageExtension()
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'outreach-lint-editor-')))
  const removeHome = () => rmSync(home, { recursive: true, force: true })
  try {
    const codeServer = await startCodeServer({ entry, extension, home })
    project.provide('codeServer', codeServer.url)
    project.provide('home', home)
    return async () => {
      await codeServer.stop()
      removeHome()
    }
  } catch (error) {
    removeHome()
    throw error
  }
}
