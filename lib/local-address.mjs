// Plain JavaScript with built-ins only: `npm start` asks it on Node 20, before anything is installed.

/** A wildcard listens on every address and is none itself; loopback is among those it listens on. */
const loopback = { '0.0.0.0': '127.0.0.1', '[::]': '[::1]' }

/**
 * The address at which this machine reaches its own server, such as `http://[::1]:3000`, without a trailing slash.
 * @param {string} host what the server listens on, as Node's `listen` takes it: an IPv4 or IPv6 address, a wildcard, a name
 * @param {number} port
 * @throws TypeError for a host that no address can hold, such as `::1%eth0`
 */
export function localAddress(host, port) {
  const { hostname } = new URL(`http://${host.includes(':') ? `[${host}]` : host}`)
  return `http://${loopback[hostname] ?? hostname}:${port}`
}
