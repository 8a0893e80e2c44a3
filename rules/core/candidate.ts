import type { Nodes } from 'mdast'
import type { CodeContent } from './flatten.ts'
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
  /** The one beside it, under the same heading. */
  readonly previous: Mark | null
}

/** What a mark says, then the metadata below it, the last first; of the file where there is no mark. */
export interface Level {
  readonly mark: Mark | null
  readonly facts: readonly Facts[]
}

/** Text that may be a message, with all that stands over it. */
export interface Candidate {
  readonly kind: Container['kind']
  readonly span: Span
  /** What the body is made of: the value of a code block, or Markdown blocks. */
  readonly content: CodeContent | { readonly nodes: readonly Nodes[] }
  /** Where the body begins, after subject and header lines. */
  readonly from: number
  /** Headings and labels over it, outermost first. */
  readonly marks: readonly Mark[]
  readonly subject: Subject | null
  /** A label such as "Body:" announces it. */
  readonly announced: boolean
  /** The same with what metadata lines say of it, innermost first, the file last. */
  readonly levels: readonly Level[]
}
