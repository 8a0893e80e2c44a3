import type { ActiveRule } from './active-rules.ts'
import type { Finding, Message } from './types.ts'

/** A finding with the rule that made it and the message as that rule saw it. */
export interface Judged {
  readonly active: ActiveRule
  readonly message: Message
  readonly finding: Finding
}
