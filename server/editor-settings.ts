import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { readEditorSettings, type SettingsLayer } from '../rules/index.ts'
import { inBackground } from './background.ts'
import type { ClientAbilities } from './client-abilities.ts'
import { SECTION } from './protocol.ts'

/** What the editor's settings say for one document. */
export interface ScopedSettings {
  /** Whether to lint at all. */
  readonly enable: boolean
  /** What holds where no config does. */
  readonly layer: SettingsLayer
  /** Equal for equal layers. */
  readonly key: string
}

export interface EditorSettings {
  of(uri: string): Promise<ScopedSettings>
  /** Takes new settings; null where the client is to be asked again. */
  change(settings: unknown): void
  /** The document was closed. */
  forget(uri: string): void
}

/** Settings of the extension and of the protocol that are none of the engine's. */
const OTHERS = ['enable', 'trace']

/**
 * The editor's settings: asked for, document by document, where the client answers `workspace/configuration`,
 * else what it sent last, at the start or since. Each mistake in them is told once.
 */
export function createEditorSettings(
  connection: Connection,
  client: ClientAbilities,
  atStart: unknown,
): EditorSettings {
  let sent = sectionOf(atStart)
  const known = new Map<string, Promise<ScopedSettings>>()
  const told = new Set<string>()

  async function read(given: unknown): Promise<ScopedSettings> {
    const mirrored = Object.fromEntries(
      Object.entries(Object(given)).filter(([key]) => !OTHERS.includes(key)),
    )
    const { layer, mistakes } = await readEditorSettings(mirrored)
    for (const mistake of mistakes) {
      if (told.has(mistake)) continue
      told.add(mistake)
      // A request, which the library would make of it, may be refused.
      const warning = connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `Outreach Lint settings: ${mistake}`,
      })
      inBackground(warning, connection)
    }
    return { enable: Object(given).enable !== false, layer, key: JSON.stringify(mirrored) }
  }

  async function ask(uri: string): Promise<unknown> {
    try {
      const scope = { scopeUri: uri, section: SECTION }
      // Who has nothing to answer may have sent something: some editors offer but one place for settings.
      return (await connection.workspace.getConfiguration(scope)) ?? sent
    } catch (error) {
      connection.console.error(`The settings cannot be had, so the defaults hold: ${error}`)
      return {}
    }
  }

  return {
    of(uri) {
      const scope = client.configuration ? uri : ''
      const settings = known.get(scope) ?? (client.configuration ? ask(uri).then(read) : read(sent))
      known.set(scope, settings)
      return settings
    },
    change(settings) {
      sent = sectionOf(settings) ?? sent
      known.clear()
      told.clear()
    },
    forget: (uri) => {
      known.delete(uri)
    },
  }
}

function sectionOf(settings: unknown): unknown {
  return Object(settings)[SECTION]
}
