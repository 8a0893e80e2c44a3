/** Templates, as far as a name or a language tells. */
const TEMPLATES = [{ language: 'markdown' }, { pattern: '**/*.{md.njk,md.liquid,txt}' }] as const
/** Read from disk alone, and so followed there alone. */
const CONFIGS = ['**/.outreachlintrc.{json,jsonc,yaml,yml}', '**/package.json'] as const

interface Filter {
  readonly scheme: string
  readonly language?: string
  readonly pattern?: string
}

/**
 * The documents that the server is told of. Schemes are named one by one, since Markdown is also what review
 * comments, older revisions and chats are made of: files, new documents, and wherever the workspace lies.
 */
export function createSelector(
  folders: readonly { readonly uri: { readonly scheme: string } }[],
): Filter[] {
  const schemes = new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])
  const templates = [...schemes].flatMap((scheme) => TEMPLATES.map((kind) => ({ scheme, ...kind })))
  return [...templates, ...CONFIGS.map((pattern) => ({ scheme: 'file', pattern }))]
}
