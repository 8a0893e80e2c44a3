import { phrases } from '../../core/phrases.ts'

/** Plain words for some of them, which fit behind the same article. */
export const PLAIN: ReadonlyMap<string, string> = new Map([
  ['leverage', 'use'],
  ['leverages', 'uses'],
  ['leveraging', 'using'],
  ['leveraged', 'used'],
  ['learnings', 'lessons'],
  ['deep dive', 'close look'],
  ['deep dives', 'close looks'],
  ['low-hanging fruit', 'easy gains'],
  ['low hanging fruit', 'easy gains'],
  ['move the needle', 'make a difference'],
  ['moves the needle', 'makes a difference'],
  ['best-in-class', 'good'],
  ['cutting-edge', 'new'],
  ['bleeding-edge', 'new'],
  ['next-gen', 'new'],
  ['value-add', 'benefit'],
])

const THING =
  'solution|solutions|platform|tool|tools|software|technology|technologies|approach|experience|system|systems|product|products|service|services|team|integration|integrations|offering|offerings|strategy|strategies|framework|ecosystem|ai|company|agency|suite|workflow|workflows|way|method|app'

/** Words of brochures. */
export const buzzwords = phrases('buzzword', {
  medium: [
    '(synergy|synergies|synergistic|synergize|paradigm shift|game changer|game changers|game changing|gamechanger|gamechanging|thought leader|thought leaders|thought leadership|rockstar|rockstars|rock star|rock stars|ninja|ninjas|guru|gurus|growth hacking|growth hack|growth hacker|growth hacks|hyper growth|hypergrowth|hyper personalized|hyper personalised|bleeding edge|cutting edge|best in class|best in breed|world class|industry leading|market leading|next gen|next generation|mission critical|low hanging fruit|win win|value add|value proposition|value props|secret sauce|silver bullet|quantum leap|north star|blue ocean|thinking outside the box|think outside the box|outside the box|move the needle|moves the needle|moving the needle|boil the ocean|deep dive|deep dives|peel the onion|drink the kool aid|open the kimono|take it to the next level|to the next level|next level up|supercharge|supercharged|supercharges|supercharging|skyrocket|skyrockets|skyrocketing|turbocharge|turbocharged|future proof|futureproof|10x your|crush it|crushing it|actionable insights|learnings|ideation) unless (ninja forms|rock star games|martial|sequencing)',
    'leverage|leveraging|leverages|leveraged <any> unless (ratio|debt|buyout|the leverage|your leverage|our leverage|more leverage|leverage over|leverage point|operating leverage|financial leverage)',
    `(revolutionary|disruptive|seamless|holistic|turnkey|innovative|groundbreaking|transformative|unparalleled|unrivalled|unrivaled|unmatched|frictionless) <any>? ${THING}`,
    '(revolutionize|revolutionise|revolutionizing|revolutionizes|revolutionizing|disrupt|disrupting|democratize|democratizing|reimagine|reimagining|redefine|redefining) ...2 (the|your|how|way|industry|space|market)',
    '(unlock|unlocks|unlocking|unleash|unleashing) ...2 (potential|value|growth|power|revenue|insights|opportunities|possibilities|success|productivity)',
  ],
})
