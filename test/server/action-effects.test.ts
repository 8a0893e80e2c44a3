import { expect, test } from 'vitest'
import { folderOf } from '../support/command-line.ts'
import { addressOf } from './support/address.ts'
import { afterEdit } from './support/applied-edit.ts'
import { type Client, connect } from './support/client.ts'
import { corpus } from './support/corpus.ts'

type Action = Awaited<ReturnType<Client['actions']>>[number]
type Found = Awaited<ReturnType<Client['pull']>>

const gistOf = ({ code, message }: Found[number]) => `${code}: ${String(message)}`
const without = (all: Found, rule: unknown) => all.filter(({ code }) => code !== rule).map(gistOf)
const countOf = (all: Found, rule: unknown) => all.filter(({ code }) => code === rule).length

/** Whether an action for a finding keeps what its title promises of the findings after it. */
function keeps({ title }: Action, before: Found, after: Found, one: Found[number]): boolean {
  const rule = one.code
  const all = /^Fix all (\d+) problems of/.exec(title)
  if (all) return countOf(after, rule) <= countOf(before, rule) - Number(all[1])
  if (title.startsWith('Turn off ')) {
    const isOff = title.endsWith('this file')
      ? countOf(after, rule) === 0
      : countOf(after, rule) < countOf(before, rule)
    return isOff && String(without(after, rule)) === String(without(before, rule))
  }
  const same = (found: Found) => found.filter((other) => gistOf(other) === gistOf(one)).length
  return same(after) < same(before)
}

test('every action for every finding in our templates does what its title says', {
  timeout: 240_000,
}, async () => {
  const files = corpus()
  const folder = folderOf(files)
  const client = await connect({ folders: [folder.root] })
  let tried = 0
  const broken: string[] = []
  for (const [name, text] of Object.entries(files)) {
    if (!name.endsWith('.md')) continue
    const uri = client.open(addressOf(folder.path(name)), text)
    const before = await client.pull(uri)
    for (const diagnostic of before) {
      const actions = await client.actions(uri, diagnostic.range, undefined, [diagnostic])
      const own = actions.filter(({ diagnostics, title }) =>
        diagnostics ? diagnostics.length > 0 : title.includes(String(diagnostic.code)),
      )
      const answers = await Promise.all(own.map((one) => client.chosen(one).catch(refused)))
      const chosen = answers.filter((answer) => answer !== null)
      for (const action of chosen) {
        if (!action.edit) continue
        tried++
        // As an editor applies it, and takes it back.
        client.rewrite(uri, afterEdit(client.document(uri), action.edit))
        const after = await client.pull(uri)
        if (!keeps(action, before, after, diagnostic)) broken.push(`${name}: ${action.title}`)
        client.rewrite(uri, text)
        // The next edits are for the next version.
        for (const next of chosen) renew(next, client.document(uri).version)
      }
    }
    client.close(uri)
  }
  expect(broken).toEqual([])
  expect(tried).toBeGreaterThan(400)
})

/** A message that shares a fence with others has no room for a comment; the server says so instead. */
function refused(error: unknown): null {
  if (String(error).includes('cannot be turned off for this message')) return null
  throw error
}

/** The same edit for a later version with the same text. */
function renew({ edit }: Action, version: number) {
  for (const change of edit?.documentChanges ?? [])
    if ('textDocument' in change) change.textDocument.version = version
}
