import type { Dialect } from '../core/types.ts'

/**
 * What a tool has people write, in its canonical spelling: `NAME` stands for the field, `TEXT` for what is
 * written where the field is empty.
 */
export type Form = string

/** Dialects that a tool fills; people fill the others. */
export type FieldDialect = Exclude<Dialect, 'square-bracket' | 'angle' | 'spintax' | 'blank'>

/** A text that is only read where a field has a value. */
export interface Conditional {
  readonly dialect: Dialect
  readonly open: Form
  /** Begins the text for people whose field is empty; null where the tool has no such tag. */
  readonly otherwise: Form | null
  readonly close: Form
  /** A text that is only read where the field is empty. */
  readonly unless: { readonly open: Form; readonly close: Form } | null
}

/** What stands before, between and after texts of which one is sent. */
export interface Spintax {
  readonly open: string
  readonly between: string
  readonly close: string
  /** Whether the vendor says that a choice may be empty. */
  readonly allowsEmpty?: true
}

/** How a program that fills placeholders has them written, and what it does with them. */
export interface Tool {
  /** As configs and front matter name it. */
  readonly id: string
  readonly title: string
  /** The dialects that it fills, its own first. */
  readonly dialects: readonly [Dialect, ...Dialect[]]
  /** A field: `{{NAME}}`. */
  readonly field: Form
  /** The names that fields may have, without `prefix`. */
  readonly names: RegExp
  /** What stands before the name of a recipient's field: `contact.`; else empty. */
  readonly prefix: string
  /** A field with what stands in for it: `{{NAME|TEXT}}`; null where there is none, or none is known. */
  readonly fallback: Form | null
  readonly conditional: Conditional | null
  /** A choice of texts, such as `{Hi|Hello}`; null where there is none, or none is known. */
  readonly spintax: Spintax | null
  /** What it does with a tag that it has no value for; null where nobody says. */
  readonly unknown: 'literal' | 'blank' | 'not-sent' | null
  /** Whether white space inside brackets and the kind of quotes make no difference, as in a template language. */
  readonly lenient: boolean
  /**
   * Fields that it brings along; `contact.*` stands for all fields of an object. Short on purpose: what a team
   * added itself is declared in the config.
   */
  readonly fields: readonly string[]
  /** Where its syntax is told. */
  readonly source: string
  readonly grade: Grade
}

/**
 * How far the syntax can be trusted: A the vendor's own text, B several sources, C one, R seen in public
 * repositories, S a secondary article, M not confirmed by any, so that it is supported and never cited.
 */
export type Grade = 'A' | 'B' | 'C' | 'R' | 'S' | 'M'

/** What an entry of the table says; what it leaves out is unknown or absent. */
export type ToolEntry = Pick<Tool, 'title' | 'source' | 'grade'> &
  Partial<Omit<Tool, 'id' | 'dialects' | 'fields'>> & {
    /** Of the field, which is written as `PLAIN_SYNTAX` says where the entry says nothing else. */
    readonly dialect: FieldDialect
    /** Dialects that it fills besides those of its forms. */
    readonly alsoFills?: readonly Dialect[]
    /** Names between white space, or a list where they hold white space themselves. */
    readonly fields?: string | readonly string[]
  }
