import type { Remark } from './engine-problems.ts'
import { frontMatterBlock } from './front-matter-block.ts'
import { FIELD_NAMES, type FieldName, fieldName, keyName } from './front-matter-keys.ts'
import { ACCOUNT_NAMES } from './front-matter-settings.ts'
import {
  asName,
  CHANNEL_NAMES,
  channelFrom,
  delayFrom,
  limitFrom,
  STATUS_NAMES,
  stepFrom,
} from './front-matter-values.ts'
import { misspelt } from './nearest.ts'
import { PROFILES } from './settings.ts'
import { TOOLS } from './tools.ts'
import type { FrontMatter, FrontMatterField, Template } from './types.ts'

/** Settings whose values are names of ours. */
const VALUES: Partial<Readonly<Record<FieldName, readonly string[]>>> = {
  channel: [...CHANNEL_NAMES.keys()],
  status: [...STATUS_NAMES.keys()],
  profile: PROFILES,
  tool: [...TOOLS.keys()],
  account: ACCOUNT_NAMES,
}

/**
 * What in front matter is surely meant for us and does nothing: a key or a value misspelt, a key that stands
 * there twice, a block that is never closed. All else may be meant for other programs.
 */
export function frontMatterRemarks({ frontMatter, messages, source }: Template): Remark[] {
  if (!frontMatter) return []
  const block = frontMatterBlock(source)
  const open: Remark[] =
    block && !block.closed
      ? [
          {
            message: `Front matter is not closed; put “${block.format === 'toml' ? '+++' : '---'}” on a line below it`,
            span: { start: block.span.start, end: firstLineEnd(source, block.span.start) },
          },
        ]
      : []
  const { fields } = frontMatter
  return [
    ...open,
    ...repeated(frontMatter),
    ...fields.flatMap((field) => misspeltKey(field, frontMatter, messages.length > 0)),
    ...(messages.length > 0 ? fields.flatMap((field) => misspeltValue(field, source)) : []),
  ]
}

function firstLineEnd(source: string, start: number): number {
  return start + (/^[^\r\n]*/.exec(source.slice(start, start + 200))?.[0].length ?? 0)
}

function repeated({ fields, entries }: FrontMatter): Remark[] {
  return fields.flatMap(({ key, name, keySpan }) => {
    const holds = entries.get(name)
    const isTold = fieldName(key) && holds && holds.keySpan !== keySpan
    if (!isTold || keyName(holds.key) !== keyName(key)) return []
    return [
      { message: `“${key}” stands here twice and the last one holds; remove one`, span: keySpan },
    ]
  })
}

function misspeltKey(
  field: FrontMatterField,
  { entries }: FrontMatter,
  hasMessages: boolean,
): Remark[] {
  if (fieldName(field.key)) return []
  const meant = misspelt(
    field.key,
    FIELD_NAMES.filter((name) => !entries.has(name)),
  )
  const name = meant && fieldName(meant)
  if (!name || !fits(name, field, hasMessages)) return []
  const written = field.key.includes('_') ? meant.replace(/-/g, '_') : meant
  const message = `Unknown key “${field.key}”; did you mean “${written}”?`
  return [{ message, span: field.keySpan, replacement: written }]
}

/** Whether a key would say something if it were the one that it resembles. */
function fits(name: FieldName, field: FrontMatterField, hasMessages: boolean): boolean {
  const entries = new Map([[name, field]])
  const names = VALUES[name]
  if (name === 'channel') return channelFrom(entries) !== null
  if (names) return typeof field.value === 'string' && names.includes(asName(field.value))
  if (name === 'step') return hasMessages && stepFrom(entries) !== null
  if (name === 'delay' || name === 'delay-hours') return delayFrom(entries) !== null
  if (name === 'max-length' || name === 'max-words') return limitFrom(entries) !== null
  if (name === 'language') return /^[a-z]{2,3}(?:-\w+)?$/i.test(String(field.value))
  return hasMessages
}

function misspeltValue(field: FrontMatterField, source: string): Remark[] {
  const { key, value, span } = field
  const name = fieldName(key)
  const names = name ? VALUES[name] : undefined
  if (!names || typeof value !== 'string' || names.includes(asName(value))) return []
  if (name === 'channel' && channelFrom(new Map([[name, field]])) !== null) return []
  const meant = misspelt(value, names)
  if (meant === null) return []
  const quote = /["']/.test(source[span.start] ?? '') ? 1 : 0
  return [
    {
      message: `Unknown ${name} “${value}”; did you mean “${meant}”?`,
      span: { start: span.start + quote, end: span.end - quote },
      replacement: meant,
    },
  ]
}
