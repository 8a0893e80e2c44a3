import { type Problem, registry } from '../rules/index.ts'
import type { OpenDocument } from './open-documents.ts'

/** Tags that are half written: no mistake yet, as long as their author is at it. */
export interface UnfinishedTags {
  isUnfinished(problem: Problem, document: OpenDocument): boolean
  /** Its author is done with them, or elsewhere. */
  leave(document: OpenDocument): void
}

/** A server is not told where the caret is: the place of the last change stands for it. */
export function createUnfinishedTags(): UnfinishedTags {
  const left = new WeakSet<OpenDocument>()
  return {
    isUnfinished: ({ rule, span }, document) =>
      document.typing !== null &&
      !left.has(document) &&
      span.start <= document.typing &&
      document.typing <= span.end &&
      registry.get(rule)?.category === 'placeholders',
    leave: (document) => left.add(document),
  }
}
