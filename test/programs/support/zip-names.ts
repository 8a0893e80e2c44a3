import { readFileSync } from 'node:fs'

/** Length of the record at the end of a ZIP file that has no comment. */
const END = 22

/** The names of the files in a ZIP file, as its directory lists them. */
export function zipNames(file: string): string[] {
  const bytes = readFileSync(file)
  const end = bytes.subarray(bytes.length - END)
  if (end.readUInt32LE(0) !== 0x06054b50) throw new Error(`${file} does not end as a ZIP file does`)
  const names: string[] = []
  let at = end.readUInt32LE(16)
  for (let left = end.readUInt16LE(10); left > 0; left--) {
    const name = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', at + 46, at + 46 + name))
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return names
}
