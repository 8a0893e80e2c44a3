import type { MessageRule, Option, Options, SequenceRule } from './types.ts'

/** A rule that looks at one message at a time. */
export function defineRule<const O extends Options = Record<never, never>>(
  rule: Omit<MessageRule<O>, 'target' | 'options'> & { readonly options?: O },
): MessageRule<O> {
  return { options: {} as O, ...rule, target: 'message' }
}

/** A rule that looks at the messages of a sequence together. */
export function defineSequenceRule<const O extends Options = Record<never, never>>(
  rule: Omit<SequenceRule<O>, 'target' | 'options'> & { readonly options?: O },
): SequenceRule<O> {
  return { options: {} as O, ...rule, target: 'sequence' }
}

/** A whole number of at least `minimum`. */
export function integer(value: number, description: string, minimum = 0): Option<number> {
  return {
    default: value,
    description,
    schema: { type: 'integer', minimum },
    problem: (given) =>
      Number.isInteger(given) && Number(given) >= minimum
        ? null
        : `must be a whole number of ${minimum} or more`,
  }
}

/** A list of strings. */
export function strings(value: readonly string[], description: string): Option<readonly string[]> {
  return {
    default: value,
    description,
    schema: { type: 'array', items: { type: 'string' } },
    problem: (given) =>
      Array.isArray(given) && given.every((item) => typeof item === 'string')
        ? null
        : 'must be a list of strings',
  }
}

/** A text; empty where nothing is configured. */
export function text(description: string): Option<string> {
  return {
    default: '',
    description,
    schema: { type: 'string' },
    problem: (given) => (typeof given === 'string' ? null : 'must be a text; put it in quotes'),
  }
}
