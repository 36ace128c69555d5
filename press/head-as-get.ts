import type { IncomingMessage } from 'node:http'

/**
 * Lets HEAD be answered by what answers GET, so that status and headers agree by construction: whether a page failed
 * shows in its body alone. Call it once Node has made the response: that one remembers HEAD and sends no body.
 */
export function headAsGet(request: IncomingMessage): void {
  if (request.method === 'HEAD') request.method = 'GET'
}
