import type { ParsedTemplate, Template } from '../rules/index.ts'

const REMEDY = 'put it under a heading such as “Connection request” or “Email 1”'

/** Why a file holds no message, and how to make a text one; null where it holds some. */
export function whyNoMessage(
  { messages, source, frontMatter, placeholders }: Template,
  [unreadable]: ParsedTemplate['problems'],
): string | null {
  if (messages.length > 0) return null
  if (unreadable) return unreadable.message
  const body = source.slice(frontMatter?.span.end ?? 0).replace(/^\uFEFF|^\s*---\s*$/m, '')
  if (body.trim() === '')
    return frontMatter ? 'there is nothing below the front matter' : 'the file is empty'
  if (body.split(/[\r\n]+/).every((line) => /^\s*(?:#|$)/.test(line)))
    return 'there are only headings; write the message below one'
  if (placeholders.length > 0)
    return `there are placeholders, but nothing says which text is a message; ${REMEDY}`
  return `nothing here reads like a message to one person; if a text is one, ${REMEDY}`
}
