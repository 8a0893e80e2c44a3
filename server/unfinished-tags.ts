import { type Problem, registry } from '../rules/index.ts'
import type { OpenDocument } from './open-documents.ts'
import { touches } from './positions.ts'

/** Tags that are half written: no mistake yet, as long as their author is at it. */
export interface UnfinishedTags {
  isUnfinished(problem: Problem, document: OpenDocument): boolean
  /** Its author is done with them, or elsewhere; answers whether that may be news. */
  leave(document: OpenDocument): boolean
}

export function createUnfinishedTags(): UnfinishedTags {
  const left = new WeakSet<OpenDocument>()
  return {
    isUnfinished: ({ rule, span }, document) =>
      !left.has(document) &&
      document.writing.some((place) => touches(place, span)) &&
      registry.get(rule)?.category === 'placeholders',
    leave(document) {
      const isNews = document.writing.length > 0 && !left.has(document)
      left.add(document)
      return isNews
    },
  }
}
