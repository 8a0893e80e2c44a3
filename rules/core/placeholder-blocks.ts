import type { Placeholder, Span } from './types.ts'

/** What a conditional tag does to the block that it belongs to. */
interface BlockTag {
  readonly action: 'open' | 'split' | 'close'
  /** The keyword by which opening and closing tag know each other; empty where any will do. */
  readonly word: string
  /** Whether nothing is read where its condition does not hold. */
  readonly optional?: boolean
}

interface OpenBlock {
  /** Index of the opening tag. */
  readonly index: number
  readonly role: BlockTag
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
    const role = tag.kind === 'conditional' && !holdsItsTexts(tag) ? roleOf(tag) : null
    if (!role) continue
    if (role.action === 'open') {
      open.push({ index, role, dialect: tag.dialect, starts: [tag] })
      continue
    }
    const at = innermost(open, (block) => belongs(role, block, tag))
    const block = open[at]
    if (!block) blame(index, NOTHING_OPEN[role.action])
    else if (role.action === 'split') block.starts.push(tag)
    else {
      for (const left of open.splice(at).slice(1)) blame(left.index, 'is never closed')
      const opener = paired[block.index]
      if (opener && open.length < DEEPEST)
        paired[block.index] = { ...opener, options: branches(block, tag) }
    }
  }
  for (const block of open) blame(block.index, 'is never closed')
  return paired
}

/** Whether the texts to choose from stand in the tag itself: in spintax, and as Word and UniOne write conditions. */
export function holdsItsTexts({ span, options }: Placeholder): boolean {
  return (options[0]?.start ?? span.end) < span.end
}

/** Whether taking these placeholders away would leave a condition open, or close one that is not there. */
export function tearsBlock(taken: readonly Placeholder[]): boolean {
  return pairBlocks(taken).some(({ defect }, index) => defect !== null && !taken[index]?.defect)
}

const NOTHING_OPEN = {
  split: 'belongs to no condition',
  close: 'closes what was never opened',
} as const

/** Index of the last block that fits, among as many as anybody nests; -1 where none does. */
function innermost(open: readonly OpenBlock[], fits: (block: OpenBlock) => boolean): number {
  const from = Math.max(0, open.length - DEEPEST)
  const at = open.slice(from).findLastIndex(fits)
  return at < 0 ? -1 : from + at
}

function belongs(role: BlockTag, block: OpenBlock, { dialect }: Placeholder): boolean {
  if (block.dialect !== dialect) return false
  if (role.action === 'split') return role.word !== 'when' || block.role.word === 'case'
  return role.word === '' || role.word === block.role.word
}

/** The texts between the tags of one block, and nothing where its condition fails; none where there is no choice. */
function branches({ starts, role }: OpenBlock, end: Placeholder): readonly Span[] {
  // Nothing is read between `{% case %}` and its first `{% when %}`.
  const tags = role.word === 'case' ? starts.slice(1) : starts
  const texts = tags.map(({ span }, index) => ({
    start: span.end,
    end: tags[index + 1]?.span.start ?? end.span.start,
  }))
  const last = tags.at(-1)
  const elsewhere = last && last !== starts[0] && /^\W*else\W*$|^\^$/i.test(last.name)
  if (role.optional && !elsewhere) texts.push({ start: end.span.start, end: end.span.start })
  return texts.length > 1 ? texts : []
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
  if (/^(?:else|elsif|elif|elseif|when)$/.test(word)) return { action: 'split', word }
  if (name.startsWith('/')) return { action: 'close', word }
  if (/^end\w/.test(word)) return { action: 'close', word: word.slice(3) }
  const opens =
    name.startsWith('#') ||
    /^(?:if|unless|for|case|capture|raw|comment|tablerow|block|macro|filter|with)$/.test(word)
  const optional = /^(?:if|unless|case)$/.test(word)
  return opens ? { action: 'open', word, optional } : null
}

function handlebarsRole(name: string): BlockTag | null {
  if (/^#?else|^\^$/i.test(name)) return { action: 'split', word: '' }
  if (/^#?end(?:if)?$/i.test(name)) return { action: 'close', word: '' }
  if (name.startsWith('/')) return { action: 'close', word: name.slice(1).trim() }
  if (!/^(?:[#^]|(?:if|range|with)\b)/i.test(name)) return null
  const word = /^[#^]?\s*([\w.-]*)/.exec(name)?.[1] ?? ''
  return { action: 'open', word, optional: !/^(?:each|range|for|list)$/i.test(word) }
}

function erbRole(name: string): BlockTag | null {
  if (/^(?:\}\s*)?(?:else|elsif|elseif)\b/.test(name)) return { action: 'split', word: '' }
  if (/^(?:end\b|\})/.test(name)) return { action: 'close', word: '' }
  return { action: 'open', word: '', optional: /^(?:if|unless)\b/.test(name) }
}

/** Mailchimp's `IF:X`, ActiveCampaign's `IF …`, AMPscript's `IF … THEN`, Linked Helper's `if`, TextExpander's `fillpart`. */
function keywordRole(name: string): BlockTag | null {
  if (/^else/i.test(name)) return { action: 'split', word: '' }
  if (/^(?:end|\/if|fillpartend)/i.test(name)) return { action: 'close', word: '' }
  return /^(?:if|fillpart)/i.test(name) ? { action: 'open', word: '', optional: true } : null
}
