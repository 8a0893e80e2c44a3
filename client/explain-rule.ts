import { type TextEditor, window } from 'vscode'
import { problemsOf, ruleOf } from './problems.ts'
import type { RulePages } from './rule-pages.ts'

/** Shows the page of the rule that the cursor is on, or of one that the user picks. */
export async function explainRule(pages: RulePages): Promise<void> {
  const rules = await pages.list()
  const here = rulesAtCursor(window.activeTextEditor)
  const known = here.map((id) => rules.find((rule) => rule.id === id)).find((rule) => rule)
  const picked = known ?? (await window.showQuickPick(items(rules), PICK))
  if (picked) await pages.show(pages.of(picked.id))
}

const PICK = { placeHolder: 'Which rule?', matchOnDetail: true }

function items(rules: Awaited<ReturnType<RulePages['list']>>) {
  return rules.map(({ id, summary }) => ({ id, label: id, detail: summary }))
}

/** The rules whose problems the cursor is in, that of the narrowest first. */
function rulesAtCursor(editor: TextEditor | undefined): readonly string[] {
  if (!editor) return []
  return problemsOf(editor.document.uri)
    .filter(({ range }) => range.contains(editor.selection.active))
    .sort((one, other) => (one.range.contains(other.range) ? 1 : -1))
    .map(ruleOf)
}
