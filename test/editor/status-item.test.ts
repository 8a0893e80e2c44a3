import { describe, expect } from 'vitest'
import { itIn } from './support/editor-test.ts'

const NOTE = 'Your rye loaf won the county fair, Kim. How long did the dough rest?'
const MESSAGE = 'Hi Kim, thanks for the answer. Two days! Did the crust not dry out?'
const SEQUENCE = `# Bakers

What we send to bakers.

## Step 1: Connection request

> ${NOTE}

## Step 2: Message, 2 days later

> ${MESSAGE}
`

const LONG = `${NOTE} `.repeat(5).trim()

const it = itIn({
  'bakers.md': SEQUENCE,
  'plain.md': '# Plain\n\nNo message.\n',
  'long.md': `## Connection request\n\n> ${LONG}\n`,
})

describe('the status item', () => {
  it('counts the characters of the message at the cursor', async ({ editor }) => {
    const shown = async () => (await editor.statusItem())?.text
    await editor.open('bakers.md')
    await expect.poll(shown).toMatch(/^2 messages/)
    await editor.goTo('rye loaf')
    await expect.poll(shown).toMatch(new RegExp(`^${NOTE.length} / 300 characters`))
    await editor.screenshot('status item')
    await editor.goTo('Two days')
    await expect.poll(shown).toMatch(new RegExp(`^${MESSAGE.length} `))
    await editor.type('Ah, ')
    await expect.poll(shown).toMatch(new RegExp(`^${MESSAGE.length + 4} `))
    await editor.open('plain.md')
    await expect.poll(() => editor.statusItem()).toBeNull()
  })

  it('stands out where the message is over its limit', async ({ editor }) => {
    await editor.open('long.md')
    await expect
      .poll(async () => (await editor.statusItem())?.label)
      .toContain(`${LONG.length} of 300 characters, ${LONG.length - 300} too many`)
    await editor.screenshot('over the limit')
  })
})
