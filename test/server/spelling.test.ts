import { expect, test } from 'vitest'
import { connect } from './support/client.ts'

test('the server brings its dictionary along', async () => {
  const client = await connect({ settings: () => ({ rules: { misspelling: 'warning' } }) })
  const note = '# Connection note\n\n> Hi {{first_name}}, I recieved your talk.\n'
  const uri = client.open('untitled:Untitled-1', note)
  const found = (await client.pull(uri)).filter(({ code }) => code === 'misspelling')
  expect(found.map(({ range }) => range)).toEqual([client.rangeOf(uri, 'recieved')])
})
