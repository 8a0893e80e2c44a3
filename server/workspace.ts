import { Utils } from 'vscode-uri'
import {
  type ConfigProblem,
  type Configs,
  createConfigs,
  type FileSystem,
  isConfigFile,
  isPlainTextName,
  isTemplateName,
  type Settings,
} from '../rules/index.ts'
import { parsedAddress, pathOf } from './addresses.ts'
import type { EditorSettings } from './editor-settings.ts'
import type { OpenDocument } from './open-documents.ts'

/** Which documents are templates, and the settings that hold for each. */
export interface Workspace {
  /** Grows whenever configs, settings or folders may have changed: what was known before is out of date. */
  readonly epoch: number
  /** The settings of a document, or null where it is none to lint. */
  settingsFor(document: OpenDocument): Promise<Settings | null>
  /** The mistakes in the configs that hold for these documents, and in those that are among them. */
  configProblems(documents: readonly OpenDocument[]): Promise<readonly ConfigProblem[]>
  /** Whether the config that holds for a document is free of mistakes. */
  hasSoundConfig(document: OpenDocument): Promise<boolean>
  /** The path by which rules know a document: below the folder that is open, as in a terminal there. */
  nameOf(uri: string): string
  /** Whether a config was looked for at a path, found or not. */
  hasLookedAt(path: string): boolean
  /** Takes the addresses of the folders that are open. */
  openFolders(uris: readonly string[]): void
  reset(): void
}

interface Source {
  /** Sees what is open as it is in the editor. */
  readonly fileSystem: FileSystem
  readonly settings: EditorSettings
  isRulePage(path: string): Promise<boolean>
}

export function createWorkspace({ fileSystem, settings, isRulePage }: Source): Workspace {
  let epoch = 0
  /** Paths of the folders that are open. Documents that were never saved belong to the first. */
  let folders: readonly string[] = []
  const looked = new Set<string>()
  const known = new Map<string, Configs>()
  const files: FileSystem = {
    readFile: (path) => {
      looked.add(path)
      return fileSystem.readFile(path)
    },
  }

  function once(key: string, make: () => Configs): Configs {
    const configs = known.get(key) ?? make()
    known.set(key, configs)
    return configs
  }

  function reset(): void {
    epoch++
    looked.clear()
    known.clear()
  }

  /** The path by which configs know a document; null where none can hold for it. */
  function placeOf(uri: string): string | null {
    const address = parsedAddress(uri)
    const [home] = folders
    if (address.scheme === 'untitled') return home ? `${home}/${Utils.basename(address)}` : null
    return pathOf(uri)
  }

  /** The configs for a document, and the path by which they know it; null where it is not to be linted at all. */
  async function configsFor(uri: string): Promise<{ configs: Configs; path: string } | null> {
    const place = placeOf(uri)
    const { enable, layer, key } = await settings.of(uri)
    if (!enable) return null
    // Settings differ from folder to folder, and the configs stand on them.
    const configs = once(`${place === null}:${key}`, () =>
      createConfigs({
        fileSystem: files,
        fallback: layer,
        ...(place === null && { config: null }),
      }),
    )
    return { configs, path: place ?? parsedAddress(uri).path }
  }

  async function settingsFor({ uri, languageId }: OpenDocument): Promise<Settings | null> {
    const found = await configsFor(uri)
    if (!found) return null
    const { configs, path } = found
    const included = await configs.includes(path)
    const isTemplate = languageId === 'markdown' || isTemplateName(path)
    if (!isTemplate && !(isPlainTextName(path) && included)) return null
    if (included === false || (await configs.excludes(path))) return null
    // Our own pages show faults on purpose.
    if (await isRulePage(path)) return null
    return configs.settingsFor(path)
  }

  /** A config may be open that holds for no document, or not yet. */
  async function readOpenConfig({ uri, text }: OpenDocument): Promise<void> {
    const path = pathOf(uri)
    if (path === null || !isConfigFile(path, text.getText())) return
    await once(`config:${path}`, () =>
      createConfigs({ fileSystem: files, config: path }),
    ).settingsFor(path)
  }

  return {
    get epoch() {
      return epoch
    },
    settingsFor,
    async configProblems(documents) {
      await Promise.all(documents.flatMap((one) => [settingsFor(one), readOpenConfig(one)]))
      const problems = [...known.values()].flatMap((one) => one.problems())
      const keyOf = ({ path, span, message }: ConfigProblem) => `${path}:${span.start}:${message}`
      return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()]
    },
    async hasSoundConfig({ uri }) {
      const found = await configsFor(uri)
      return !found || (await found.configs.problemsFor(found.path)).length === 0
    },
    nameOf(uri) {
      const { path } = parsedAddress(uri)
      const file = pathOf(uri) ?? path
      const roots = folders.map((folder) => `${folder.replace(/\/$/, '')}/`)
      const inside = roots.filter((root) => file.startsWith(root)).map((root) => root.length)
      // Of what lies elsewhere, only its own folder may say what is in it.
      return inside.length > 0
        ? file.slice(Math.max(...inside))
        : file.split('/').slice(-2).join('/')
    },
    hasLookedAt: (path) => looked.has(path),
    openFolders(uris) {
      folders = uris.map(pathOf).filter((path) => path !== null)
      reset()
    },
    reset,
  }
}
