/** What the server and its clients say to each other beyond the protocol: shapes and names, nothing that runs. */
import type { Channel, Lengths } from '../rules/index.ts'

/** The name under which an editor keeps the settings. */
export const SECTION = 'outreachLint'

/** What the server calls itself in diagnostics. */
export const SOURCE = 'outreach-lint'

/** The command that shows the page of a rule; its one argument is the rule's name. */
export const OPEN_RULE_PAGE = 'outreachLint.openRulePage'

/** The notification that `DocumentMessages` come with, for clients that ask for it by `{ messages: true }`. */
export const MESSAGES = 'outreachLint/messages'

/** A place in a document, both numbers from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A message of a document. */
export interface MessageLength {
  /** From its heading, label, fence or quote to its end. */
  readonly range: Range
  readonly channel: Channel
  readonly step: number | null
  /** Of the text that its recipient gets. */
  readonly characters: Lengths
  /** In characters; null where nothing sets one. */
  readonly limit: number | null
}

/** What is sent after each look at a document. */
export interface DocumentMessages {
  readonly uri: string
  readonly version: number
  readonly messages: readonly MessageLength[]
}
