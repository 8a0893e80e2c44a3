import { variableNamed } from './settings.ts'
import { sampleValue } from './slot-kind.ts'
import type { Placeholder, Settings } from './types.ts'

/** The text that stands for a placeholder in a reading. */
export function filledWith(placeholder: Placeholder, variables: Settings['variables']): string {
  if (placeholder.kind === 'leak') return placeholder.raw
  return variableNamed(variables, placeholder.name)?.sample ?? sampleValue(placeholder)
}
