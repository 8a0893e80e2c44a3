import { realpathSync } from 'node:fs'
import path from 'node:path'
import { commands, Uri, ViewColumn, workspace } from 'vscode'
import { type RuleEntry, ruleOfPage } from './rule-list.ts'

/** The pages of the rules, which come with the extension. */
export interface RulePages {
  has(uri: Uri): boolean
  of(rule: string): Uri
  list(): Promise<readonly RuleEntry[]>
  /** Shows a page as it reads, beside the template. */
  show(page: Uri): Promise<void>
}

/** `linked` is their folder; the server names it as it is on disk, which differs where VS Code knows a link to it. */
export function createRulePages(linked: Uri): RulePages {
  const folder = Uri.file(realpathSync(linked.fsPath))
  const of = (rule: string) => Uri.joinPath(folder, `${rule}.md`)
  return {
    of,
    has: (uri) => uri.scheme === 'file' && path.dirname(uri.fsPath) === folder.fsPath,
    list: async () => {
      const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name).sort()
      const pages = names.map(async (name) => {
        const bytes = await workspace.fs.readFile(Uri.joinPath(folder, name))
        return ruleOfPage(new TextDecoder().decode(bytes))
      })
      return (await Promise.all(pages)).filter((rule) => rule !== null)
    },
    show: async (page) => {
      // A preview of its own: the usual one would follow the cursor back into the template.
      await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor', {
        viewColumn: ViewColumn.Beside,
        preview: true,
      })
    },
  }
}
