import { Uri, window, workspace } from 'vscode'
import { CONFIG_NAMES, isConfigFile } from '../rules/index.ts'

const NEW_NAME = '.outreachlintrc.yaml'

/** Opens the config of the folder that is worked in, and writes one to begin with where there is none. */
export async function createConfig(extension: Uri): Promise<void> {
  const folder = currentFolder()
  if (!folder) {
    const hint = 'Open the folder of your templates first; a config holds for a folder'
    void window.showInformationMessage(hint)
    return
  }
  const own = await configIn(folder)
  const config = own ?? Uri.joinPath(folder, NEW_NAME)
  if (!own) {
    const starter = Uri.joinPath(extension, 'client', 'media', 'starter-config.yaml')
    await workspace.fs.copy(starter, config, { overwrite: false })
  }
  await window.showTextDocument(config)
}

/** The config that a folder has, by the engine's order. */
async function configIn(folder: Uri): Promise<Uri | undefined> {
  const present = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name))
  for (const name of CONFIG_NAMES.filter((one) => present.has(one))) {
    const file = Uri.joinPath(folder, name)
    const source = new TextDecoder().decode(await workspace.fs.readFile(file))
    if (isConfigFile(name, source)) return file
  }
  return undefined
}

function currentFolder(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri
  const folder = active && workspace.getWorkspaceFolder(active)
  return (folder ?? workspace.workspaceFolders?.[0])?.uri
}
