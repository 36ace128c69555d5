/**
 * Serves the site: Next renders, and patients get plain pages, compressed. Reads HOST, PORT and NEXT_DIST_DIR; needs a build.
 */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import { markCurrent } from './current-page.ts'
import { headAsGet } from './head-as-get.ts'
import { inlineStyles } from './inline-styles.ts'
import { keepToOneLine } from './one-line.ts'
import { isFailedPage, plainPage } from './plain-page.ts'
import { refused } from './refusal.ts'
import { rewriteHtml, type Rewritten } from './rewrite-html.ts'

/** What `compression` really takes; its types know Express alone. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const root = join(import.meta.dirname, '..')
const hostname = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
const build = join(root, process.env.NEXT_DIST_DIR || '.next')
const unavailable = join(build, 'server/app/unavailable.html')

// Whoever reads the log may go away, and an error told of that would only be the next one.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
keepToOneLine(console)

// In its own addresses Next writes every loopback name as localhost; told another, it would take them for a foreign host's.
const app = next({ dev: false, dir: root, hostname: 'localhost', port })
await app.prepare()
const render = app.getRequestHandler()
// Brotli's level 5 is a tenth smaller than the default, and no slower.
const compress = compression({ level: constants.Z_BEST_COMPRESSION, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } }) as unknown as Middleware

// Node's own limits would let a client that sends nothing hold a connection for minutes, and its timeouts are looked at every 30 s.
const limits = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000, maxHeaderSize: 8_192 }

const server = createServer(limits, (request, response) => {
  if (refused(request, response)) return
  headAsGet(request)
  compress(request, response, () => {
    // Without the query: what people search for goes into no log.
    const [path = '/'] = (request.url ?? '/').split('?')
    if (!/^\/studio(?:\/|$)/.test(path)) rewriteHtml(response, (html) => pageFor(html, path))
    void render(request, response)
  })
})
// Nothing here upgrades; left alone, such a connection would stay for ever.
server.on('upgrade', (_request, socket) => socket.destroy())

// As `next start` does: one failed request must not take the others with it.
process.on('unhandledRejection', (reason) => console.error('press: unhandled rejection:', reason))
process.on('uncaughtException', (error) => console.error('press: uncaught exception:', error))

let stopped: Promise<void> | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (stopped ??= stop()))
// `npm start` holds the other end of a channel: when it is gone, nobody would be left to end this.
process.once('disconnect', () => (stopped ??= stop()))
if (process.connected === false) process.exit(0)

server.listen(port, hostname, () => console.log(`press: http://${hostname}:${port}`))
server.once('error', (error) => {
  console.error(`press: ${error.message}`)
  process.exit(1)
})

function pageFor(html: string, path: string): Rewritten {
  try {
    if (!isFailedPage(html)) return { html: markCurrent(forPatients(html), path) }
  } catch (error) {
    console.error(`press: ${path}: ${String(error)}`)
  }
  // Search engines keep a page that answers 503, and ask again.
  return { html: forPatients(readFileSync(unavailable, 'utf8')), status: 503, headers: { 'retry-after': '60', 'cache-control': 'no-store' } }
}

const forPatients = (html: string): string => inlineStyles(plainPage(html), styleSheet)

const sheets = new Map<string, string | undefined>()

/** A sheet of the build; its name holds its digest, so it never changes. */
function styleSheet(href: string): string | undefined {
  if (!sheets.has(href)) sheets.set(href, readSheet(join(build, href.replace('/_next/', ''))))
  return sheets.get(href)
}

function readSheet(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Takes no new connection, lets running answers end, and exits within 9 s whatever hangs (the starter waits 10 s). */
async function stop(): Promise<void> {
  setTimeout(() => process.exit(0), 9_000).unref()
  const closed = promisify(server.close.bind(server))()
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 5_000).unref()
  await closed
  await app.close()
  process.exit(0)
}
