import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from '../access/roles.ts'
import type { Tokens } from '../access/tokens.ts'
import { gatewayError } from './errors.ts'

const heartbeatInterval = 15_000
/** Sanity closes listeners after half an hour; clients come back by themselves. */
const maxAge = 30 * 60_000
const maxStreams = 2_000
/** Of these, so that strangers cannot keep the Studio out. */
const maxAnonymous = 500
/** A reader that lets this much pile up is cut off; it will reconnect and refetch. */
const maxBacklog = 8_000_000

export interface EventStream {
  /** Sends one event; `data` is JSON text. */
  send(event: string, data: unknown, id?: string): void
  close(): void
}

/** All open server-sent-event streams: heartbeats, caps, revoked tokens, shutdown. */
export class EventStreams {
  readonly #open = new Set<{ stream: EventStream; beat: () => void }>()
  #anonymous = 0
  readonly #tokens: Tokens
  readonly #timer: NodeJS.Timeout

  constructor(tokens: Tokens) {
    this.#tokens = tokens
    this.#timer = setInterval(() => this.#beat(), heartbeatInterval)
    this.#timer.unref()
  }

  get size(): number {
    return this.#open.size
  }

  /**
   * Turns a request into an event stream.
   * @param onClose called once, however the stream ends
   * @throws LakeError 503 if too many are open
   */
  open(request: FastifyRequest, reply: FastifyReply, access: Access, onClose: () => void): EventStream {
    const isAnonymous = access.role === 'anonymous'
    if (this.#open.size >= maxStreams || (isAnonymous && this.#anonymous >= maxAnonymous)) throw gatewayError(503, 'Too many open event streams')
    const { raw } = reply
    const openedAt = Date.now()
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
    reply.hijack()
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    raw.write(':\nretry: 3000\n\n')
    request.raw.socket.setNoDelay(true)

    const stream: EventStream = {
      send(event, data, id) {
        if (raw.writableLength > maxBacklog) return void raw.destroy()
        raw.write(`event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`)
      },
      close: () => raw.end(),
    }
    const beat = () => {
      const revoked = access.tokenId !== null && !this.#tokens.stands(access.tokenId)
      if (revoked || Date.now() - openedAt > maxAge) raw.end()
      else raw.write(':\n\n')
    }
    const entry = { stream, beat }
    this.#open.add(entry)
    if (isAnonymous) this.#anonymous += 1
    raw.on('error', () => raw.destroy())
    raw.on('close', () => {
      this.#open.delete(entry)
      if (isAnonymous) this.#anonymous -= 1
      onClose()
    })
    return stream
  }

  closeAll(): void {
    clearInterval(this.#timer)
    for (const { stream } of this.#open) stream.close()
  }

  #beat(): void {
    for (const { beat } of this.#open) beat()
  }
}
