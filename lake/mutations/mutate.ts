import type { Access } from '../access/roles.ts'
import { ItemError } from '../http/errors.ts'
import type { Asker } from '../query/asker.ts'
import type { Ask, QueryTurns } from '../query/query-turns.ts'
import type { Dataset } from '../store/dataset.ts'
import type { StagedTransaction } from '../store/staged-transaction.ts'
import type { Store } from '../store/store.ts'
import { applyMutation, checkMayWrite } from './apply-mutations.ts'
import { invalid, type WriteResult } from './document-writes.ts'
import { maxSelectedDocuments, type Selection, selectionOf } from './selection.ts'

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
  dryRun: boolean
}

export interface Mutated {
  transaction: StagedTransaction
  /** One per document and mutation. */
  results: WriteResult[]
}

/**
 * Applies mutations in order and commits them, all or none.
 *
 * What a mutation by query selects is worked out beside the lake, in one of its asker's turns, on the documents as the
 * mutations before it leave them. Should others commit meanwhile, the selection may no longer hold: then everything is
 * begun anew, until it goes through or the turn's time is over. Without such mutations all happens at once.
 * @throws ItemError with the index of the mutation at fault; LakeError as `QueryTurns.run`
 */
export function mutate(store: Store, members: QueryTurns, request: MutationRequest): Promise<Mutated> {
  if (!request.mutations.some(selectionOf)) return untilCommitted(store, request, null)
  return members.take(request.asker, (ask) => untilCommitted(store, request, ask))
}

async function untilCommitted(store: Store, request: MutationRequest, ask: Ask | null): Promise<Mutated> {
  for (;;) {
    const mutated = await attempt(store, request, ask)
    if (mutated) return mutated
  }
}

/** Null, with nothing done, if the dataset changed while a query was answered. After the last answer nothing here waits. */
async function attempt(store: Store, request: MutationRequest, ask: Ask | null): Promise<Mutated | null> {
  const { dataset, access, mutations, addKeys, dryRun } = request
  const { generation } = dataset
  const transaction = store.begin(dataset, request.transactionId)
  const results: WriteResult[] = []
  for (const [index, mutation] of mutations.entries()) {
    const selection = ask && selectionOf(mutation)
    const selected = selection && (await ask(questionFor(selection, request, transaction)))
    if (dataset.generation !== generation) return null
    try {
      results.push(...applyMutation(transaction, mutation, selected === null ? null : readIds(selected), addKeys))
    } catch (error) {
      if (error instanceof ItemError) error.index = index
      throw error
    }
  }
  checkMayWrite(access, transaction)
  store.commit(dataset, transaction, access.userId, { dryRun })
  return { transaction, results }
}

function questionFor({ query, params }: Selection, { dataset, project, access }: MutationRequest, transaction: StagedTransaction) {
  const staged = transaction.changes().map(({ id, after }): [string, typeof after] => [id, after])
  return { access, project, dataset: dataset.name, query, params, perspective: ['raw'], version: 'X', staged }
}

function readIds(json: string): string[] {
  const ids = JSON.parse(json) as string[]
  if (ids.length > maxSelectedDocuments) throw invalid(`The query selects more than ${maxSelectedDocuments} documents`)
  return ids
}
