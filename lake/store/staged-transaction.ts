import type { LakeDocument, JsonObject } from './document.ts'

/** What one transaction did to one document. */
export interface Change {
  id: string
  before: LakeDocument | null
  after: LakeDocument | null
  /** The mutations that led there, as listeners and history show them. */
  mutations: JsonObject[]
}

/** The documents that a transaction starts from. */
export interface DocumentSource {
  get(id: string): LakeDocument | undefined
}

/** Content for a document about to be written; revision and timestamps are the transaction's. */
export type DocumentContent = JsonObject & { _id: string; _type: string }

/**
 * A transaction while it is put together: later mutations see what earlier ones did, the dataset sees nothing.
 * Nothing is durable or visible before the store commits it.
 */
export class StagedTransaction {
  readonly id: string
  readonly timestamp: string
  readonly #source: DocumentSource
  readonly #changes = new Map<string, Change>()

  constructor(source: DocumentSource, id: string, timestamp: string) {
    this.#source = source
    this.id = id
    this.timestamp = timestamp
  }

  get(id: string): LakeDocument | null {
    const change = this.#changes.get(id)
    return change ? change.after : (this.#source.get(id) ?? null)
  }

  /** Writes a document's new content. `_createdAt` is the content's own or else the transaction's time. */
  put(content: DocumentContent, mutation: JsonObject): void {
    const created = typeof content._createdAt === 'string' ? content._createdAt : this.timestamp
    const document: LakeDocument = { ...content, _createdAt: created, _updatedAt: this.timestamp, _rev: this.id }
    this.#record(content._id, document, mutation)
  }

  remove(id: string, mutation: JsonObject): void {
    this.#record(id, null, mutation)
  }

  /** The document as it was before this transaction. */
  before(id: string): LakeDocument | null {
    const change = this.#changes.get(id)
    return change ? change.before : (this.#source.get(id) ?? null)
  }

  /** Documents touched, in the order they were first touched; those created and deleted again are left out. */
  changes(): Change[] {
    return [...this.#changes.values()].filter((change) => change.before !== null || change.after !== null)
  }

  /** Ids in the dataset whose content this transaction has replaced or removed so far. */
  touches(id: string): boolean {
    return this.#changes.has(id)
  }

  #record(id: string, after: LakeDocument | null, mutation: JsonObject): void {
    const change = this.#changes.get(id)
    if (change) {
      change.after = after
      change.mutations.push(mutation)
      return
    }
    this.#changes.set(id, { id, before: this.#source.get(id) ?? null, after, mutations: [mutation] })
  }
}
