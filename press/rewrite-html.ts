import type { ServerResponse } from 'node:http'

/** What to send in place of a whole HTML answer. */
export interface Rewritten {
  html: string
  status?: number
  headers?: Readonly<Record<string, string>>
}

/**
 * Holds an HTML answer back until it is whole, and sends what `rewrite` makes of it. Any other answer (an encoded
 * one, one without a body, a 304) passes as it comes; of a length that would no longer hold it says nothing.
 */
export function rewriteHtml(response: ServerResponse, rewrite: (html: string) => Rewritten): void {
  const { write, end, flushHeaders } = response
  const chunks: Buffer[] = []

  const isHtml = (): boolean =>
    !response.headersSent && !response.hasHeader('content-encoding') && String(response.getHeader('content-type') ?? '').startsWith('text/html')
  const take = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }

  response.flushHeaders = () => {
    if (!isHtml()) flushHeaders.call(response)
  }
  response.write = function (this: ServerResponse, ...args: unknown[]): boolean {
    if (!isHtml()) return Reflect.apply(write, response, args) as boolean
    take(args[0], args[1])
    const done = args.findLast((argument) => typeof argument === 'function') as (() => void) | undefined
    if (done) process.nextTick(done)
    return true
  } as ServerResponse['write']
  response.end = function (this: ServerResponse, ...args: unknown[]): ServerResponse {
    if (!isHtml()) return Reflect.apply(end, response, args) as ServerResponse
    take(args[0], args[1])
    response.removeHeader('content-length')
    // It announces style sheets that are set into the page.
    response.removeHeader('link')
    const done = args.filter((argument) => typeof argument === 'function')
    if (chunks.length === 0) return Reflect.apply(end, response, done) as ServerResponse
    const { html, status, headers = {} } = rewrite(Buffer.concat(chunks).toString('utf8'))
    if (status) response.statusCode = status
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    return Reflect.apply(end, response, [html, 'utf8', ...done]) as ServerResponse
  } as ServerResponse['end']
}
