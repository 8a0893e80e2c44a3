import type { Layer } from './config-layers.ts'

/**
 * Reads what an editor's settings say, as JSON holds them: a layer for `createConfigs`, and one sentence for
 * each mistake. A mistaken value is left out.
 */
export async function readEditorSettings(
  settings: unknown,
): Promise<{ readonly layer: Layer; readonly mistakes: readonly string[] }> {
  // Loaded here, since the command line has no use for it.
  const { readEditorSettings } = await import('./config-file.ts')
  const mistakes: { readonly at: number; readonly message: string }[] = []
  const layer = readEditorSettings(settings, ({ start }, message) =>
    mistakes.push({ at: start, message }),
  )
  const inOrder = mistakes.sort((a, b) => a.at - b.at)
  return { layer, mistakes: inOrder.map(({ message }) => message) }
}
