import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import type { Role } from '../access/roles.ts'
import { type Lake, startLake } from '../server.ts'
import { type LakeSettings, settingsFromEnvironment } from '../settings.ts'

export const siteOrigin = 'http://localhost:3000'

/** A real lake on a port of its own, with real files in a folder that goes away afterwards. */
export interface LakeUnderTest {
  lake: Lake
  folder: string
  tokens: Record<Role, string>
  /** A client with the token of a role, or without a token. */
  client(role: Role | 'anonymous', options?: { apiVersion?: string }): SanityClient
  /** A plain request; `path` starts after the version. */
  call(path: string, options?: CallOptions): Promise<Answer>
  /** Stops the lake and starts it again on the same folder and a new port; clients have to be made anew. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface CallOptions {
  method?: string
  token?: string
  body?: unknown
  headers?: Record<string, string>
  host?: string
  version?: string
}

export interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  text: string
  json: any // eslint-disable-line @typescript-eslint/no-explicit-any
}

export async function lakeUnderTest(overrides: Partial<LakeSettings> = {}): Promise<LakeUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'tarn-'))
  const settings: LakeSettings = { ...settingsFromEnvironment({ LAKE_DATA: folder, SITE_URL: siteOrigin }), port: 0, ...overrides }
  const first = await startLake(settings)
  const tokens = {
    administrator: first.tokens.create('administrator', 'Ada'),
    editor: first.tokens.create('editor', 'Edith'),
    viewer: first.tokens.create('viewer', 'Vera'),
  }
  const tested: LakeUnderTest = {
    lake: first,
    folder,
    tokens,
    client: (role, { apiVersion = '2025-02-19' } = {}) =>
      createClient({
        projectId: 'lumbar',
        dataset: 'production',
        apiVersion,
        apiHost: tested.lake.url,
        useProjectHostname: false,
        useCdn: false,
        perspective: 'raw',
        maxRetries: 0,
        ...(role === 'anonymous' ? {} : { token: tokens[role] }),
      }),
    call: (path, options = {}) => request(tested.lake.port, path, options),
    async restart() {
      await tested.lake.close()
      tested.lake = await startLake(settings)
    },
    async stop() {
      await tested.lake.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return tested
}

/** A request that can name any host, as a browser on a project or stream host does. */
export function request(port: number, path: string, options: CallOptions): Promise<Answer> {
  const { method = 'GET', token, body, headers = {}, host = 'localhost', version = 'v2025-02-19' } = options
  const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = http.request(
      {
        host: '127.0.0.1',
        port,
        method,
        path: version ? `/${version}${path}` : path,
        headers: {
          host: `${host}:${port}`,
          ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parse(text) }))
      },
    )
    sent.on('error', reject)
    sent.end(payload)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export interface ServerEvent {
  event: string
  id: string | undefined
  data: any // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** An open event stream whose events are taken one by one. */
export class EventReader {
  readonly #events: ServerEvent[] = []
  readonly #waiting: ((event: ServerEvent) => void)[] = []
  readonly #request: http.ClientRequest
  readonly ended: Promise<void>

  constructor(sent: http.ClientRequest, response: http.IncomingMessage) {
    this.#request = sent
    let text = ''
    response.setEncoding('utf8')
    response.on('data', (chunk: string) => {
      text += chunk
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) this.#take(block)
    })
    this.ended = new Promise((resolve) => response.on('close', () => resolve()))
  }

  /** Opens a stream; rejects if the answer is no stream. */
  static open(port: number, path: string, headers: Record<string, string> = {}, host = 'localhost'): Promise<EventReader> {
    return new Promise((resolve, reject) => {
      const sent = http.get({ host: '127.0.0.1', port, path, headers: { host: `${host}:${port}`, ...headers } }, (response) => {
        if (response.statusCode === 200) resolve(new EventReader(sent, response))
        else reject(new Error(`HTTP ${response.statusCode} instead of a stream`))
      })
      sent.on('error', reject)
    })
  }

  next(): Promise<ServerEvent> {
    const event = this.#events.shift()
    return event ? Promise.resolve(event) : new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Events that have arrived and were not taken. */
  get pending(): readonly ServerEvent[] {
    return this.#events
  }

  close(): void {
    this.#request.destroy()
  }

  #take(block: string): void {
    const lines = block.split('\n')
    const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
    const event = field('event')
    if (!event) return
    const arrived = { event, id: field('id'), data: parse(field('data') ?? 'null') }
    const waiting = this.#waiting.shift()
    if (waiting) waiting(arrived)
    else this.#events.push(arrived)
  }
}

/** The path of a listener, with the query encoded. */
export function listenPath(query: string, parameters: Record<string, string> = {}, version = 'v2025-02-19'): string {
  return `/${version}/data/listen/production?${new URLSearchParams({ query, ...parameters })}`
}

export function queryPath(query: string, parameters: Record<string, string> = {}): string {
  return `/data/query/production?${new URLSearchParams({ query, ...parameters })}`
}
