import type { Options, ProseRule } from './types.ts'

/** A rule made of a retext plugin. */
export function retextRule<const O extends Options = Record<never, never>>(
  rule: Omit<ProseRule<O>, 'target' | 'options' | 'settings'> & {
    readonly options?: O
    readonly settings?: ProseRule<O>['settings']
  },
): ProseRule<O> {
  return { options: {} as O, settings: () => undefined, ...rule, target: 'prose' }
}
