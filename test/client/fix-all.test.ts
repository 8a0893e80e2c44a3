import { beforeEach, describe, expect, it } from 'vitest'
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import { loadClient } from './support/load-client.ts'

type FixAll = typeof import('../../client/fix-all.ts')

const KIND = 'source.fixAll.outreachLint'
const OURS = { source: 'outreach-lint', range: 'its place' }
const PROBLEM = { ...OURS, code: { value: 'guilt-trip' } }
// The numbers of VS Code, which differ from those of the protocol.
const SEVERITY = { Error: 0, Warning: 1 }
const MISTAKE = { ...OURS, code: 'config-problem', severity: SEVERITY.Error }
const IN_VAIN = { ...MISTAKE, severity: SEVERITY.Warning }

const note = { uri: URI.file('/work/sales/note.md'), version: 1, lineCount: 4 }
beforeEach(() => {
  note.version = 1
})

interface Situation {
  /** What the server answers; what is thrown is its refusal. */
  answer?(): unknown
  readonly enable?: boolean
  readonly found?: Readonly<Record<string, readonly object[]>>
  readonly stopped?: boolean
}

/** What the command says and does. */
async function outcome({ answer = () => [], enable = true, found = {}, stopped }: Situation) {
  const done: string[] = []
  const diagnostics = Object.entries(found).map(([path, all]) => [URI.file(path), all] as const)
  const vscode = {
    Range: class {},
    DiagnosticSeverity: SEVERITY,
    window: {
      activeTextEditor: { document: note },
      showInformationMessage: async (text: string, button?: string) => {
        done.push(text)
        return button
      },
      showTextDocument: async (uri: URI, options: object) =>
        void done.push(`opens ${uri.path} ${JSON.stringify(options)}`),
    },
    workspace: {
      applyEdit: async (edit: unknown) => void done.push(`applies ${edit}`),
      asRelativePath: ({ path }: URI) => path.slice('/work/'.length),
      getConfiguration: () => ({ get: () => enable }),
    },
    languages: {
      getDiagnostics: (of?: URI) =>
        of ? diagnostics.flatMap(([{ path }, all]) => (path === of.path ? all : [])) : diagnostics,
    },
  }
  const client = {
    code2ProtocolConverter: { asTextDocumentIdentifier: () => null, asRange: () => null },
    protocol2CodeConverter: { asWorkspaceEdit: async (edit: unknown) => edit },
    sendRequest: async () => answer(),
  }
  const library = {
    CodeActionRequest: {},
    CodeActionTriggerKind: {},
    LSPErrorCodes,
    ResponseError,
  }
  const { fixAll } = await loadClient<FixAll>('fix-all.ts', vscode, {
    'vscode-languageclient/node': library,
  })
  const server: unknown = { client: () => (stopped ? null : client) }
  // As much of a server as the command uses.
  await fixAll(server as Parameters<FixAll['fixAll']>[0])
  return done
}

function refused(code: number) {
  return () => {
    throw new ResponseError(code, 'Refused')
  }
}

describe('the command that fixes all', () => {
  it('applies what the server answers', async () => {
    const answer = () => [{ title: 'Fix', kind: KIND, edit: 'an edit' }]
    expect(await outcome({ answer })).toEqual(['applies an edit'])
  })

  it('applies nothing to a text that changed meanwhile', async () => {
    const answer = () => {
      note.version++
      return [{ title: 'Fix', kind: KIND, edit: 'an edit' }]
    }
    expect(await outcome({ answer })).toEqual([expect.stringContaining('the text changed')])
    expect(await outcome({ answer: refused(LSPErrorCodes.ContentModified) })).toEqual([
      expect.stringContaining('the text changed'),
    ])
  })

  it.each([
    ['has gone', { stopped: true }],
    ['fails', { answer: refused(LSPErrorCodes.RequestFailed) }],
  ])('says that the server %s', async (_, situation) => {
    expect(await outcome(situation)).toEqual([expect.stringContaining('gave no answer')])
  })

  it('says that problems are left which only their author can fix', async () => {
    const found = { '/work/sales/note.md': [PROBLEM] }
    expect(await outcome({ found })).toEqual([
      expect.stringContaining('Nothing here can be fixed safely'),
    ])
  })

  it('says that there are no problems', async () => {
    expect(await outcome({})).toEqual(['Outreach Lint finds nothing to fix in this file'])
  })

  it('says that checking is turned off', async () => {
    expect(await outcome({ enable: false })).toEqual([
      expect.stringContaining('outreachLint.enable'),
    ])
  })

  it.each(['sales/.outreachlintrc.yaml', 'package.json', 'shared/base.json'])(
    'says that the config has a mistake, and shows it: %s',
    async (config) => {
      const found = { '/work/sales/note.md': [PROBLEM], [`/work/${config}`]: [MISTAKE] }
      expect(await outcome({ found })).toEqual([
        `Nothing was fixed, since ${config} has a mistake; mend that first`,
        `opens /work/${config} {"selection":"its place"}`,
      ])
    },
  )

  it('blames no config that holds elsewhere', async () => {
    const found = {
      '/work/sales/note.md': [PROBLEM],
      '/work/hiring/.outreachlintrc.yaml': [MISTAKE],
    }
    expect(await outcome({ found })).toEqual([
      expect.stringContaining('Nothing here can be fixed safely'),
    ])
  })

  it('blames no template that sets something in vain', async () => {
    const found = { '/work/sales/note.md': [PROBLEM, IN_VAIN], '/work/hiring/note.md': [IN_VAIN] }
    expect(await outcome({ found })).toEqual([
      expect.stringContaining('Nothing here can be fixed safely'),
    ])
  })
})
