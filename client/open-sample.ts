import { Uri, window, workspace } from 'vscode'

/** Opens a template to try the extension on, as a new document that is saved only if the user wants it. */
export async function openSample(extension: Uri): Promise<void> {
  const sample = Uri.joinPath(extension, 'client', 'media', 'sample.md')
  const content = new TextDecoder().decode(await workspace.fs.readFile(sample))
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }))
}
