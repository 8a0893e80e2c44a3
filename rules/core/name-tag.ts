import { plainSyntax } from '../tools/syntax.ts'
import { translateName } from './field-names.ts'
import { nameWords } from './slot-kind.ts'
import { tagHabit } from './tag-habits.ts'
import { fieldTag, toolNamed } from './tools.ts'
import type { Message, Placeholder } from './types.ts'

/** What the recipient's first name goes by where no message of a file has a tag for it. */
const USUAL = 'first_name'
/** For a person to fill in. */
const BLANK = '[Name]'

/**
 * The placeholder for the recipient's name to insert into a message: as its file writes it already, else as the
 * tool or the other tags of the file would have it, else a blank for a person.
 */
export function nameTag(message: Message): string {
  const { placeholders, settings } = message.template
  const known = placeholders.find(isFirstName)
  if (known) return known.raw
  const tool = toolNamed(settings.tool)
  const translated = tool && translateName(USUAL, null, tool)
  if (tool && translated && 'name' in translated) return fieldTag(tool, translated.name)
  const habit = tagHabit(message)
  const syntax = habit && plainSyntax(habit.dialect)
  return syntax ? fieldTag({ field: syntax.field, prefix: '' }, USUAL) : BLANK
}

function isFirstName({ kind, slot, owner, name, defect }: Placeholder): boolean {
  const isTag = (kind === 'machine' || kind === 'human') && !defect
  const words = nameWords(name)
  const isName = /\b(?:first|name)\b/.test(words) && !/\b(?:last|sur|family|full)\b/.test(words)
  return isTag && slot === 'name' && owner === 'recipient' && isName
}
