import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { localAddress } from '@/lib/local-address.mjs'

it.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['192.168.1.20', 'http://192.168.1.20:3000'],
  ['::1', 'http://[::1]:3000'],
  ['fd00:0::2', 'http://[fd00::2]:3000'],
  ['clinic.internal', 'http://clinic.internal:3000'],
])('a server that listens on %s is reached at %s', (host, address) => {
  expect(localAddress(host, 3000)).toBe(address)
})

it.each(['0.0.0.0', '::', '0:0:0:0:0:0:0:0'])('one that listens on every address, %s, is reached over loopback', (host) => {
  expect(localAddress(host, 3000)).toMatch(/^http:\/\/(127\.0\.0\.1|\[::1\]):3000$/)
})

it.each(['127.0.0.1', '0.0.0.0', '::1', '::', 'localhost'])('what listens on %s answers there', async (host) => {
  const server = createServer((_request, response) => response.end('here'))
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  try {
    expect(await (await fetch(localAddress(host, (server.address() as AddressInfo).port))).text()).toBe('here')
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
