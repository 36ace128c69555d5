import { Worker } from 'node:worker_threads'
import { gatewayError, LakeError } from '../http/errors.ts'
import { maxSelectionLength, selectedIds } from '../mutations/selection.ts'
import { Dataset } from '../store/dataset.ts'
import type { LakeDocument } from '../store/document.ts'
import { DocumentView } from './document-view.ts'
import { viewOf } from './perspectives.ts'
import { runQuery } from './run-query.ts'
import type { FromProcess, Question, ReadersQuery, SelectionQuery, ToProcess } from './query-process.ts'

/* The program of a process for queries; see query-process.ts. Its one argument is the longest answer, in characters. */

const maxAnswerLength = Number(process.argv[2])
const datasets = new Map<string, Dataset>()
/** What the transaction whose queries were last asked has staged. */
let staging = nothingStaged()

process.on('message', (message: ToProcess) => {
  if (message.kind === 'documents') take(message)
  else void answer(message).then(send)
})
new Worker(new URL('./lake-watch.ts', import.meta.url))
// Ctrl-C is for the lake, which still answers what it has begun.
process.on('SIGINT', () => {})
// groq-js leaves streams behind that it reads no further; an error in one of them is nobody's.
process.on('unhandledRejection', () => {})
send({ kind: 'ready' })

function take({ dataset: name, documents }: ToProcess & { kind: 'documents' }): void {
  const dataset = datasetOf(name)
  datasets.set(name, dataset)
  dataset.apply(documents.map(([id, after]) => ({ id, before: dataset.get(id) ?? null, after, mutations: [] })))
}

function datasetOf(name: string): Dataset {
  return datasets.get(name) ?? new Dataset(name, [])
}

function nothingStaged(attempt = '') {
  return { attempt, staged: new Map<string, LakeDocument | null>() }
}

async function answer(question: Question): Promise<FromProcess> {
  try {
    return { kind: 'answer', json: await (question.kind === 'query' ? resultOf(question) : selectionOf(question)) }
  } catch (error) {
    const { status, message, body } = error instanceof LakeError ? error : gatewayError(400, 'The query cannot be answered')
    return { kind: 'refusal', status, message, body }
  }
}

async function resultOf(question: ReadersQuery): Promise<string> {
  // Somebody else's turn: nobody asks about that transaction any more.
  staging = nothingStaged()
  const view = viewOf(datasetOf(question.dataset), question.access, question.perspective, question.version)
  return toJson((await run(question, view)) ?? null, maxAnswerLength)
}

async function selectionOf(question: SelectionQuery): Promise<string> {
  if (staging.attempt !== question.attempt) staging = nothingStaged(question.attempt)
  for (const [id, after] of question.staged) staging.staged.set(id, after)
  return toJson(selectedIds(await run(question, viewAsStaged(datasetOf(question.dataset), staging.staged))), maxSelectionLength)
}

function run({ query, params, access, project, dataset }: Question, view: DocumentView): Promise<unknown> {
  return runQuery(query, params, view, { access, project, dataset })
}

/** All documents, as they would be after what a transaction has done so far. */
function viewAsStaged(dataset: Dataset, staged: Map<string, LakeDocument | null>): DocumentView {
  const unchanged = dataset.everything().filter(({ _id }) => !staged.has(_id))
  const changed = [...staged.values()].filter((document) => document !== null)
  return new DocumentView([...unchanged, ...changed].sort((a, b) => (a._id < b._id ? -1 : 1)))
}

/** @throws LakeError 400 */
function toJson(answer: unknown, maxLength: number): string {
  const json = JSON.stringify(answer)
  if (json.length > maxLength) throw gatewayError(400, `The answer is longer than ${maxLength} characters`)
  return json
}

function send(message: FromProcess): void {
  process.send?.(message)
}
