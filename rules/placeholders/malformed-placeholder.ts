import { defineRule } from '../core/define-rule.ts'
import { placeholdersOf } from '../core/placeholders-of.ts'
import { quoted } from '../core/shortened.ts'
import type { Dialect, Fix, Place, Placeholder } from '../core/types.ts'

export default defineRule({
  summary: 'A tag or a condition is not closed, or written so that no tool can read it.',
  severity: 'error',
  fixable: 'safely',
  *check(message) {
    for (const placeholder of placeholdersOf(message)) {
      const { defect, raw, span } = placeholder
      if (!defect) continue
      const at: Place = { span, part: 'source' }
      const text = `${quoted(raw)} ${defect.reason}; ${remedy(placeholder)}`
      yield { at, message: text, fixes: fixes(placeholder, at) }
    }
  },
})

function remedy({ defect, kind, name, dialect }: Placeholder): string {
  if (defect?.repaired) return `write ${quoted(defect.repaired)}`
  if (kind === 'conditional') return CONDITIONS[defect?.reason ?? ''] ?? 'mend it or delete it'
  if (defect && /quotation mark/.test(defect.reason))
    return 'write the value between two straight ones'
  if (name === '') return 'name the field between the brackets'
  if (HALF.test(defect?.reason ?? '')) return 'write as many at its end as at its start'
  return `close it with “${CLOSERS[dialect] ?? '}}'}”`
}

const HALF = /^opens with two brackets and closes with one$/
const CLOSERS: Partial<Readonly<Record<Dialect, string>>> = {
  'single-curly': '}',
  'square-bracket': ']',
}

const CONDITIONS: Readonly<Record<string, string>> = {
  'is never closed': 'add the tag that ends it',
  'closes what was never opened': 'delete it, or add the tag that opens it',
  'belongs to no condition': 'delete it, or add the condition before it',
}

/** Safe where the tag can have meant one thing only; where it may go on after its name, the author decides. */
function fixes({ defect, raw, name, dialect }: Placeholder, at: Place): Fix[] {
  if (defect?.repaired) return [fix(at, defect.repaired, true)]
  if (HALF.test(defect?.reason ?? ''))
    return [fix(at, raw + raw.slice(-1), false), fix(at, raw.slice(1), false)]
  return name !== '' && defect?.reason === 'is not closed'
    ? [fix(at, raw + (CLOSERS[dialect] ?? '}}'), false)]
    : []
}

function fix(at: Place, text: string, safe: boolean): Fix {
  return { title: `Write ${quoted(text)}`, safe, edits: [{ at, text }] }
}
