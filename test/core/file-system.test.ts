import { spawnSync } from 'node:child_process'
import { truncateSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nodeFiles } from '../../node/file-system.ts'
import { folderOf } from '../support/command-line.ts'

const MEGABYTE = 1024 * 1024

test('a file is read as text, and one that is missing is null', async () => {
  const folder = folderOf({ 'a.json': '{ "tool": "ä" }' })
  expect(await nodeFiles.readFile(folder.path('a.json'))).toBe('{ "tool": "ä" }')
  expect(await nodeFiles.readFile(folder.path('b.json'))).toBeNull()
  expect(await nodeFiles.readFile(folder.path('a.json/b.json'))).toBeNull()
})

test.skipIf(process.platform === 'win32')('a device without end is refused', async () => {
  await expect(nodeFiles.readFile('/dev/zero')).rejects.toThrow('it is no ordinary file; name one')
})

test.skipIf(process.platform === 'win32')('a pipe that nobody writes to is refused', async () => {
  const pipe = folderOf({}).path('pipe')
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
  await expect(nodeFiles.readFile(pipe)).rejects.toThrow('it is no ordinary file; name one')
})

test('a file that is longer than any config is refused, unread', async () => {
  const folder = folderOf({ 'a.json': '{}' })
  truncateSync(folder.path('a.json'), 10 * MEGABYTE)
  await expect(nodeFiles.readFile(folder.path('a.json'))).rejects.toThrow('binary')
  truncateSync(folder.path('a.json'), 10 * MEGABYTE + 1)
  await expect(nodeFiles.readFile(folder.path('a.json'))).rejects.toThrow('it is larger than 10 MB')
})

test('a folder is refused as what it is', async () => {
  await expect(nodeFiles.readFile(folderOf({}).root)).rejects.toThrow('it is a folder; name a file')
})
