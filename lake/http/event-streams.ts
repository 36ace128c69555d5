import type { ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from '../access/roles.ts'
import type { Tokens } from '../access/tokens.ts'
import { gatewayError } from './errors.ts'

const heartbeatInterval = 15_000
/** Sanity closes listeners after half an hour; clients come back by themselves. */
const maxAge = 30 * 60_000
/** A reader that lets this many bytes pile up is cut off; it will reconnect and refetch. */
const maxBacklog = 8_000_000

/** How many streams may be open, and how many bytes they may leave unread together. */
export interface StreamLimits {
  streams: number
  backlog: number
}

/** Apart, so that strangers cannot keep the Studio out. */
const defaults: Record<'strangers' | 'members', StreamLimits> = {
  strangers: { streams: 200, backlog: 128_000_000 },
  members: { streams: 1_800, backlog: 512_000_000 },
}

export interface EventStream {
  /** Sends one event; `shared`, by `sharedAttributes`, are more attributes of its data. */
  send(event: string, data: object, id?: string, shared?: Buffer): void
  close(): void
}

/** Attributes as the end of an event. Many streams may send the same bytes, so they are made and kept once. */
export function sharedAttributes(attributes: object): Buffer {
  const json = JSON.stringify(attributes)
  return Buffer.from(`${json === '{}' ? '' : `,${json.slice(1, -1)}`}}\n\n`)
}

const nothingShared = sharedAttributes({})

interface OpenStream {
  /** The token's or else the connection's address, as for queries (query/asker.ts). */
  owner: string
  tokenId: string | null
  openedAt: number
  raw: ServerResponse
  /** What the system has not taken yet, in bytes, as of the last event. */
  backlog: number
}

/** All open server-sent-event streams: heartbeats, caps, revoked tokens, shutdown. */
export class EventStreams {
  readonly #tokens: Tokens
  readonly #strangers: Room
  readonly #members: Room
  readonly #timer: NodeJS.Timeout
  /** Tokens that were looked up in this go; a commit with all its events is one. */
  readonly #standing = new Map<string, boolean>()

  constructor(tokens: Tokens, limits = defaults) {
    this.#tokens = tokens
    this.#strangers = new Room(limits.strangers)
    this.#members = new Room(limits.members)
    this.#timer = setInterval(() => this.#beat(), heartbeatInterval)
    this.#timer.unref()
  }

  get size(): number {
    return this.#strangers.open.size + this.#members.open.size
  }

  /**
   * Turns a request into an event stream.
   * @param onClose called once, however the stream ends
   * @throws LakeError 503 if too many are open, and nobody else has more of them
   */
  open(request: FastifyRequest, reply: FastifyReply, access: Access, onClose: () => void): EventStream {
    const { raw } = reply
    const room = access.role === 'anonymous' ? this.#strangers : this.#members
    const stream: OpenStream = { owner: access.tokenId ?? request.ip, tokenId: access.tokenId, openedAt: Date.now(), raw, backlog: 0 }
    // Nobody would hear of its end, and its place would stay taken.
    if (raw.destroyed) throw gatewayError(503, 'Nobody waits for this stream')
    room.admit(stream)
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
    reply.hijack()
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    raw.write(':\nretry: 3000\n\n')
    request.raw.socket.setNoDelay(true)
    raw.on('error', () => raw.destroy())
    raw.on('close', () => {
      room.leave(stream)
      onClose()
    })
    return {
      send: (event, data, id, shared = nothingShared) => {
        if (raw.destroyed || raw.writableEnded) return
        if (!this.#stands(stream)) return void raw.destroy()
        const head = `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data).slice(0, -1)}`
        room.write(stream, Buffer.from(head), shared)
      },
      close: () => raw.end(),
    }
  }

  closeAll(): void {
    clearInterval(this.#timer)
    for (const { raw } of this.#all()) raw.end()
  }

  #all(): OpenStream[] {
    return [...this.#strangers.open, ...this.#members.open]
  }

  #beat(): void {
    for (const stream of this.#all()) {
      const { raw, openedAt } = stream
      // One that was ended before and whose rest nobody reads, too.
      if (!this.#stands(stream) || raw.writableEnded) raw.destroy()
      else if (Date.now() - openedAt > maxAge) raw.end()
      else raw.write(':\n\n')
    }
  }

  #stands({ tokenId }: OpenStream): boolean {
    if (tokenId === null) return true
    if (this.#standing.size === 0) queueMicrotask(() => this.#standing.clear())
    const stands = this.#standing.get(tokenId) ?? this.#tokens.stands(tokenId)
    this.#standing.set(tokenId, stands)
    return stands
  }
}

/** The streams of strangers, or of people with a token. */
class Room {
  readonly open = new Set<OpenStream>()
  readonly #limits: StreamLimits
  #backlog = 0

  constructor(limits: StreamLimits) {
    this.#limits = limits
  }

  /** When there is no room, the owner who has most loses the newest, so nobody can keep others out. @throws LakeError 503 if that is the one who comes */
  admit(stream: OpenStream): void {
    this.open.add(stream)
    if (this.open.size <= this.#limits.streams) return
    const byOwner = Map.groupBy(this.open, ({ owner }) => owner)
    let most = byOwner.get(stream.owner) ?? []
    for (const theirs of byOwner.values()) if (theirs.length > most.length) most = theirs
    const newest = most.at(-1)
    if (newest) this.leave(newest)
    if (newest === stream) throw gatewayError(503, 'Too many open event streams')
    newest?.raw.destroy()
  }

  leave(stream: OpenStream): void {
    this.open.delete(stream)
    this.#backlog -= stream.backlog
    stream.backlog = 0
  }

  /** Cuts off the stream if too much of it would wait to be read, and the fullest ones if too much does of all together. */
  write(stream: OpenStream, ...parts: Buffer[]): void {
    const { raw } = stream
    const length = parts.reduce((total, part) => total + part.length, 0)
    if (raw.writableLength > 0 && raw.writableLength + length > maxBacklog) return this.#cutOff(stream)
    raw.cork()
    for (const part of parts) raw.write(part, () => this.#measure(stream))
    raw.uncork()
    this.#measure(stream)
    while (this.#backlog > this.#limits.backlog) this.#cutOff(this.#fullest(stream))
  }

  #measure(stream: OpenStream): void {
    if (!this.open.has(stream)) return
    this.#backlog += stream.raw.writableLength - stream.backlog
    stream.backlog = stream.raw.writableLength
  }

  #fullest(stream: OpenStream): OpenStream {
    let fullest = stream
    for (const other of this.open) if (other.backlog > fullest.backlog) fullest = other
    return fullest
  }

  #cutOff(stream: OpenStream): void {
    this.leave(stream)
    stream.raw.destroy()
  }
}
