/** A note that pitches in line 3: an error of `pitch-in-first-message`. */
export const BAD_NOTE = `# Connection request

> Hi {{first_name}}, we help bakeries sell twice as much bread. Book a demo with us today.
`

export const GOOD_NOTE = `# Connection request

> Hi {{first_name}}, your talk on sourdough at the Leeds bakers' fair made me bake again. May I ask which flour you used?
`

/** A doubled word in line 3, which `--fix` mends, and nothing else that is wrong. */
export const DOUBLED_WORD = GOOD_NOTE.replace('at the Leeds', 'at the the Leeds')

/** Speaks about outreach, and is no message. */
export const README = `# Bread letters

Keep one template for each reader. Never write "we help bakeries sell twice as much, book a demo today" in the the first note.

\`\`\`sh
npm install
\`\`\`
`
