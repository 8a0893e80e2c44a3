import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import { quoted } from '../core/shortened.ts'
import type { Edit, Fix, Message } from '../core/types.ts'
import { isLowerCase, type Slip, typingSlips } from '../core/typing-slips.ts'

export default defineRule({
  summary: 'Capitals or spaces are missing where haste leaves them out.',
  severity: 'info',
  fixable: 'safely',
  *check(message) {
    const { body, template } = message
    if (!isEnglish(message) || isLowerCase(template.messages.map((other) => other.body))) return
    const [first, ...others] = typingSlips(body)
    if (!first) return
    const count = others.length + 1
    yield {
      at: { span: first.span },
      message:
        count === 1
          ? `${shown(first, message)} looks like haste; write ${quoted(first.mended)}`
          : `${count} slips in typing, such as ${shown(first, message)}, look like haste; mend them`,
      related: others.map((slip) => ({
        at: { span: slip.span },
        message: `${shown(slip, message)}: write ${quoted(slip.mended)}`,
      })),
      fixes: fixesFor([first, ...others]),
    }
  },
})

/** All slips by hand; those that nobody means unasked. */
function fixesFor(slips: readonly Slip[]): Fix[] {
  const sure = slips.filter(({ isSure }) => isSure)
  const fixes = sure.length < slips.length ? [mending(slips, false)] : []
  return [...fixes, mending(sure, true)].flat()
}

function mending(slips: readonly Slip[], safe: boolean): Fix[] {
  const [first, ...others] = slips
  const title = others.length === 0 ? 'Mend the slip' : `Mend ${slips.length} slips`
  return first ? [{ title, safe, edits: [asEdit(first), ...others.map(asEdit)] }] : []
}

function shown({ span }: Slip, { body }: Message): string {
  return quoted(body.text.slice(span.start, span.end))
}

function asEdit({ span, mended }: Slip): Edit {
  return { at: { span }, text: mended }
}
