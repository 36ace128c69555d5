import type { LakeDocument } from './document.ts'
import { inspectDocument } from './document-shape.ts'

/** Who strongly refers to whom, kept in step with the documents in memory. */
export class ReferenceIndex {
  readonly #referrers = new Map<string, Set<string>>()

  add(document: LakeDocument): void {
    for (const target of inspectDocument(document).strongReferences) {
      const referrers = this.#referrers.get(target)
      if (referrers) referrers.add(document._id)
      else this.#referrers.set(target, new Set([document._id]))
    }
  }

  remove(document: LakeDocument): void {
    for (const target of inspectDocument(document).strongReferences) {
      const referrers = this.#referrers.get(target)
      referrers?.delete(document._id)
      if (referrers?.size === 0) this.#referrers.delete(target)
    }
  }

  /** Ids of the documents that strongly refer to this id. */
  referrersOf(id: string): Iterable<string> {
    return this.#referrers.get(id) ?? []
  }
}
