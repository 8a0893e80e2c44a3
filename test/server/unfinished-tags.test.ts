import { describe, expect, test } from 'vitest'
import { PUSHED } from './support/abilities.ts'
import { type Client, connect } from './support/client.ts'

const TEXT =
  '# Connection note\n\n> Hi Kim, your talk of parsers stayed with me. Regards from Ilse\n'
const URI = 'untitled:Untitled-1'

async function rulesOf(client: Client): Promise<readonly unknown[]> {
  return (await client.pull(URI)).map(({ code }) => code)
}

/** Where the author is, in offsets. */
function at(client: Client, words: string): number {
  const { text } = client.document(URI)
  expect(text).toContain(words)
  return text.indexOf(words) + words.length
}

/** Types letters one by one; what is found after each. */
async function typed(client: Client, place: number, letters: readonly string[]) {
  const found = []
  let caret = place
  for (const letter of letters) {
    client.edit(URI, { start: caret, end: caret, text: letter })
    caret += 1
    found.push(...(await rulesOf(client)))
  }
  return { found, caret }
}

describe('a tag that is being typed', () => {
  test.each([
    ['double curly', '{{first_name}}'],
    ['double curly with spaces and a filter', '{{ first_name | default: "there" }}'],
    ['single curly', '{first_name}'],
    ['Mailchimp’s', '*|FNAME|*'],
    ['a condition', '{% if company %}from {{company}}{% endif %}'],
    ['spintax', '{good|fine}'],
  ])('letter by letter, %s, shows nothing', async (_, tag) => {
    const client = await connect()
    client.open(URI, TEXT)
    expect(await rulesOf(client)).toEqual([])
    const { found } = await typed(client, at(client, 'Hi '), [...tag])
    expect(found).toEqual([])
  })

  test('with brackets that close themselves shows nothing', async () => {
    const client = await connect()
    client.open(URI, TEXT)
    let caret = at(client, 'Hi ')
    for (const text of ['{}', '{}', 'f', 'i', 'r', 's', 't', '_', 'n', 'a', 'm', 'e']) {
      client.edit(URI, { start: caret, end: caret, text })
      caret += 1
      expect(await rulesOf(client)).toEqual([])
    }
    expect(client.document(URI).text).toContain('Hi {{first_name}}Kim')
  })

  test('with the caret in brackets that closed themselves, as a request tells, shows nothing', async () => {
    const client = await connect()
    client.open(URI, TEXT)
    let caret = at(client, 'Hi ')
    for (const text of ['{}', '{}', 'f', 'i', 'r', '{}']) {
      client.edit(URI, { start: caret, end: caret, text })
      caret += 1
      const [line = ''] = client.document(URI).text.split('\n').slice(2)
      const character = caret - client.document(URI).text.indexOf(line)
      const position = { line: 2, character }
      await client.actions(URI, { start: position, end: position })
      expect(await rulesOf(client)).toEqual([])
    }
    expect(client.refreshes()).toBe(0)
  })

  test('with letters taken back in between shows nothing', async () => {
    const client = await connect()
    client.open(URI, TEXT)
    let caret = at(client, 'Hi ')
    for (const letter of ['{', '{', 'f', 'o', '⌫', '⌫', 'f', 'i', '⌫', 'i', 'r', 's', 't']) {
      if (letter === '⌫') client.edit(URI, { start: caret - 1, end: caret, text: '' })
      else client.edit(URI, { start: caret, end: caret, text: letter })
      caret += letter === '⌫' ? -1 : 1
      expect(await rulesOf(client)).toEqual([])
    }
  })

  test('shows no hover and no fix either', async () => {
    const client = await connect()
    client.open(URI, TEXT)
    await typed(client, at(client, 'Hi '), [...'{{fir '])
    const { start } = client.rangeOf(URI, '{{fir')
    const { end } = client.rangeOf(URI, '{{fir ')
    expect(await client.hover(URI, start)).toBeNull()
    expect(await client.actions(URI, { start: end, end })).toEqual([])
  })

  test('hides nothing else', async () => {
    const client = await connect()
    client.open(URI, TEXT.replace('parsers', 'parsers parsers'))
    await typed(client, at(client, 'Hi '), [...'{{fir'])
    expect(await rulesOf(client)).toEqual(['repeated-word'])
  })

  test('is held back where diagnostics are sent, too', async () => {
    const client = await connect({ capabilities: PUSHED })
    client.open(URI, TEXT)
    const start = at(client, 'Hi ')
    client.edit(
      URI,
      ...[...'{{fir '].map((text, i) => ({ start: start + i, end: start + i, text })),
    )
    const { diagnostics } = await client.untilPublished(URI, ({ version }) => version === 7)
    expect(diagnostics).toEqual([])
    client.edit(URI, { start: 0, end: 0, text: '\n' })
    const released = await client.untilPublished(URI, ({ version }) => version === 8)
    expect(released.diagnostics.map(({ code }) => code)).toEqual(['malformed-placeholder'])
  })

  test('in one document hides nothing in another', async () => {
    const client = await connect()
    client.open(URI, TEXT)
    client.open('untitled:other', TEXT.replace('Kim', '{{fir there'))
    await typed(client, at(client, 'Hi '), [...'{{fir'])
    expect(await rulesOf(client)).toEqual([])
    expect(await client.pull('untitled:other')).toHaveLength(1)
  })
})

test('a pasted text with a broken tag in it shows it at once', async () => {
  const client = await connect()
  client.open(URI, TEXT)
  const start = at(client, 'Hi ')
  client.edit(URI, { start, end: start, text: '{{first_name and all of ' })
  expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
})

describe('a broken tag that was typed is shown', () => {
  test('once its line ends', async () => {
    const client = await broken()
    const end = at(client, '{{fir ')
    client.edit(URI, { start: end, end, text: '\n' })
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
  })

  async function broken() {
    const client = await connect()
    client.open(URI, TEXT)
    const { found } = await typed(client, at(client, 'Hi '), [...'{{fir '])
    expect(found).toEqual([])
    return client
  }

  test('once the line goes on for some words, and stays shown', async () => {
    const client = await connect()
    client.open(URI, TEXT)
    const tag = await typed(client, at(client, 'Hi '), [...'{{frist_name}, your'])
    expect(tag.found).toEqual([])
    const words = await typed(client, tag.caret, [...' gift for parsers'])
    expect(words.found.at(-1)).toBe('malformed-placeholder')
    let { caret } = words
    for (const letter of ' and what came of it since'.repeat(5)) {
      client.edit(URI, { start: caret, end: caret, text: letter })
      caret += 1
      if (letter === ' ') expect(await rulesOf(client)).toContain('malformed-placeholder')
    }
  })

  test('once the caret goes back to it', async () => {
    const client = await broken()
    const before = client.refreshes()
    const { start } = client.rangeOf(URI, '{{fir')
    const actions = await client.actions(URI, { start, end: start })
    expect(actions.length).toBeGreaterThan(0)
    await client.untilRefreshed(before)
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
  })

  test('once everything is to be mended', async () => {
    const client = await broken()
    const before = client.refreshes()
    const { end } = client.rangeOf(URI, '{{fir ')
    await client.actions(URI, { start: end, end }, ['source.fixAll'])
    await client.untilRefreshed(before)
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
  })

  test('once something else is written', async () => {
    const client = await broken()
    const end = at(client, 'from Ilse')
    client.edit(URI, { start: end, end, text: '.' })
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
  })

  test('once something else is deleted', async () => {
    const client = await broken()
    client.replace(URI, ' from Ilse', '')
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
  })

  test('once the document is saved', async () => {
    const client = await broken()
    const before = client.refreshes()
    client.save(URI)
    await client.untilRefreshed(before)
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
    // It is no news a second time.
    client.save(URI)
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
    expect(client.refreshes()).toBe(before + 1)
  })

  test('once the caret is elsewhere, as a request for actions tells', async () => {
    const client = await broken()
    const before = client.refreshes()
    await client.actions(URI, client.rangeOf(URI, 'Ilse'))
    await client.untilRefreshed(before)
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
    expect((await client.actions(URI, client.rangeOf(URI, '{{fir'))).length).toBeGreaterThan(0)
  })

  test('not by a request for actions where the caret still is', async () => {
    const client = await broken()
    const { line, character } = client.rangeOf(URI, '{{fir ').end
    await client.actions(URI, { start: { line, character }, end: { line, character } })
    expect(await rulesOf(client)).toEqual([])
    expect(client.refreshes()).toBe(0)
  })

  test('once the whole text is replaced', async () => {
    const client = await broken()
    client.rewrite(URI, client.document(URI).text)
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
  })

  test('and held back again where it is written on', async () => {
    const client = await broken()
    client.save(URI)
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
    const caret = at(client, '{{fir')
    const { found } = await typed(client, caret, [...'st_name}'])
    expect(found).toEqual([])
    await typed(client, at(client, '{{first_name}'), ['}'])
    expect(await rulesOf(client)).toEqual([])
    client.save(URI)
    expect(await rulesOf(client)).toEqual([])
  })
})

describe('what nobody is typing is shown at once', () => {
  test('a tag that a deletion breaks', async () => {
    const client = await connect()
    client.open(URI, TEXT.replace('Kim', '{{first_name}}'))
    expect(await rulesOf(client)).toEqual([])
    const close = at(client, '{{first_name}}')
    client.edit(URI, { start: close - 1, end: close, text: '' })
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
  })

  test('a tag that a deletion breaks after something was written elsewhere', async () => {
    const client = await connect()
    client.open(URI, TEXT.replace('Kim', '{{first_name}}'))
    const end = at(client, 'from Ilse')
    client.edit(URI, { start: end, end, text: '!' })
    const close = at(client, '{{first_name}}')
    client.edit(URI, { start: close - 1, end: close, text: '' })
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
  })

  test('a tag that was broken before', async () => {
    const client = await connect()
    client.open(URI, TEXT.replace('Kim', '{{first_name'))
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
    const end = at(client, 'from Ilse')
    client.edit(URI, { start: end, end, text: '!' })
    expect(await rulesOf(client)).toEqual(['malformed-placeholder'])
  })

  test('another fault where the author is writing', async () => {
    const client = await connect()
    client.open(URI, TEXT)
    await typed(client, at(client, 'talk of'), [...' of'])
    expect(await rulesOf(client)).toEqual(['repeated-word'])
  })
})

test('two tags typed at once, with two carets, show nothing', async () => {
  const client = await connect()
  client.open(URI, TEXT)
  const [one, two] = [at(client, 'Hi '), at(client, 'from ')]
  for (const [index, text] of [...'{{fir '].entries()) {
    // As an editor tells it: from the end, so that no change moves another.
    client.editTogether(URI, [
      { start: two + 2 * index, end: two + 2 * index, text },
      { start: one + index, end: one + index, text },
    ])
    expect(await rulesOf(client)).toEqual([])
  }
})
