/** The names of configs, in the order in which a folder is searched for them. */
export const CONFIG_NAMES = [
  '.outreachlintrc.json',
  '.outreachlintrc.jsonc',
  '.outreachlintrc.yaml',
  '.outreachlintrc.yml',
  'package.json',
] as const

/** A manifest that says the name in another way, as in its keywords, is no config. */
const HAS_KEY = /"outreachLint"\s*:/

/** Whether a file of this name and text is a config. */
export function isConfigFile(path: string, source: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name === 'package.json') return HAS_KEY.test(source)
  return CONFIG_NAMES.some((one) => one === name)
}
