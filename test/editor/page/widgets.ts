import type { QuickFix, StatusItem } from '../support/workbench-view.ts'
import { shownText } from './lines.ts'

export function quickFixes(): QuickFix[] {
  const found: QuickFix[] = []
  let group = ''
  for (const row of document.querySelectorAll('.action-widget .monaco-list-row')) {
    if (row.classList.contains('group-header')) group = shownText(row)
    else if (row.classList.contains('action'))
      found.push({ group, title: row.getAttribute('aria-label') ?? '' })
  }
  return found
}

export function statusItems(): StatusItem[] {
  return [...document.querySelectorAll('.statusbar-item[id*="outreach-lint"]')].map((item) => ({
    text: shownText(item).trim(),
    label: item.getAttribute('aria-label') ?? '',
  }))
}

export function notifications(): string[] {
  const selector = '.notifications-toasts .notification-list-item-message'
  return [...document.querySelectorAll(selector)].map(shownText)
}
