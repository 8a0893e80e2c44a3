import { type ConfigNode, type MapNode, parseConfigText, type Report } from './config-node.ts'
import { reportUnknownRules, rulesShape, severitySchema } from './config-rules.ts'
import {
  described,
  either,
  glob,
  integer,
  type JsonSchema,
  listOf,
  located,
  mapped,
  object,
  oneOf,
  recordOf,
  referred,
  type Shape,
  text,
} from './config-shapes.ts'
import { nearest } from './nearest.ts'
import { phraseRulesShape } from './phrase-rules-shape.ts'
import { PRESETS, PROFILES } from './settings.ts'
import { TOOLS } from './tools.ts'
import type { Variable } from './types.ts'

const variable: Shape<Variable> = either({
  scalar: mapped(text, (sample): Variable => ({ sample })),
  map: object({
    sample: described(text, 'A value to judge and to preview by'),
    fallback: described(text, 'What the tool writes where it has no value'),
    length: described(integer(0), 'Usual length of its value in characters, for limits'),
    description: described(text, 'What the variable holds'),
  }),
})

const variables: Shape<Readonly<Record<string, Variable>>> = described(
  either({
    list: mapped(listOf(text), (names) => Object.fromEntries(names.map((name) => [name, {}]))),
    map: recordOf(variable),
  }),
  'The variables that templates may use: names, or names with samples or details',
)

const rules = described(
  rulesShape,
  'Severity of each rule: error, warning, info, off or default, or [severity, options]',
)

const phraseRules = described(
  phraseRulesShape,
  'Rules of your team, by name: phrases to find, what to say of them, and examples that test-rules runs',
)

const globs = listOf(glob)

/** Keys that hold for all files or, in `overrides`, for some. */
const settings = {
  profile: described(oneOf(PROFILES), 'What the messages are for; default: sales'),
  tool: described(oneOf([...TOOLS.keys()]), 'The program that fills the placeholders'),
  account: described(
    oneOf(['free', 'premium']),
    'The LinkedIn account that sends; decides how long a note may be',
  ),
  sender: described(
    recordOf(text),
    'The sender’s own values, such as name, company, address or footer',
  ),
  variables: referred(variables, 'variables'),
  language: described(text, 'Language of the templates as a BCP 47 tag, such as en'),
  compliance: described(
    oneOf(['can-spam', 'casl', 'pecr']),
    'The law on commercial email that templates have to follow; each then needs a way out',
  ),
  rules: referred(rules, 'rules'),
}
const perFile = { ...settings, phraseRules: referred(phraseRules, 'phraseRules') }

const override = object(
  { files: described(globs, 'Globs, relative to the folder of this config'), ...perFile },
  ['files'],
)

const keys = {
  $schema: described(text, 'Address of this schema, for editors'),
  extends: described(
    either({
      scalar: mapped(located(text), (one) => [one]),
      list: listOf(located(text)),
    }),
    'recommended, strict, relaxed, or configs relative to this one; later ones win',
  ),
  include: described(globs, 'Globs of the templates, relative to the folder of this config'),
  exclude: described(globs, 'Globs of files to leave out, relative to the folder of this config'),
  ...perFile,
  overrides: described(listOf(override), 'Keys that hold for some files only; later ones win'),
}
const config = object(keys)

/** What an editor's settings may say for files that have no config. */
const editorSettings = object({
  preset: described(oneOf(PRESETS), 'Which rules are on, and how strict they are'),
  ...settings,
})

/** What a config file says, checked. */
export type ConfigFile = ConfigOf<typeof config>
/** The keys of a config that hold for files. */
export type ConfigKeys = Omit<ConfigOf<typeof override>, 'files'>
export type EditorSettings = ConfigOf<typeof editorSettings>
type ConfigOf<S> = S extends Shape<infer T> ? T : never

const editorDefinitions = {
  severity: severitySchema,
  variables: variables.schema,
  rules: rules.schema,
}
const definitions = { ...editorDefinitions, phraseRules: phraseRules.schema }

/** The JSON Schema of config files, for editors. */
export function configSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'outreach-lint config',
    ...config.schema,
    definitions,
  }
}

/** The JSON Schema of an editor's settings, with the definitions that it refers to. */
export function editorSettingsSchema(): JsonSchema {
  return { ...editorSettings.schema, definitions: editorDefinitions }
}

/** Reads an editor's settings, as JSON holds them; null stands for a setting that nobody made. */
export function readEditorSettings(settings: unknown, report: Report): EditorSettings {
  const text = JSON.stringify(settings, (_, value) => value ?? undefined) ?? '{}'
  const root = parseConfigText('settings.json', text, report)
  const read = (root && editorSettings.read(root, '', report)) ?? {}
  reportUnknownRules(read, [], report)
  return read
}

/** Reads a config file's text; what does not fit is reported and left out. null where nothing is left. */
export function readConfigFile(path: string, source: string, report: Report): ConfigFile | null {
  const root = parseConfigText(path, source, report)
  if (!root) return null
  if (root.kind === 'scalar' && root.value === null) return {}
  const node = /(?:^|\/)package\.json$/.test(path) ? manifestKey(root) : root
  if (!node) return report({ start: 0, end: 0 }, 'Has no key "outreachLint"; add it') ?? null
  if (!isConfig(node)) {
    const start = node.span.start
    report({ start, end: start }, 'Is no outreach-lint config; name another file')
    return null
  }
  return config.read(node, '', report) ?? null
}

/** Whether any key is known, or one mistyped: of other files not even a key is quoted. */
function isConfig(node: ConfigNode): node is MapNode {
  return (
    node.kind === 'map' &&
    (node.entries.length === 0 ||
      node.entries.some(({ key }) => key !== '$schema' && nearest(key, Object.keys(keys)) !== null))
  )
}

function manifestKey(root: ConfigNode): ConfigNode | null {
  if (root.kind !== 'map') return null
  return root.entries.find(({ key }) => key === 'outreachLint')?.value ?? null
}
