import { asName } from './front-matter-values.ts'
import { PROFILES } from './settings.ts'
import { toolNamed } from './tools.ts'
import type { FrontMatter, Settings, Variable } from './types.ts'

const cache = new WeakMap<Settings, Map<string, Settings>>()
/** Different front matter under one config; a workspace that has more starts over. */
const MOST_KEPT = 500

/**
 * The settings with what a file's front matter says over them, except where the command line has spoken.
 * Values that are none of ours are left alone. The same object for files that say the same.
 */
export function withFrontMatter(settings: Settings, frontMatter: FrontMatter | null): Settings {
  const said = frontMatter ? saidIn(frontMatter) : {}
  const open = Object.entries(said).filter(([key]) => !settings.overridden.has(key))
  if (open.length === 0) return settings
  const known = cache.get(settings) ?? new Map<string, Settings>()
  cache.set(settings, known)
  const key = JSON.stringify(open)
  const merged = known.get(key) ?? merge(settings, Object.fromEntries(open))
  if (known.size >= MOST_KEPT) known.clear()
  known.set(key, merged)
  return merged
}

function merge(settings: Settings, said: Partial<Settings>): Settings {
  return {
    ...settings,
    ...said,
    sender: { ...settings.sender, ...said.sender },
    variables: said.variables ? { ...settings.variables, ...said.variables } : settings.variables,
  }
}

function saidIn({ entries }: FrontMatter): Partial<Settings> {
  const said = (key: string) => entries.get(key)?.value
  const profile = PROFILES.find((one) => one === named(said('profile')))
  const tool = toolOf(said('tool'))
  const account = ACCOUNTS.get(named(said('account')))
  const sender = senderOf(said('sender'))
  const variables = variablesOf(said('variables'))
  return {
    ...(profile && { profile }),
    ...(tool && { tool }),
    ...(account && { account }),
    ...(sender && { sender }),
    ...(variables && { variables }),
  }
}

/** Accounts by the names of the products that people pay for. */
const ACCOUNTS: ReadonlyMap<string, 'free' | 'premium'> = new Map([
  ['free', 'free'],
  ['basic', 'free'],
  ...[
    'premium',
    'premium-career',
    'premium-business',
    'sales-navigator',
    'sales-nav',
    'recruiter',
    'recruiter-lite',
    'paid',
  ].map((name) => [name, 'premium'] as const),
])

export const ACCOUNT_NAMES: readonly string[] = [...ACCOUNTS.keys()]

function named(value: unknown): string {
  return typeof value === 'string' ? asName(value) : ''
}

/** A tool by its name, or by its address: `Apollo.io`. */
export function toolOf(value: unknown): string | undefined {
  const name = named(value)
  return (toolNamed(name) ?? toolNamed(name.replace(/-(?:io|com|ai)$/, '')))?.id
}

function senderOf(value: unknown): Record<string, string> | null {
  if (typeof value === 'string' && value.trim() !== '') return { name: value.trim() }
  const texts = Object.entries(recordOf(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return texts.length > 0 ? Object.fromEntries(texts) : null
}

/** Names, names with samples, or names with details, as in a config. */
function variablesOf(value: unknown): Record<string, Variable> | null {
  const entries = Array.isArray(value)
    ? value.map((item): [unknown, unknown] => [recordOf(item).name ?? item, item])
    : Object.entries(recordOf(value))
  const variables = entries.flatMap(([name, details]): [string, Variable][] =>
    typeof name === 'string' ? [[bare(name), Array.isArray(value) ? {} : variableOf(details)]] : [],
  )
  return variables.length > 0 ? Object.fromEntries(variables) : null
}

function variableOf(details: unknown): Variable {
  if (typeof details === 'string') return { sample: details }
  const { sample, fallback, length, description } = recordOf(details)
  return {
    ...(typeof sample === 'string' && { sample }),
    ...(typeof fallback === 'string' && { fallback }),
    ...(typeof length === 'number' && length >= 0 && { length }),
    ...(typeof description === 'string' && { description }),
  }
}

/** Some write `{{first_name}}` for the name. */
function bare(name: string): string {
  return name.replace(/^[{[<%\s]+|[}\]>%\s]+$/g, '')
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
