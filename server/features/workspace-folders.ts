import { inBackground } from '../background.ts'
import type { Feature } from '../session.ts'

/** Folders that come and go; configs are found per file, so only unsaved documents depend on them. */
export const workspaceFolders: Feature = ({ connection, client, workspace, on, outdate }) => {
  if (!client.workspaceFolders) return {}

  async function changed(): Promise<void> {
    const folders = await connection.workspace.getWorkspaceFolders()
    workspace.openFolders((folders ?? []).map(({ uri }) => uri))
    outdate(null)
  }

  on.initialized(() => {
    connection.workspace.onDidChangeWorkspaceFolders(() => inBackground(changed(), connection))
  })
  return { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
}
