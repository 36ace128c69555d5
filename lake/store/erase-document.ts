import type { DatabaseSync } from 'node:sqlite'
import { openContentDatabase } from './database.ts'
import { publishedId } from './document-id.ts'
import { lockFolder } from './folder-lock.ts'
import { Store } from './store.ts'

/**
 * Takes a document out of a data folder for good, append-only or not: the document, its drafts and versions, all their
 * history, and what waits to be sent. It is for what must not be kept, such as a patient's name. No route does this;
 * it takes access to the folder, and no server running on it.
 * @returns whether anything of the document was there
 * @throws FolderInUse while a lake serves the folder; Error if other documents refer to this one
 */
export function eraseDocument(folder: string, datasetName: string, id: string): boolean {
  const lock = lockFolder(folder)
  try {
    const database = openContentDatabase(folder)
    try {
      requireNoReferrers(database, datasetName, id)
      return erase(database, datasetName, id)
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
