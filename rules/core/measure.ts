import { variableNamed } from './settings.ts'
import { filledWith } from './slot-value.ts'
import type { Placeholder, Settings, Variable } from './types.ts'

/** What a text is measured in. */
export interface Unit {
  count(text: string): number
  /** What the config says of a variable's value in this unit, if anything. */
  declared(variable: Variable): number | undefined
}

/** UTF-16 units. */
export const CHARACTERS: Unit = {
  count: (text) => text.length,
  declared: ({ length }) => length,
}

export const WORDS: Unit = {
  count: (text) => wordsOf(text).length,
  declared: () => undefined,
}

/** The words of a text as its reader would count them: a dash that stands alone is none. */
export function wordsOf(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(/\S+/g)].filter(([word]) => /[\p{L}\p{N}]/u.test(word))
}

/** Which of the values that a placeholder may have. */
export type Bound = 'least' | 'usual' | 'greatest'

/**
 * How much longer than the text that stands for it in a reading a placeholder's value is. The usual value has
 * the declared length. A fallback, the tag's own or else the declared one, is a value too, an empty one also;
 * a hole where no fallback is named is a fault and no value.
 */
export function excess(
  placeholder: Placeholder,
  bound: Bound,
  unit: Unit,
  variables: Settings['variables'],
): number {
  const variable = variableNamed(variables, placeholder.name)
  const fallback = placeholder.fallback ?? variable?.fallback
  if (!variable && fallback === undefined) return 0
  const shown = unit.count(filledWith(placeholder, variables))
  const usual = (variable && unit.declared(variable)) ?? shown
  if (bound === 'usual' || fallback === undefined) return usual - shown
  const other = unit.count(fallback)
  return (bound === 'least' ? Math.min(usual, other) : Math.max(usual, other)) - shown
}
