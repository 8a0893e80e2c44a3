import { ConfigurationTarget, window, workspace } from 'vscode'

const ACTION = 'source.fixAll.outreachLint'

/** Sets VS Code to apply the safe fixes whenever Markdown is saved. */
export async function fixOnSave(): Promise<void> {
  const settings = workspace.getConfiguration('editor', { languageId: 'markdown' })
  const actions = settings.inspect('codeActionsOnSave')?.globalLanguageValue
  // An older form of the setting is a list of actions; it stays one.
  const changed = Array.isArray(actions)
    ? [...new Set([...actions, ACTION])]
    : { ...Object(actions), [ACTION]: 'explicit' }
  await settings.update('codeActionsOnSave', changed, ConfigurationTarget.Global, true)
  void window.showInformationMessage('Safe fixes are now applied when you save Markdown')
}
