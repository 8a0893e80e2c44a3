import { readFile } from 'node:fs/promises'
import type { Dictionary } from '../rules/index.ts'

/** Reads the dictionary that lies in a folder when it is first asked for, and keeps it. */
export function dictionaryIn(folder: URL): () => Promise<Dictionary> {
  let known: Promise<Dictionary> | null = null
  return () => {
    known ??= read(folder)
    return known
  }
}

async function read(folder: URL): Promise<Dictionary> {
  const [aff, dic] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(new URL(name, folder), 'utf8')),
  )
  return { aff: aff ?? '', dic: dic ?? '' }
}
