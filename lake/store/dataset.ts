import { isPublicId } from '../access/roles.ts'
import type { LakeDocument } from './document.ts'
import { publishedId } from './document-id.ts'
import { ReferenceIndex } from './reference-index.ts'
import { SortedDocuments } from './sorted-documents.ts'
import type { Change } from './staged-transaction.ts'

/** A dataset's documents, all in memory. What was committed is applied to it and nothing else: by the store, and by processes for queries to their own copy. */
export class Dataset {
  readonly name: string
  readonly references = new ReferenceIndex()
  /** Grows with every commit; caches compare it. */
  generation = 0
  readonly #byId = new Map<string, LakeDocument>()
  readonly #groups = new Map<string, Set<string>>()
  readonly #everything = new SortedDocuments()
  readonly #public = new SortedDocuments()

  constructor(name: string, documents: Iterable<LakeDocument>) {
    this.name = name
    for (const document of documents) this.#put(document)
  }

  get(id: string): LakeDocument | undefined {
    return this.#byId.get(id)
  }

  /** All documents, drafts, versions and system documents among them. */
  everything(): readonly LakeDocument[] {
    return this.#everything.all()
  }

  /** What anyone may see: documents whose id has no path. */
  publicDocuments(): readonly LakeDocument[] {
    return this.#public.all()
  }

  /** Ids of the published document, the draft and the versions of one document, as far as they exist. */
  group(id: string): string[] {
    return [...(this.#groups.get(publishedId(id)) ?? [])]
  }

  apply(changes: Change[]): void {
    for (const { id, before, after } of changes) {
      if (before) this.references.remove(before)
      if (after) this.#put(after)
      else this.#remove(id)
    }
    this.generation += 1
  }

  #put(document: LakeDocument): void {
    const id = document._id
    this.#byId.set(id, document)
    this.#everything.put(document)
    if (isPublicId(id)) this.#public.put(document)
    this.references.add(document)
    const group = this.#groups.get(publishedId(id))
    if (group) group.add(id)
    else this.#groups.set(publishedId(id), new Set([id]))
  }

  #remove(id: string): void {
    this.#byId.delete(id)
    this.#everything.remove(id)
    this.#public.remove(id)
    const group = this.#groups.get(publishedId(id))
    group?.delete(id)
    if (group?.size === 0) this.#groups.delete(publishedId(id))
  }
}
