import type { LakeDocument } from './document.ts'

/** Documents in the order of their ids (by code unit, as a query without `order` returns them). */
export class SortedDocuments {
  readonly #sorted: LakeDocument[] = []

  all(): readonly LakeDocument[] {
    return this.#sorted
  }

  put(document: LakeDocument): void {
    const { index, found } = this.#locate(document._id)
    this.#sorted.splice(index, found ? 1 : 0, document)
  }

  remove(id: string): void {
    const { index, found } = this.#locate(id)
    if (found) this.#sorted.splice(index, 1)
  }

  #locate(id: string): { index: number; found: boolean } {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#sorted[middle]?._id ?? '') < id) low = middle + 1
      else high = middle
    }
    return { index: low, found: this.#sorted[low]?._id === id }
  }
}
