/** What a `Host` header says a request is for. */
export type RequestHost = { kind: 'api'; project: string | null } | { kind: 'stream' }

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])
/** Event streams of browsers live on hosts of their own, see stream-tickets.ts. */
const streamLabel = /^sse-[a-z0-9]+$/

/**
 * Reads a `Host` header. Only names that are ours are answered, so that a page on a foreign name which resolves to
 * this machine (DNS rebinding) reaches nothing.
 * @param publicHost host name of LAKE_URL
 * @param listensOn LAKE_HOST, by which others in the same network may ask
 * @returns null for a foreign host
 */
export function readHost(header: string | undefined, publicHost: string, listensOn = '127.0.0.1'): RequestHost | null {
  const name = header?.toLowerCase().replace(/:\d+$/, '') ?? ''
  if (loopbackHosts.has(name) || name === publicHost || name === hostName(listensOn)) return { kind: 'api', project: null }
  const dot = name.indexOf('.')
  const label = name.slice(0, dot)
  const parent = name.slice(dot + 1)
  if (dot === -1 || (parent !== 'localhost' && parent !== publicHost)) return null
  if (parent === 'localhost' && streamLabel.test(label)) return { kind: 'stream' }
  return /^[a-z0-9][-a-z0-9]*$/.test(label) ? { kind: 'api', project: label } : null
}

/** As a `Host` header has it: IPv6 in brackets and in its shortest form. */
function hostName(host: string): string {
  const written = host.includes(':') ? `[${host}]` : host
  return URL.canParse(`http://${written}`) ? new URL(`http://${written}`).hostname : written
}
