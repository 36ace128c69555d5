import { ItemError } from '../http/errors.ts'
import { isJsonObject, type JsonObject } from '../store/document.ts'
import { publishedId } from '../store/document-id.ts'
import type { Change, StagedTransaction } from '../store/staged-transaction.ts'

/**
 * Refuses a transaction that would touch a published document of an append-only type. Such a document is published
 * once; from then on no role changes, replaces or removes it. The images before and after count, so no document comes
 * into such a type, or out of it, under an id that is published.
 *
 * A draft or version beside such a document could never be published, so it is refused at its first edit and not only
 * after somebody has typed all of it. One that is there already can be discarded.
 * @throws ItemError 403 insufficientPermissionsError
 */
export function checkAppendOnly(types: readonly string[], transaction: StagedTransaction): void {
  for (const change of transaction.changes()) {
    const { id, before, after } = change
    const group = publishedId(id)
    const isDiscarded = id !== group && after === null
    const published = id === group ? before : transaction.get(group)
    if (!published || isDiscarded || onlyStrengthens(change)) continue
    const type = [published, after].map((image) => image?._type).find((name) => name !== undefined && types.includes(name))
    if (type !== undefined) throw appendOnlyError(id, group, type)
  }
}

/** A GROQ filter for what `checkAppendOnly` keeps as it is, for the access rules; null if there are no such types. */
export function appendOnlyFilter(types: readonly string[]): string | null {
  if (types.length === 0) return null
  return `_type in ${JSON.stringify(types)} && !(_id in path("drafts.**")) && !(_id in path("versions.**"))`
}

/**
 * Whether all that was asked, and all that changed, is that weak references became strong. `sanity dataset import` writes every
 * reference weak, and takes that back when all documents are there: it changes nothing that a document says, and without it no
 * backup could be restored. The images are compared too, for one path can name several places.
 */
function onlyStrengthens({ before, after, mutations }: Change): boolean {
  return mutations.every(unsetsWeakMarks) && before !== null && after !== null && saysTheSame({ ...before, _rev: after._rev, _updatedAt: after._updatedAt }, after)
}

function unsetsWeakMarks({ patch }: JsonObject): boolean {
  if (!isJsonObject(patch)) return false
  const { id: _id, unset, ...otherOperations } = patch
  return Object.keys(otherOperations).length === 0 && Array.isArray(unset) && unset.every((path) => String(path).endsWith('._weak'))
}

/** Whether two values are the same but for weak marks that are gone. */
function saysTheSame(before: unknown, after: unknown): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && before.length === after.length && before.every((item, index) => saysTheSame(item, after[index]))
  if (!isJsonObject(before) || !isJsonObject(after)) return before === after
  return Object.keys(after).every((key) => key in before) && Object.keys(before).every((key) => (key in after ? saysTheSame(before[key], after[key]) : key === '_weak'))
}

function appendOnlyError(id: string, group: string, type: string): ItemError {
  const problem = id === group ? `Document "${id}" is published and cannot be changed or removed` : `"${id}" cannot be written: "${group}" is published and cannot be changed`
  return new ItemError(403, {
    type: 'insufficientPermissionsError',
    description: `${problem}, because documents of type "${type}" are append-only. Record a new "${type}" instead`,
    permission: 'update',
    id,
  })
}
