import { gatewayError, LakeError } from '../http/errors.ts'
import { Dataset } from '../store/dataset.ts'
import { viewOf } from './perspectives.ts'
import { runQuery } from './run-query.ts'
import type { FromProcess, ReadersQuery, ToProcess } from './query-process.ts'

/* The program of a process for queries; see query-process.ts. Its one argument is the longest answer, in characters. */

const maxAnswerLength = Number(process.argv[2])
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

async function answer({ access, dataset: name, query, params, perspective, version, project }: ReadersQuery): Promise<FromProcess> {
  try {
    const dataset = datasets.get(name) ?? new Dataset(name, [])
    const view = viewOf(dataset, access, perspective, version)
    const result = await runQuery(query, params, view, { access, project, dataset: name })
    const json = JSON.stringify(result ?? null)
    if (json.length > maxAnswerLength) throw gatewayError(400, `The answer is longer than ${maxAnswerLength} characters`)
    return { kind: 'answer', json }
  } catch (error) {
    const { status, message, body } = error instanceof LakeError ? error : gatewayError(400, 'The query cannot be answered')
    return { kind: 'refusal', status, message, body }
  }
}

function send(message: FromProcess): void {
  process.send?.(message)
}
