import type { FastifyRequest } from 'fastify'
import { jsonProblem } from '../store/document-shape.ts'
import { gatewayError } from './errors.ts'

/** The query part of the URL. Sanity's parameters repeat and carry `$`, so they are read by the URL standard. */
export function searchParams(request: FastifyRequest): URLSearchParams {
  const mark = request.raw.url?.indexOf('?') ?? -1
  return new URLSearchParams(mark === -1 ? '' : request.raw.url?.slice(mark + 1))
}

export function flag(params: URLSearchParams, name: string): boolean {
  return params.get(name) === 'true'
}

/**
 * GROQ parameters of a URL: `$name=<JSON>`.
 * @throws LakeError 400 if a value is not JSON, or such as no body may hold
 */
export function groqParameters(params: URLSearchParams): Record<string, unknown> {
  const entries = [...params].filter(([name]) => name.startsWith('$'))
  const read = Object.fromEntries(entries.map(([name, value]) => [name.slice(1), parseParameter(name, value)]))
  const problem = jsonProblem(read)
  if (problem) throw gatewayError(400, problem)
  return read
}

function parseParameter(name: string, value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    throw gatewayError(400, `The parameter ${name.slice(0, 100)} is not JSON`)
  }
}
