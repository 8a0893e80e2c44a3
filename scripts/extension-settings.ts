import { editorSettingsSchema } from '../rules/core/config-file.ts'
import type { JsonSchema } from '../rules/core/config-shapes.ts'
import { repository } from '../rules/core/rule-url.ts'
import { DEFAULT_SETTINGS } from '../rules/core/settings.ts'
import type { Compliance, Preset, Profile, Settings } from '../rules/core/types.ts'

/** What the values of a setting mean, for the settings page. */
const VALUES: {
  readonly preset: Readonly<Record<Preset, string>>
  readonly profile: Readonly<Record<Profile, string>>
  readonly account: Readonly<Record<NonNullable<Settings['account']>, string>>
  readonly compliance: Readonly<Record<Compliance, string>>
} = {
  preset: {
    recommended: 'What most teams want to know',
    strict: 'Every rule is on, and suggestions count as warnings',
    relaxed: 'Only errors, and warnings about placeholders and limits',
  },
  profile: {
    sales: 'Messages that win customers',
    recruiting: 'Messages to candidates',
    'job-search': 'Messages to employers',
    fundraising: 'Messages to investors and donors',
    partnership: 'Messages to future partners',
    research: 'Requests for an interview or an answer',
  },
  account: {
    free: 'A connection note may hold 200 characters',
    premium: 'A connection note may hold 300 characters',
  },
  compliance: {
    'can-spam': 'United States',
    casl: 'Canada',
    pecr: 'United Kingdom',
  },
}

const CONFIG = `${repository}#config`

/** The extension's settings for VS Code: those that the config has too, described by the engine, and its own. */
export function extensionSettings(): JsonSchema {
  const { properties, definitions } = editorSettingsSchema()
  const mirrored = Object.entries<JsonSchema>(Object(properties)).map(([key, schema], index) => [
    `outreachLint.${key}`,
    { order: index + 1, scope: 'resource', ...setting(key, inlined(schema, Object(definitions))) },
  ])
  return {
    title: 'Outreach Lint',
    properties: { ...ENABLE, ...Object.fromEntries(mirrored), ...TRACE },
  }
}

const ENABLE = {
  'outreachLint.enable': {
    order: 0,
    scope: 'resource',
    type: 'boolean',
    default: true,
    description: 'Check outreach templates for what would annoy the person who gets them',
  },
}

const TRACE = {
  'outreachLint.trace.server': {
    order: 99,
    scope: 'window',
    enum: ['messages', 'verbose'],
    default: 'messages',
    description:
      'For bug reports: how much of the traffic with the server the output logs; its log level has to be Trace',
  },
}

/** What the schema of a config says of a key, in the words that VS Code's settings page knows. */
function setting(key: string, { description, ...schema }: JsonSchema): JsonSchema {
  const held = `Holds where there is no [config file](${CONFIG}).`
  return { ...shape(key, schema), markdownDescription: `${description}. ${held}` }
}

function shape(key: string, schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.enum)) return choice(key, schema.enum)
  return { ...schema, default: schema.type === 'string' ? '' : {} }
}

/** One of several values; where there is no usual one, the page needs a first value that stands for none. */
function choice(key: string, values: readonly string[]): JsonSchema {
  const usual: unknown = Object(DEFAULT_SETTINGS)[key] ?? null
  const meanings: Readonly<Record<string, string>> = Object(VALUES)[key] ?? {}
  const described = values.map((value) => meanings[value] ?? '')
  if (usual !== null)
    return { type: 'string', enum: values, enumDescriptions: described, default: usual }
  return {
    type: ['string', 'null'],
    enum: [null, ...values],
    enumItemLabels: ['not set', ...values],
    ...(key in VALUES && { enumDescriptions: ['', ...described] }),
    default: null,
  }
}

/** VS Code puts the settings of all extensions into one schema, where references would point elsewhere. */
function inlined(schema: unknown, definitions: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    const name = /^#\/definitions\/(.+)$/.exec(String(Object(value).$ref))?.[1]
    return name === undefined ? value : inlined(definitions[name], definitions)
  })
}
