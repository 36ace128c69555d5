import type { DatabaseSync } from 'node:sqlite'
import { AssetFiles } from '../assets/asset-files.ts'
import { parseAssetId } from '../assets/asset-names.ts'
import { requireLake } from './data-folder.ts'
import { openContentDatabase } from './database.ts'
import { publishedId } from './document-id.ts'
import { lockFolder } from './folder-lock.ts'
import { Store } from './store.ts'

/** What was there of an erased document. */
export interface Erased {
  /** Whether it was an asset whose bytes, or copies of them, were on disk. */
  hadBytes: boolean
  /** Ids of asset documents, in any dataset, that keep the same bytes under another name. Sorted. */
  sameBytes: string[]
}

/**
 * Takes a document out of a data folder for good, append-only or not: the document, its drafts and versions, all their
 * history, what waits to be sent, and an asset's bytes with the copies made of them. It is for what must not be kept,
 * such as a patient's name or picture. No route does this; it takes access to the folder, and no server running on it.
 * Once more after an interruption it removes what is left.
 * @returns null if nothing of the document was there
 * @throws NoLake; FolderInUse while a lake serves the folder; Error if other documents refer to this one
 */
export function eraseDocument(folder: string, datasetName: string, id: string): Erased | null {
  requireLake(folder)
  const lock = lockFolder(folder)
  try {
    const database = openContentDatabase(folder)
    try {
      requireNoReferrers(database, datasetName, id)
      const wasKnown = erase(database, datasetName, id)
      const hadBytes = eraseBytes(folder, datasetName, id)
      return wasKnown || hadBytes ? { hadBytes, sameBytes: hadBytes ? othersWithSameBytes(database, datasetName, id) : [] } : null
    } finally {
      database.close()
    }
  } finally {
    lock.release()
  }
}

function requireNoReferrers(database: DatabaseSync, datasetName: string, id: string): void {
  const dataset = new Store(database, []).dataset(datasetName)
  if (!dataset) throw new Error(`There is no dataset "${datasetName}".`)
  const referrers = [...dataset.references.referrersOf(id)].filter((referrer) => publishedId(referrer) !== id)
  if (referrers.length > 0) throw new Error(`"${id}" cannot be erased while these documents refer to it: ${referrers.sort().join(', ')}. Take the references out first.`)
}

function erase(database: DatabaseSync, dataset: string, id: string): boolean {
  const known = database.prepare('SELECT DISTINCT document_id AS member FROM revisions WHERE dataset = ?').all(dataset)
  const members = known.map(({ member }) => String(member)).filter((member) => publishedId(member) === id)
  database.exec('BEGIN IMMEDIATE')
  for (const member of members) {
    database.prepare('DELETE FROM documents WHERE dataset = ? AND id = ?').run(dataset, member)
    database.prepare('DELETE FROM revisions WHERE dataset = ? AND document_id = ?').run(dataset, member)
    database.prepare('DELETE FROM outbox WHERE dataset = ? AND document_id = ?').run(dataset, member)
  }
  // The bytes of deleted and overwritten rows stay in the file until it is written anew.
  database.exec('COMMIT; VACUUM')
  return members.length > 0
}

/** The name of an asset's bytes is made of its document's id, so no other document of the dataset uses them. */
function eraseBytes(folder: string, dataset: string, id: string): boolean {
  const asset = parseAssetId(id)
  return asset !== null && new AssetFiles(folder).remove(dataset, asset.kind, asset.fileName)
}

/** The same bytes may also be there as a file beside an image, with another extension, or in another dataset. */
function othersWithSameBytes(database: DatabaseSync, dataset: string, id: string): string[] {
  const sha1 = parseAssetId(id)?.fileName.slice(0, 40) ?? ''
  const rows = database.prepare('SELECT dataset, id FROM documents WHERE id LIKE ? OR id LIKE ?').all(`image-${sha1}-%`, `file-${sha1}-%`)
  return rows.map((row) => (row.dataset === dataset ? String(row.id) : `${String(row.id)} in ${String(row.dataset)}`)).sort()
}
