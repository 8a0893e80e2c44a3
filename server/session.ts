import type { Connection, Event, ServerCapabilities, TextDocuments } from 'vscode-languageserver'
import type { Analyses, Analysis } from './analyses.ts'
import type { ClientAbilities } from './client-abilities.ts'
import type { EditorSettings } from './editor-settings.ts'
import type { Host } from './host.ts'
import type { OpenDocument } from './open-documents.ts'
import type { UnfinishedTags } from './unfinished-tags.ts'
import type { Workspace } from './workspace.ts'

/** What the features of the server share. */
export interface Session {
  readonly connection: Connection
  readonly client: ClientAbilities
  readonly host: Host
  readonly documents: TextDocuments<OpenDocument>
  readonly settings: EditorSettings
  readonly workspace: Workspace
  readonly analyses: Analyses
  readonly unfinished: UnfinishedTags
  readonly on: {
    /** The client may be asked for things. */
    readonly initialized: Event<void>
    /** A document was analysed, as it still is. */
    readonly analysed: Event<Analysis>
    /** What is shown of a document, or of all (null), may be out of date although nobody edited it. */
    readonly outdated: Event<string | null>
  }
  /** Tells the listeners of `outdated`. */
  outdate(uri: string | null): void
}

/** A feature sets its handlers and answers what the server may advertise for them. */
export type Feature = (session: Session) => ServerCapabilities
