/** An error with the status and body that a client of the Content Lake expects. */
export class LakeError extends Error {
  readonly status: number
  readonly body: unknown
  constructor(status: number, message: string, body: unknown) {
    super(message)
    this.status = status
    this.body = body
  }
}

const statusNames: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  411: 'Length Required',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/** The gateway's error shape (Boom): `{statusCode, error, message, errorCode?}`. */
export function gatewayError(status: number, message: string, errorCode?: string): LakeError {
  const body = { statusCode: status, error: statusNames[status] ?? 'Error', message, ...(errorCode ? { errorCode } : {}) }
  return new LakeError(status, message, body)
}

/** 401 for a token that is unknown, revoked, expired or malformed. */
export function unknownToken(): LakeError {
  return gatewayError(401, 'Unauthorized - Session not found', 'SIO-401-ANF')
}

/** 401 for a request without a token where one is needed. */
export function missingToken(): LakeError {
  return gatewayError(401, 'Unauthorized - this needs a token in the Authorization header', 'SIO-401-AWH')
}

/** One entry of `error.items` of a refused mutation or action; `type` as Sanity's clients know them. */
export interface ItemDetails {
  type: string
  description: string
  [detail: string]: unknown
}

/** Thrown while a mutation or an action is applied; the route adds index and wrapping. */
export class ItemError extends Error {
  readonly status: number
  readonly details: ItemDetails
  /** Index of the mutation or action at fault, once known. */
  index = 0
  constructor(status: number, details: ItemDetails) {
    super(details.description)
    this.status = status
    this.details = details
  }
}

/** Wraps an item error as `/data/mutate` and `/data/actions` answer it. */
export function itemsError(type: 'mutationError' | 'actionError', error: ItemError): LakeError {
  const noun = type === 'mutationError' ? 'mutation' : 'action'
  const description = `The ${noun}(s) failed: ${error.message}`
  return new LakeError(error.status, description, {
    error: { type, description, items: [{ index: error.index, error: error.details }] },
  })
}

/** 400 for a body that cannot be read as mutations or actions at all. */
export function malformedBody(type: 'mutationError' | 'actionError', description: string): LakeError {
  return new LakeError(400, description, { error: { type, description, items: [] } })
}

/** 400 as `/data/query` and `/data/listen` answer an unusable query. */
export function queryParseError(description: string, query: string, start: number, end: number): LakeError {
  return new LakeError(400, description, { error: { type: 'queryParseError', description, query, start, end } })
}
