import { describe, expect } from 'vitest'
import type { Editor } from './support/editor.ts'
import { it } from './support/editor-test.ts'
import { serverProcesses } from './support/server-processes.ts'

const MESSAGE = 'Hi Kim, your stand at the the Leeds fair made me curious. Who baked the rolls?'
const NOTE = `## Connection request\n\n> ${MESSAGE}\n`

/** The one server that was started since others ran; its number. */
async function serverBeside(others: readonly number[]): Promise<number> {
  const mine = async () => (await serverProcesses()).filter((one) => !others.includes(one))
  await expect.poll(mine).toHaveLength(1)
  const [number] = await mine()
  if (number === undefined) throw new Error('The server has gone again')
  return number
}

async function shownFaults(editor: Editor): Promise<readonly string[]> {
  return (await editor.squiggles()).map(({ text }) => text)
}

describe('a server that is killed', () => {
  it('starts again, and unsaved text stays as it is', async ({ open }) => {
    const others = await serverProcesses()
    const editor = await open({ 'note.md': NOTE })
    await editor.open('note.md')
    await expect.poll(() => shownFaults(editor)).toEqual(['the the'])
    const first = await serverBeside(others)

    await editor.goTo('curious')
    const typing = editor.type('yet, as nobody told me before, about about ')
    await expect.poll(() => editor.text()).toContain('yet')
    process.kill(first, 'SIGKILL')
    await typing
    const second = await serverBeside([...others, first])
    expect(second).not.toBe(first)
    await expect.poll(() => shownFaults(editor)).toEqual(['the the', 'about about'])

    expect(await editor.text()).toBe(
      NOTE.replace('curious', 'yet, as nobody told me before, about about curious'),
    )
    expect(await editor.isDirty()).toBe(true)
    expect(editor.onDisk('note.md')).toBe(NOTE)
    expect(await editor.notifications()).toEqual([])
  })

  it('again and again is left alone, told once, and started by hand', async ({ open }) => {
    const gone = [...(await serverProcesses())]
    const editor = await open({ 'note.md': NOTE })
    await editor.open('note.md')
    await editor.goTo('Who baked')
    const shown = async () => (await editor.statusItem())?.text
    for (let crash = 0; crash < 5; crash++) {
      // A letter more each time, so that only the server that runs now can know the length.
      await expect.poll(shown).toMatch(new RegExp(`^${MESSAGE.length + crash} `))
      const server = await serverBeside(gone)
      process.kill(server, 'SIGKILL')
      gone.push(server)
      await editor.type('o')
    }
    await expect.poll(() => editor.notifications()).toHaveLength(1)
    await expect.poll(shown).toBe('Outreach Lint has stopped')
    await expect.poll(() => shownFaults(editor)).toEqual([])
    await editor.screenshot('stopped')

    await editor.runCommand('Outreach Lint: Restart Server')
    await expect.poll(() => shownFaults(editor)).toEqual(['the the'])
    expect(await editor.text()).toBe(NOTE.replace('Who', 'oooooWho'))
  })
})

describe('the command to restart', () => {
  it('replaces the server', async ({ open }) => {
    const others = await serverProcesses()
    const editor = await open({ 'note.md': NOTE })
    await editor.open('note.md')
    await expect.poll(() => shownFaults(editor)).toEqual(['the the'])
    const first = await serverBeside(others)
    await editor.runCommand('Outreach Lint: Restart Server')
    await expect.poll(async () => (await serverProcesses()).includes(first)).toBe(false)
    await serverBeside([...others, first])
    await expect.poll(() => shownFaults(editor)).toEqual(['the the'])
  })
})
