import { randomUUID } from 'node:crypto'
import type { Access } from '../access/roles.ts'
import { boundedList } from '../http/bounded-list.ts'
import { ItemError } from '../http/errors.ts'
import type { Asker } from '../query/asker.ts'
import type { Ask, QueryTurns } from '../query/query-turns.ts'
import type { Dataset } from '../store/dataset.ts'
import type { LakeDocument } from '../store/document.ts'
import type { Store } from '../store/store.ts'
import { applyMutation, checkMayWrite } from './apply-mutations.ts'
import { invalid, type WriteResult } from './document-writes.ts'
import { withinPatchTime } from './effort.ts'
import { maxSelectedDocuments, selectionOf } from './selection.ts'

/** The mutations of one request, and for whom they are made. */
export interface MutationRequest {
  dataset: Dataset
  project: string
  access: Access
  asker: Asker
  mutations: unknown[]
  transactionId: string
  /** Whether objects in arrays get a `_key` if they have none. */
  addKeys: boolean
  /** Whether each result holds its document. */
  returnDocuments: boolean
  dryRun: boolean
}

/**
 * Applies mutations in order and commits them, all or none.
 *
 * What a mutation by query selects is worked out beside the lake, in one of its asker's turns, on the documents as the
 * mutations before it leave them. Should others commit meanwhile, the selection may no longer hold: then everything is
 * begun anew, until it goes through or the turn's time is over. Without such mutations all happens at once.
 * @returns JSON of the results, one per document and mutation
 * @throws ItemError with the index of the mutation at fault; LakeError as `QueryTurns.run`
 */
export function mutate(store: Store, members: QueryTurns, request: MutationRequest): Promise<string> {
  if (!request.mutations.some(selectionOf)) return untilCommitted(store, request, null)
  return members.take(request.asker, (ask) => untilCommitted(store, request, ask))
}

async function untilCommitted(store: Store, request: MutationRequest, ask: Ask | null): Promise<string> {
  for (;;) {
    const results = await attempt(store, request, ask)
    if (results !== null) return results
  }
}

/** Null, with nothing done, if the dataset changed while a query was answered. After the last answer nothing here waits. */
async function attempt(store: Store, request: MutationRequest, ask: Ask | null): Promise<string | null> {
  const { dataset, project, access, asker, mutations, addKeys, returnDocuments, dryRun } = request
  const { generation } = dataset
  const transaction = store.begin(dataset, request.transactionId)
  const name = randomUUID()
  const results: WriteResult[] = []
  /** What became of a document is sent with the next query, and not again with all that follow. */
  const unsent = new Set<string>()
  let index = 0
  const apply = (selected: string | null) => {
    const written = applyMutation(transaction, mutations[index], selected === null ? null : readIds(selected), addKeys)
    for (const { id } of written) unsent.add(id)
    results.push(...written)
  }
  const applyAll = () => {
    for (; index < mutations.length; index += 1) apply(null)
  }
  try {
    if (!ask) withinPatchTime(transaction, applyAll)
    for (; ask && index < mutations.length; index += 1) {
      const selection = selectionOf(mutations[index])
      let selected: string | null = null
      if (selection) {
        const staged = [...unsent].map((id): [string, LakeDocument | null] => [id, transaction.get(id)])
        unsent.clear()
        selected = await ask({ kind: 'select', ...selection, access, project, dataset: dataset.name, attempt: name, staged })
      }
      if (dataset.generation !== generation) return null
      apply(selected)
    }
  } catch (error) {
    if (error instanceof ItemError) error.index = index
    throw error
  }
  asker.checkAccess()
  checkMayWrite(access, transaction)
  // Before the commit: a request whose answer is refused changes nothing.
  const answer = boundedList(results.map(({ id, operation }) => ({ id, operation, ...(returnDocuments ? { document: transaction.get(id) ?? transaction.before(id) } : {}) })))
  store.commit(dataset, transaction, access.userId, { dryRun })
  return answer
}

function readIds(json: string): string[] {
  const ids = JSON.parse(json) as string[]
  if (ids.length > maxSelectedDocuments) throw invalid(`The query selects more than ${maxSelectedDocuments} documents`)
  return ids
}
