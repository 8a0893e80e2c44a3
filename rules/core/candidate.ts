import type { Nodes } from 'mdast'
import type { Facts } from './labels.ts'
import type { Subject } from './subject.ts'
import type { Container, Span } from './types.ts'

/** A heading, or a bold line that acts as one. */
export interface Mark {
  readonly text: string
  readonly span: Span
  /** 1 to 6 for headings; a label is deeper than all. */
  readonly depth: number
  readonly facts: Facts
}

/** Text that may be a message, with all that stands over it. */
export interface Candidate {
  readonly kind: Container['kind']
  readonly span: Span
  /** What the body is made of: the value of a fence, or Markdown blocks. */
  readonly content: { readonly fence: string } | { readonly nodes: readonly Nodes[] }
  /** Where the body begins, after subject and header lines. */
  readonly from: number
  /** Headings and label over it, outermost first. */
  readonly marks: readonly Mark[]
  readonly subject: Subject | null
  /** A label such as "Body:" announces it. */
  readonly announced: boolean
  /** What metadata lines such as "Timing: 3 days later" say. */
  readonly notes: readonly Facts[]
}
