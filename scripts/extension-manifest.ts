import type { JsonSchema } from '../rules/core/config-shapes.ts'

/** What package.json says to npm and to developers alone. */
const NOT_OURS = [
  'type',
  'sideEffects',
  'bin',
  'exports',
  'files',
  'scripts',
  'dependencies',
  'devDependencies',
] as const

/** The parts of a package.json that the extension's manifest is made of. */
export interface PackageManifest {
  readonly name: string
  readonly version: string
  readonly repository: { readonly type: string; readonly url: string }
  readonly engines: { readonly vscode: string }
  readonly contributes: Readonly<Record<string, readonly unknown[]>>
  readonly [key: string]: unknown
}

interface Derived {
  /** Where the extension's entry lies, relative to its folder. */
  readonly main: string
  readonly configuration: JsonSchema
  /** The schema of package.json with our key. */
  readonly packageSchema: string
}

/** The manifest of the extension, from ours: what npm needs is left out, what is generated is put in. */
export function extensionManifest(
  manifest: PackageManifest,
  { main, configuration, packageSchema }: Derived,
): PackageManifest {
  const kept = Object.entries(manifest).filter(([key]) => !NOT_OURS.some((name) => name === key))
  const { repository, engines, contributes } = manifest
  const validated = { fileMatch: 'package.json', url: packageSchema }
  return {
    ...Object.fromEntries(kept),
    name: manifest.name,
    version: manifest.version,
    // vsce turns relative links of the README into links to the repository if it knows the address.
    repository: { ...repository, url: repository.url.replace(/^git\+/, '') },
    engines: { vscode: engines.vscode },
    main,
    contributes: {
      configuration: [configuration],
      ...contributes,
      jsonValidation: [...(contributes.jsonValidation ?? []), validated],
    },
  }
}

/** The schema of package.json as far as our key goes; editors add it to the one that they have. */
export function packageSchema({ $schema, definitions, ...config }: JsonSchema): JsonSchema {
  return { $schema, type: 'object', properties: { outreachLint: config }, definitions }
}

/**
 * The same schema for an editor in which the server runs: it completes and explains as before, and leaves
 * unknown keys and values to the server, which says what was meant. Else each would be reported twice.
 */
export function withoutVerdicts(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (!isSchema(value)) return value
    const { additionalProperties, enum: values, ...rest } = value
    return {
      ...rest,
      ...(isSchema(additionalProperties) && { additionalProperties }),
      ...(Array.isArray(values) && { anyOf: [{ enum: values }, {}] }),
    }
  })
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
