import type { Placeholder } from './types.ts'

/** A tag with another name, its filters and fallback kept; null where its name stands there in another form. */
export function renamedTag({ raw, name }: Placeholder, other: string): string | null {
  return name !== '' && raw.includes(name) ? raw.replace(name, () => other) : null
}
