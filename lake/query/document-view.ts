import type { LakeDocument } from '../store/document.ts'

/** The documents that a query runs on: one perspective of a dataset as one reader may see it. */
export class DocumentView {
  /** In the order of their ids. */
  readonly documents: readonly LakeDocument[]
  #byId: Map<string, LakeDocument> | null = null
  #byType: Map<string, LakeDocument[]> | null = null

  constructor(documents: readonly LakeDocument[]) {
    this.documents = documents
  }

  get(id: string): LakeDocument | undefined {
    this.#byId ??= new Map(this.documents.map((document) => [document._id, document]))
    return this.#byId.get(id)
  }

  ofType(type: string): readonly LakeDocument[] {
    this.#byType ??= Map.groupBy(this.documents, (document) => document._type)
    return this.#byType.get(type) ?? []
  }
}
