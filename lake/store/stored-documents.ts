import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { isJsonObject, type LakeDocument } from './document.ts'

/** The first schema whose documents have digests. */
export const digestSchema = 2

/** Thrown when documents are on disk, but not as they were stored. */
export class DamagedDocuments extends Error {
  constructor(dataset: string, ids: string[]) {
    const named = ids.slice(0, 10).map((id) => `"${id}"`).join(', ')
    const more = ids.length > 10 ? ` and ${ids.length - 10} more` : ''
    super(`In the dataset "${dataset}" the disk no longer holds what was stored: ${named}${more}, nor is it in their history. Move the data folder away, restore a backup ("restore"), and check the disk.`)
  }
}

/** A document whose own row is damaged, and its content from elsewhere in the file. */
export interface MendedDocument {
  id: string
  content: string
}

/** What a row of `documents` is known by: a changed bit anywhere in it gives another digest. */
export function digestOf(dataset: string, id: string, content: string): string {
  return hash('sha256', `${dataset}\n${id}\n${content}`, 'base64')
}

/**
 * All documents of a dataset, in the order of their ids, each checked against its digest. SQLite itself notices when its own
 * structure is damaged, not when a letter of a text is. Every document is also the last step of its history, so where its
 * row is damaged that one is taken.
 * @throws DamagedDocuments if it is damaged there too
 */
export function readDocuments(database: DatabaseSync, dataset: string): { documents: LakeDocument[]; mended: MendedDocument[] } {
  const mended: MendedDocument[] = []
  const lost: string[] = []
  const documents = rowsOf(database, dataset).flatMap(({ id, content, digest }) => {
    const isAsStored = (text: string) => digest === digestOf(dataset, id, text)
    const own = parse(content)
    if (own && isAsStored(content)) return [own]
    const last = lastRevision(database, dataset, id)
    if (own && digest === null && last === content) return [own]
    // A digest that fits what is no document was made after the damage. Where history says the same, the digest is damaged.
    const digestTells = digest !== null && !isAsStored(content)
    const fromHistory = last !== null && (!digestTells || last === content || isAsStored(last)) ? parse(last) : null
    if (last !== null && fromHistory) {
      mended.push({ id, content: last })
      return [fromHistory]
    }
    if (own && digest === null) return [own]
    lost.push(id)
    return []
  })
  if (lost.length > 0) throw new DamagedDocuments(dataset, lost)
  return { documents, mended }
}

export function reportMended(dataset: string, { id }: MendedDocument): void {
  console.error(`The document "${id}" of the dataset "${dataset}" was damaged on the disk. It was taken from its history, where it is whole. Check the disk.`)
}

/** No digest where the schema is older: at its upgrade, and when an export meets a folder that no lake of this version has opened yet. */
function rowsOf(database: DatabaseSync, dataset: string): { id: string; content: string; digest: string | null }[] {
  const hasDigests = Number(database.prepare('PRAGMA user_version').get()?.user_version) >= digestSchema
  const rows = database.prepare(`SELECT id, content, ${hasDigests ? 'digest' : 'NULL AS digest'} FROM documents WHERE dataset = ? ORDER BY id`).all(dataset)
  return rows as { id: string; content: string; digest: string | null }[]
}

function lastRevision(database: DatabaseSync, dataset: string, id: string): string | null {
  const row = database.prepare('SELECT content FROM revisions WHERE dataset = ? AND document_id = ? ORDER BY sequence DESC LIMIT 1').get(dataset, id)
  return typeof row?.content === 'string' ? row.content : null
}

/** Null for what is no document, as a damaged text may be. */
function parse(content: string): LakeDocument | null {
  try {
    const value: unknown = JSON.parse(content)
    return isJsonObject(value) ? (value as LakeDocument) : null
  } catch {
    return null
  }
}
