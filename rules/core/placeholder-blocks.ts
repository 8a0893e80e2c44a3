import type { Placeholder, Span } from './types.ts'

/** What a conditional tag does to the block that it belongs to. */
interface BlockTag {
  readonly action: 'open' | 'split' | 'close'
  /** The keyword by which opening and closing tag know each other; empty where any will do. */
  readonly word: string
}

interface OpenBlock {
  /** Index of the opening tag. */
  readonly index: number
  readonly word: string
  readonly dialect: Placeholder['dialect']
  /** The opening tag and those that begin a further branch. */
  readonly starts: Placeholder[]
}

/** Conditions nested deeper than this offer no choice: nobody writes them, and each level costs a call. */
const DEEPEST = 50

/**
 * Finds for each opening conditional the branches below it, of which a recipient gets one, and says of
 * tags that open or close nothing what is wrong with them.
 */
export function pairBlocks(placeholders: readonly Placeholder[]): Placeholder[] {
  const paired = [...placeholders]
  const open: OpenBlock[] = []
  const blame = (index: number, reason: string) => {
    const tag = paired[index]
    if (tag) paired[index] = { ...tag, defect: { reason, repaired: null } }
  }
  for (const [index, tag] of placeholders.entries()) {
    const role = tag.kind === 'conditional' ? roleOf(tag) : null
    if (!role) continue
    if (role.action === 'open') {
      open.push({ index, word: role.word, dialect: tag.dialect, starts: [tag] })
      continue
    }
    const at = open.findLastIndex((block) => belongs(role, block, tag))
    const block = open[at]
    if (!block) blame(index, NOTHING_OPEN[role.action])
    else if (role.action === 'split') block.starts.push(tag)
    else {
      for (const left of open.splice(at).slice(1)) blame(left.index, 'is never closed')
      const opener = paired[block.index]
      if (opener && open.length < DEEPEST)
        paired[block.index] = { ...opener, options: branches(block.starts, tag) }
    }
  }
  for (const block of open) blame(block.index, 'is never closed')
  return paired
}

/** Whether taking these placeholders away would leave a condition open, or close one that is not there. */
export function tearsBlock(taken: readonly Placeholder[]): boolean {
  return pairBlocks(taken).some(({ defect }, index) => defect !== null && !taken[index]?.defect)
}

const NOTHING_OPEN = {
  split: 'belongs to no condition',
  close: 'closes what was never opened',
} as const

function belongs(role: BlockTag, block: OpenBlock, { dialect }: Placeholder): boolean {
  if (block.dialect !== dialect) return false
  return role.word === '' || role.action === 'split' || role.word === block.word
}

/** The texts between the tags of one block; nothing where there is no choice. */
function branches(starts: readonly Placeholder[], end: Placeholder): readonly Span[] {
  if (starts.length < 2) return []
  return starts.map(({ span }, index) => ({
    start: span.end,
    end: starts[index + 1]?.span.start ?? end.span.start,
  }))
}

function roleOf({ dialect, name, raw }: Placeholder): BlockTag | null {
  switch (dialect) {
    case 'liquid':
      return raw.startsWith('{%') ? liquidRole(name) : null
    case 'double-curly':
      return handlebarsRole(name)
    case 'erb':
      return erbRole(name)
    default:
      return keywordRole(name)
  }
}

function liquidRole(name: string): BlockTag | null {
  const word = /^[#/]?\s*(\w+)/.exec(name)?.[1] ?? ''
  if (/^(?:else|elsif|elif|elseif)$/.test(word)) return { action: 'split', word }
  if (name.startsWith('/')) return { action: 'close', word }
  if (/^end\w/.test(word)) return { action: 'close', word: word.slice(3) }
  const opens =
    name.startsWith('#') ||
    /^(?:if|unless|for|case|capture|raw|comment|tablerow|block|macro|filter|with)$/.test(word)
  return opens ? { action: 'open', word } : null
}

function handlebarsRole(name: string): BlockTag | null {
  if (/^#?else|^\^$/i.test(name)) return { action: 'split', word: '' }
  if (/^#?end(?:if)?$/i.test(name)) return { action: 'close', word: '' }
  if (name.startsWith('/')) return { action: 'close', word: name.slice(1).trim() }
  if (/^(?:[#^]|if\b)/i.test(name))
    return { action: 'open', word: /^[#^]?\s*([\w.-]*)/.exec(name)?.[1] ?? '' }
  return null
}

function erbRole(name: string): BlockTag | null {
  if (/^(?:\}\s*)?(?:else|elsif|elseif)\b/.test(name)) return { action: 'split', word: '' }
  if (/^(?:end\b|\})/.test(name)) return { action: 'close', word: '' }
  return { action: 'open', word: '' }
}

/** Mailchimp's `IF:X`, ActiveCampaign's `IF …`, AMPscript's `IF … THEN`, Linked Helper's `if`. */
function keywordRole(name: string): BlockTag | null {
  if (/^else/i.test(name)) return { action: 'split', word: '' }
  if (/^(?:end|\/if)/i.test(name)) return { action: 'close', word: '' }
  return /^if/i.test(name) ? { action: 'open', word: '' } : null
}
