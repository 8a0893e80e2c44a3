import { expect, it, vi } from 'vitest'
import { loadClient } from './support/load-client.ts'

type ErrorsModule = typeof import('../../client/errors.ts')

/** How VS Code finds links in notifications (its `linkedText.ts`), commands among them. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i

const COMMAND_LINK = '[Fix](command:outreachLint.openSample)'

async function shownOf(report: (errors: ReturnType<ErrorsModule['createErrors']>) => void) {
  const shown: string[] = []
  const show = async (text: string) => void shown.push(text)
  const { createErrors } = await loadClient<ErrorsModule>('errors.ts', {
    window: { showWarningMessage: show, showErrorMessage: show },
  })
  vi.useFakeTimers()
  const output: unknown = { warn: () => undefined }
  // The rest of an output is not used.
  report(createErrors(output as Parameters<ErrorsModule['createErrors']>[0]))
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  return shown
}

it('knows a link when it sees one', () => {
  expect(`Unknown rule ${COMMAND_LINK}`).toMatch(LINK)
})

it('shows what a workspace says as it reads, without links', async () => {
  const shown = await shownOf(({ warn, stopped }) => {
    warn(`Unknown rule ${COMMAND_LINK}`)
    stopped(`Stopped by ${COMMAND_LINK}`)
  })
  expect(shown).toHaveLength(2)
  for (const text of shown) {
    expect(text).not.toMatch(LINK)
    expect(text.replaceAll('\u2060', '')).toContain(COMMAND_LINK)
  }
})

it('tells of several mistakes by one message', async () => {
  const mistakes = ['Outreach Lint settings: one', 'Outreach Lint settings: two']
  const shown = await shownOf(({ warn }) => [...mistakes, ...mistakes].forEach(warn))
  expect(shown).toEqual([
    'Outreach Lint settings: 2 mistakes, listed in the output. The first: one',
  ])
})
