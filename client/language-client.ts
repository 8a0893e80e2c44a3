import { type LogOutputChannel, Uri } from 'vscode'
import {
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node'
import { SECTION } from '../server/protocol.ts'
import type { RulePages } from './rule-pages.ts'
import type { createSelector } from './selector.ts'
import { settingsFor } from './settings.ts'

export interface ClientSetup {
  /** The absolute path of the server's bundle. */
  readonly module: string
  readonly selector: ReturnType<typeof createSelector>
  readonly output: LogOutputChannel
  readonly pages: RulePages
  readonly errorHandler: ErrorHandler
  /** The server answered the first request with a fault. */
  onRefused(error: unknown): void
}

/** Makes the client of the server; nothing starts yet. */
export function createLanguageClient(setup: ClientSetup): LanguageClient {
  const { module, selector, output, errorHandler, onRefused, pages } = setup
  const options: LanguageClientOptions = {
    documentSelector: selector,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    initializationOptions: { messages: true },
    initializationFailedHandler: (error: unknown) => {
      onRefused(error)
      return false
    },
    errorHandler,
    middleware: middleware(pages),
  }
  const server = { module, transport: TransportKind.ipc }
  return new QuietClient(SECTION, 'Outreach Lint', server, options)
}

/** Writes to the output and shows nothing: the library has a pop-up for each of its troubles. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false)
  }
}

function middleware(pages: RulePages): Middleware {
  return {
    workspace: {
      configuration: (params, token, next) => {
        if (params.items.some(({ section }) => section !== SECTION)) return next(params, token)
        return params.items.map(({ scopeUri }) =>
          settingsFor(scopeUri === undefined ? undefined : Uri.parse(scopeUri)),
        )
      },
    },
    window: {
      showDocument: async (params, token, next) => {
        const uri = Uri.parse(params.uri)
        if (!pages.has(uri)) return next(params, token)
        await pages.show(uri)
        return { success: true }
      },
    },
  }
}
