import { expect, onTestFailed, test } from 'vitest'
import {
  type CancellationToken,
  CancellationTokenSource,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  type Hover,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node'
import type { Span } from '../../rules/index.ts'
import { folderOf } from '../support/command-line.ts'
import { PUSHED } from './support/abilities.ts'
import { addressOf } from './support/address.ts'
import { afterTextEdits, editsOf } from './support/applied-edit.ts'
import { type Client, type ClientOptions, connect } from './support/client.ts'
import { type ClientDocument, offsetIn, rangeIn } from './support/client-document.ts'
import { expectedDiagnostics } from './support/expected-diagnostics.ts'
import { randomFrom } from './support/random.ts'
import { randomEdit, randomSelection } from './support/random-edit.ts'

const EDITS = 2000

const START = `# LinkedIn

## Step 1: Connection request

> Hi {{first_name}}, your talk of of parsers 😀 stayed with me.\r
> Are you free for a demo?

## Step 2: Message, 3 days later

\`\`\`
Hello [Name], it was a hour well spent.
\`\`\`
`

const FAULTY = '\n\n## Connection note\n\n> Hi {{first_name}}, your talk of of parsers stayed.\n\n'

const CONFIGS = [
  '{}\n',
  'rules:\n  repeated-word: error\n',
  'rules:\n  repeated-word: off\n  wrong-article: off\n',
  'extends: strict\n',
  'extends: strict\nvariables: [first_name]\n',
  'exclude: ["sub/**"]\n',
  'rules:\n  repeated-wrd: off\n',
  'rules: [\n',
  '',
] as const

const KINDS = ['diagnostics', 'actions', 'everything', 'chosen', 'hover'] as const

const HALF_EMOJI = /\p{Cs}/u

/** What a request may be refused with while texts change. */
const REFUSALS: readonly unknown[] = [
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.ServerCancelled,
]

async function begin(options: ClientOptions) {
  const seed = Number(process.env.STORM_SEED ?? Date.now() % 1_000_000)
  onTestFailed(() => console.error(`Run it again with STORM_SEED=${seed}`))
  const folder = folderOf({})
  const client = await connect({ folders: [folder.root], ...options })
  const templates = ['a.md', 'sub/b.md', 'sub/deep/c.md'].map((name) => ({
    name,
    path: folder.path(name),
    uri: client.open(addressOf(folder.path(name)), START),
  }))
  const untitled = {
    name: 'Untitled-1',
    path: folder.path('Untitled-1'),
    uri: 'untitled:Untitled-1',
  }
  client.open(untitled.uri, START.replaceAll('\n', '\r\n'))
  const config = folder.path('.outreachlintrc.yaml')
  client.open(addressOf(config), '{}\n', 'yaml')
  const seen = { edits: 0, hovers: 0, refusals: 0 }
  return {
    client,
    random: randomFrom(seed),
    seed,
    templates: [...templates, untitled],
    config,
    seen,
    asked: 0,
    /** The latest text of each document that the server is known to have, and the question that told it. */
    known: new Map<string, { readonly order: number; readonly document: ClientDocument }>(),
  }
}

type Storm = Awaited<ReturnType<typeof begin>>

/** One deed of an author; nearly always a change. */
function act({ client, random, templates, config }: Storm): string {
  const [first = { uri: '' }, ...others] = templates
  const { uri } = random.pick([first, ...others])
  const { text, languageId } = client.document(uri)
  if (random.chance(0.02)) client.rewrite(addressOf(config), random.pick(CONFIGS))
  else if (random.chance(0.01)) {
    const document = client.document(addressOf(config))
    client.edit(document.uri, randomEdit(document.text, random))
  }
  if (random.chance(0.01)) client.save(uri)
  if (random.chance(0.01)) {
    client.close(uri)
    client.open(uri, text, languageId)
  } else if (random.chance(0.02)) client.rewrite(uri, random.pick([text, START, START]))
  else if (random.chance(0.1)) {
    const one = randomEdit(text, random)
    const between = text.slice(0, one.start) + one.text + text.slice(one.end)
    client.editTogether(uri, [one, randomEdit(between, random)])
  } else client.edit(uri, randomEdit(text, random))
  return uri
}

/** Asks something about a document, and checks the answer when it comes. */
function ask(storm: Storm, uri: string): { answered: Promise<void>; cancel(): void } {
  const { client, random, seen, templates, known } = storm
  const order = storm.asked++
  const told = templates.map((one) => client.document(one.uri))
  const document = client.document(uri)
  const selection = randomSelection(document.text, random)
  const source = new CancellationTokenSource()
  const kind = random.pick(KINDS)
  const answered = sendQuestion(client, kind, document, selection, source.token)
    .then(({ hover, actions }) => {
      seen.hovers += expectSoundHover(hover, document, selection.start)
      const edits = expectSoundEdits(actions, document)
      seen.edits += edits
      // Another answer has shown that the server knew a later text by now.
      const latest = known.get(uri)
      if (edits > 0 && latest && latest.order > order) expect(latest.document).toBe(document)
    })
    .catch((error: unknown) => {
      if (!REFUSALS.includes(Object(error).code)) throw error
      seen.refusals++
    })
    .finally(() => {
      for (const one of told)
        if ((known.get(one.uri)?.order ?? -1) < order) known.set(one.uri, { order, document: one })
    })
  return { answered, cancel: () => source.cancel() }
}

async function sendQuestion(
  { connection }: Client,
  kind: (typeof KINDS)[number],
  { uri, text }: ClientDocument,
  selection: Span,
  token: CancellationToken,
): Promise<{ readonly hover: Hover | null; readonly actions: readonly CodeAction[] }> {
  const range = rangeIn(text, selection)
  const textDocument = { uri }
  if (kind === 'hover') {
    const params = { textDocument, position: range.start }
    return { hover: await connection.sendRequest(HoverRequest.type, params, token), actions: [] }
  }
  if (kind === 'diagnostics') {
    await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, token)
    return { hover: null, actions: [] }
  }
  const only = kind === 'everything' && { only: ['source.fixAll'] }
  const params = { textDocument, range, context: { diagnostics: [], ...only } }
  const actions = await connection.sendRequest(CodeActionRequest.type, params, token)
  // The client knows literals, so that these are no commands.
  const offered = (actions ?? []) as CodeAction[]
  const later = offered.find(({ data }) => data !== undefined)
  if (kind !== 'chosen' || !later) return { hover: null, actions: offered }
  const chosen = await connection.sendRequest(CodeActionResolveRequest.type, later, token)
  return { hover: null, actions: [chosen] }
}

/** Answers how many it has checked. */
function expectSoundHover(hover: Hover | null, { text }: ClientDocument, offset: number): number {
  if (!hover?.range) return 0
  expect(offsetIn(text, hover.range.start)).toBeLessThanOrEqual(offset)
  expect(offsetIn(text, hover.range.end)).toBeGreaterThanOrEqual(offset)
  return 1
}

/** Every edit is for the version about which was asked, fits its text, and parts no emoji. */
function expectSoundEdits(actions: readonly CodeAction[], document: ClientDocument): number {
  const changing = actions.filter(({ edit }) => edit)
  for (const { edit, title } of changing) {
    const { version, edits } = editsOf(edit, document.uri)
    expect(version).toBe(document.version)
    expect(edits.length, title).toBeGreaterThan(0)
    const after = afterTextEdits(document.text, edits)
    expect(after).not.toBe(document.text)
    expect(HALF_EMOJI.test(after)).toBe(HALF_EMOJI.test(document.text))
  }
  return changing.length
}

/** The storm itself: nobody waits for anything but, now and then, for the pipe to take what was written. */
async function rage(storm: Storm, asks: boolean): Promise<void> {
  const { random } = storm
  const open: Promise<void>[] = []
  for (let count = 0; count < EDITS; count++) {
    const uri = act(storm)
    if (asks && random.chance(0.4)) {
      const { answered, cancel } = ask(storm, uri)
      open.push(answered)
      const fate = random.pick(['kept', 'kept', 'kept', 'kept', 'taken back', 'taken back later'])
      if (fate === 'taken back') cancel()
      if (fate === 'taken back later') setImmediate(cancel)
    }
    if (random.chance(0.2)) await new Promise<void>((resolve) => setImmediate(resolve))
    // An author who pauses: otherwise each answer would come after the last change.
    if (random.chance(0.1)) await open.at(-1)
    if (!asks && random.chance(0.005)) await published(storm, uri)
  }
  await Promise.all(open)
}

/** Waits until a document was sent as it is; under a config that leaves none out. */
async function published({ client, config }: Storm, uri: string): Promise<void> {
  client.rewrite(addressOf(config), '{}\n')
  const { version } = client.document(uri)
  await client.untilPublished(uri, (last) => last.version === version)
}

/** Lets the storm end in a config that shows when it has been read, and with nothing held back. */
async function settle({ client, templates, config, seed }: Storm): Promise<Map<string, string>> {
  const last = `rules:\n  storm-${seed}: off\n  repeated-word: error\n`
  const uri = addressOf(config)
  client.rewrite(uri, last)
  for (const template of templates) {
    // Faults at both ends: what is found there depends on every change in between.
    const end = client.document(template.uri).text.length
    client.edit(template.uri, { start: end, end, text: FAULTY }, { start: 0, end: 0, text: FAULTY })
    client.save(template.uri)
  }
  await client.untilPublished(uri, ({ diagnostics }) =>
    diagnostics.some(({ message }) => String(message).includes(`storm-${seed}`)),
  )
  return new Map([[config, last]])
}

function expected(
  client: Client,
  template: Storm['templates'][number],
  configs: Map<string, string>,
) {
  return expectedDiagnostics({ ...template, text: client.document(template.uri).text }, configs)
}

test('a storm of changes and questions ends with what a fresh run finds', {
  timeout: 120_000,
}, async () => {
  const storm = await begin({})
  await rage(storm, true)
  const configs = await settle(storm)
  const { client, templates } = storm
  let found = 0
  for (const template of templates) {
    const diagnostics = await client.pull(template.uri)
    expect(diagnostics).toEqual(await expected(client, template, configs))
    found += diagnostics.length
  }
  expect(found).toBeGreaterThanOrEqual(templates.length)
  for (const [what, count] of Object.entries(storm.seen)) expect(count, what).toBeGreaterThan(0)
})

test('a storm of changes ends with what a fresh run finds being sent', {
  timeout: 120_000,
}, async () => {
  const storm = await begin({ capabilities: PUSHED })
  await rage(storm, false)
  const configs = await settle(storm)
  const { client, templates } = storm
  const all = new Map<string, Diagnostic[]>()
  for (const template of templates) {
    const wanted = await expected(client, template, configs)
    all.set(template.uri, wanted)
    const { version } = client.document(template.uri)
    await client.untilPublished(
      template.uri,
      (last) =>
        last.version === version && JSON.stringify(last.diagnostics) === JSON.stringify(wanted),
    )
  }
  // Nothing older follows.
  client.leaves()
  await client.end()
  for (const [uri, wanted] of all) expect(client.published(uri).at(-1)?.diagnostics).toEqual(wanted)
  const sent = templates.reduce((sum, { uri }) => sum + client.published(uri).length, 0)
  expect(sent).toBeLessThan(EDITS / 2)
})
