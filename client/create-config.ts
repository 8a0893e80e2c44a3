import { Uri, window, workspace } from 'vscode'

const NAMES = ['json', 'jsonc', 'yaml', 'yml'].map((ending) => `.outreachlintrc.${ending}`)
const NEW_NAME = '.outreachlintrc.yaml'

/** Opens the config of the folder that is worked in, and writes one to begin with where there is none. */
export async function createConfig(extension: Uri): Promise<void> {
  const folder = currentFolder()
  if (!folder) return
  const present = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name))
  const own = NAMES.find((name) => present.has(name))
  const config = Uri.joinPath(folder, own ?? NEW_NAME)
  if (own === undefined) {
    const starter = Uri.joinPath(extension, 'client', 'media', 'starter-config.yaml')
    await workspace.fs.copy(starter, config, { overwrite: false })
  }
  await window.showTextDocument(config)
}

function currentFolder(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri
  const folder = active && workspace.getWorkspaceFolder(active)
  return (folder ?? workspace.workspaceFolders?.[0])?.uri
}
