import type { Candidate } from './candidate.ts'
import { channelFrom, textOf } from './front-matter-values.ts'
import type { Facts } from './labels.ts'
import { channelOf } from './labels.ts'
import { timingOf } from './timing.ts'
import type { Channel, Template } from './types.ts'

/** What heading, metadata, front matter, path and subject say of the channel; null where they are silent. */
export function channelFor(candidate: Candidate, template: Template): Channel | null {
  const { levels } = candidate
  const own = levels.find(({ facts }) => facts.some(namesChannel))
  const stated = own?.facts.find(namesChannel)
  const entries = template.frontMatter?.entries
  const said = textOf(entries, 'channel').replace(/[-_]/g, ' ')
  const named = pathWords(template.path)
  const found = stated?.channel ?? (stated ? null : (channelFrom(entries) ?? channelOf(named)))
  const linkedin =
    levels.some(({ facts }) => facts.some((one) => one.linkedin)) ||
    /linkedin/i.test(`${said} ${named}`)
  const timing = timingOf(candidate)
  const later = timing.followUp || timing.afterAccept || (timing.step ?? 1) > 1
  // "## Connection requests", then "### Follow-up": what is deeper decides.
  const isDeeper = (timing.mark?.depth ?? 0) > (own?.mark?.depth ?? 0)
  if (found === 'connection-note' && isDeeper && later) return 'direct-message'
  if (found) return found
  if (linkedin) return candidate.subject ? 'inmail' : 'direct-message'
  return candidate.subject ? 'email' : null
}

function namesChannel({ channel, linkedin }: Facts): boolean {
  return channel !== null || linkedin
}

/** The folder and file name as words; numbers and extensions gone. */
export function pathWords(path: string): string {
  const [file = '', folder = ''] = path.split('/').reverse()
  return `${folder} ${file.replace(/\.[a-z.]+$/i, '')}`.replace(/[-_.]+/g, ' ')
}
