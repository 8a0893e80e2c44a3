const TEMPLATE = /\.(?:md|markdown|md\.njk|md\.liquid)$/i
const PLAIN_TEXT = /\.txt$/i

/** Whether a path names a Markdown template. */
export function isTemplateName(path: string): boolean {
  return TEMPLATE.test(path)
}

/** Whether a path names plain text: a template only where a config includes it. */
export function isPlainTextName(path: string): boolean {
  return PLAIN_TEXT.test(path)
}
