import type { Dialect } from '../core/types.ts'
import { PLAIN_SYNTAX } from './syntax.ts'
import type { Tool, ToolEntry } from './tool.ts'

/** Tools by their names in configs, from short entries. */
export function tools(entries: Readonly<Record<string, ToolEntry>>): Tool[] {
  return Object.entries(entries).map(([id, { dialect, alsoFills = [], fields = '', ...said }]) => ({
    ...UNSAID,
    ...PLAIN_SYNTAX[dialect],
    ...said,
    id,
    dialects: dialectsOf(dialect, alsoFills, said),
    fields: typeof fields === 'string' ? fields.split(/\s+/).filter(Boolean) : fields,
  }))
}

const UNSAID = {
  prefix: '',
  fallback: null,
  conditional: null,
  spintax: null,
  unknown: null,
  lenient: false,
} as const

function dialectsOf(
  own: Dialect,
  others: readonly Dialect[],
  { conditional, spintax }: Partial<Pick<Tool, 'conditional' | 'spintax'>>,
): Tool['dialects'] {
  const all: Dialect[] = [...others]
  if (conditional) all.push(conditional.dialect)
  if (spintax) all.push('spintax')
  return [own, ...new Set(all.filter((one) => one !== own))]
}
