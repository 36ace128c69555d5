import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Access, anonymousAccess } from '../access/roles.ts'
import type { LakeContext } from './context.ts'
import { readHost } from './hosts.ts'
import type { StreamTickets } from './stream-tickets.ts'

const ticketParameter = /[?&]__t=([\w-]+)$/

/**
 * Sends a browser's event stream to a host of its own (see stream-tickets.ts). Only over HTTP/1.1, only if an `Origin`
 * shows that it is a browser, and only on names under localhost, which browsers resolve by themselves.
 * @returns true if the reply was sent
 */
export function redirectStream(request: FastifyRequest, reply: FastifyReply, lake: LakeContext): boolean {
  const { host, origin } = request.headers
  if (origin === undefined || request.raw.httpVersion !== '1.1' || !isLoopback(host)) return false
  const path = request.raw.url ?? '/'
  const ticket = lake.tickets.issue(request.access, path)
  const port = /:\d+$/.exec(host ?? '')?.[0] ?? ''
  const shard = `http://sse-${randomBytes(9).toString('hex')}.localhost${port}`
  void reply.code(307).header('location', `${shard}${path}${path.includes('?') ? '&' : '?'}__t=${ticket}`).send()
  return true
}

/** Whether this request already arrived on a stream host. */
export function isStreamHost(request: FastifyRequest): boolean {
  return readHost(request.headers.host, '')?.kind === 'stream'
}

/** The access that a request on a stream host has by its ticket; a preflight leaves the ticket unused. */
export function takeTicket(request: FastifyRequest, tickets: StreamTickets): Access | null {
  const url = request.raw.url ?? '/'
  const found = ticketParameter.exec(url)
  if (!found?.[1]) return null
  const path = url.slice(0, found.index)
  if (request.method === 'OPTIONS') return tickets.isOpen(found[1], path) ? anonymousAccess : null
  return request.method === 'GET' ? tickets.redeem(found[1], path) : null
}

function isLoopback(host: string | undefined): boolean {
  const name = host?.toLowerCase().replace(/:\d+$/, '') ?? ''
  return name === 'localhost' || name === '127.0.0.1' || name.endsWith('.localhost')
}
