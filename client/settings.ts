import { type Uri, workspace } from 'vscode'
import { SECTION } from '../server/protocol.ts'

/**
 * The settings that somebody made for a document, merged over user, workspace and folder. Defaults are left
 * out: the server has its own, and would take these for the user's word.
 */
export function settingsFor(document: Uri | undefined): Readonly<Record<string, unknown>> {
  const settings = workspace.getConfiguration(SECTION, document)
  const all: unknown = workspace.getConfiguration(undefined, document).get(SECTION)
  const made = Object.keys(Object(all)).filter((key) => isMade(settings.inspect(key)))
  return Object.fromEntries(
    made
      .map((key): [string, unknown] => [key, settings.get(key)])
      .filter(([, value]) => says(value)),
  )
}

/** Whether user, workspace or folder say something; `inspect` tells their values and those of defaults. */
function isMade(inspected: object | undefined): boolean {
  return Object.entries(inspected ?? {}).some(
    ([key, value]) => key.endsWith('Value') && !key.startsWith('default') && value !== undefined,
  )
}

/** Null and an empty text are how the settings page leaves a thing open. */
function says(value: unknown): boolean {
  return value !== null && value !== '' && value !== undefined
}
