import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const IMPORTED = /(?<=(?:from |import\()['"])[^'"]+(?=['"])/g

/**
 * Keeps the declarations that the library's entry reaches and removes the others. Their imports end in
 * `.js`, which every version of TypeScript follows; throws where one is of another package, since there
 * is none beside ours when it is installed.
 */
export function finishDeclarations(folder: string, entry: string): void {
  const reached = new Set<string>()
  const open = [path.join(folder, entry)]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [name] of text.matchAll(IMPORTED)) {
      if (!name.startsWith('.')) throw new Error(`${file} needs the package ${name}`)
      open.push(path.join(path.dirname(file), name.replace(/\.ts$/, '.d.ts')))
    }
    writeFileSync(
      file,
      text.replace(IMPORTED, (name) => name.replace(/\.ts$/, '.js')),
    )
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name)
    if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file)
  }
}
