import { gatewayError, LakeError } from '../http/errors.ts'
import { selectedIds } from '../mutations/selection.ts'
import { Dataset } from '../store/dataset.ts'
import { DocumentView } from './document-view.ts'
import { viewOf } from './perspectives.ts'
import { runQuery } from './run-query.ts'
import type { ChangedDocuments, FromProcess, ReadersQuery, ToProcess } from './query-process.ts'

/* The program of a process for queries; see query-process.ts. Its one argument is the longest answer, in characters. */

const maxAnswerLength = Number(process.argv[2])
/** Ten thousand ids of 128 characters: the lake itself reads these. */
const maxSelectionLength = 1_400_000
const datasets = new Map<string, Dataset>()

process.on('message', (message: ToProcess) => {
  if (message.kind === 'documents') take(message)
  else void answer(message.query).then(send)
})
// The lake has ended, however it did.
process.on('disconnect', () => process.exit())
// Ctrl-C is for the lake, which still answers what it has begun.
process.on('SIGINT', () => {})
// groq-js leaves streams behind that it reads no further; an error in one of them is nobody's.
process.on('unhandledRejection', () => {})
send({ kind: 'ready' })

function take({ dataset: name, documents }: ToProcess & { kind: 'documents' }): void {
  const dataset = datasets.get(name) ?? new Dataset(name, [])
  datasets.set(name, dataset)
  dataset.apply(documents.map(([id, after]) => ({ id, before: dataset.get(id) ?? null, after, mutations: [] })))
}

async function answer({ access, dataset: name, query, params, perspective, version, project, staged }: ReadersQuery): Promise<FromProcess> {
  try {
    const dataset = datasets.get(name) ?? new Dataset(name, [])
    const view = staged?.length ? viewAsStaged(dataset, staged) : viewOf(dataset, access, perspective, version)
    const result = await runQuery(query, params, view, { access, project, dataset: name })
    const json = JSON.stringify(staged ? selectedIds(result) : (result ?? null))
    const maxLength = staged ? maxSelectionLength : maxAnswerLength
    if (json.length > maxLength) throw gatewayError(400, `The answer is longer than ${maxLength} characters`)
    return { kind: 'answer', json }
  } catch (error) {
    const { status, message, body } = error instanceof LakeError ? error : gatewayError(400, 'The query cannot be answered')
    return { kind: 'refusal', status, message, body }
  }
}

/** All documents, as they would be after what a transaction has done so far. */
function viewAsStaged(dataset: Dataset, staged: ChangedDocuments): DocumentView {
  const touched = new Set(staged.map(([id]) => id))
  const unchanged = dataset.everything().filter(({ _id }) => !touched.has(_id))
  return new DocumentView([...unchanged, ...staged.flatMap(([, after]) => after ?? [])].sort((a, b) => (a._id < b._id ? -1 : 1)))
}

function send(message: FromProcess): void {
  process.send?.(message)
}
