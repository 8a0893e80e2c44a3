import { defineRule } from '../core/define-rule.ts'
import { isEnglish } from '../core/language.ts'
import { quoted } from '../core/shortened.ts'
import type { Edit, Message } from '../core/types.ts'
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
      fixes: [
        {
          title: count === 1 ? 'Mend the slip' : `Mend ${count} slips`,
          safe: true,
          edits: [asEdit(first), ...others.map(asEdit)],
        },
      ],
    }
  },
})

function shown({ span }: Slip, { body }: Message): string {
  return quoted(body.text.slice(span.start, span.end))
}

function asEdit({ span, mended }: Slip): Edit {
  return { at: { span }, text: mended }
}
