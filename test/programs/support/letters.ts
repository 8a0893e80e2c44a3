/** A sequence with a doubled word, past an emoji, which is safe to mend, and a reproach that only its author should. */
export const LETTERS = `# Step 1: connection request

> Hi {{first_name}} 👋, your talk on sourdough at the the Leeds bakers' fair made me bake again. May I ask which
> flour you used?

# Step 2: direct message, 4 days later

> Hi {{first_name}}, did my note about the flour reach you? Why have you not replied to me? My first loaf was a
> brick, so I wonder what you do.
`

export const WITHOUT_DOUBLED_WORD = LETTERS.replace('the the', 'the')
export const WITHOUT_REPROACH = LETTERS.replace(' Why have you not replied to me?', '')

export const DOUBLED_WORD_MESSAGE = '“the the” repeats a word; keep one'
export const REPROACH_MESSAGE =
  '“Why have you not replied” blames them for not answering; nobody owes a stranger a reply, so add something new or close kindly'
