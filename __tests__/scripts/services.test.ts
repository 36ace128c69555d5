import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { waitFor } from '../../scripts/process.mjs'
import { lakeService, refreshPages, secretsOf, siteService } from '../../scripts/services.mjs'
import { readSettings } from '../../scripts/settings.mjs'
import { settingsFromEnvironment } from '../../lake/settings.ts'
import { isSigned } from '../../lib/webhook/signature.ts'

const secrets = { revalidateSecret: 'signs-the-webhooks', siteSecret: 'says-that-the-site-asks' }

describe('what npm start tells the lake and the site', () => {
  it('is one secret by which the lake knows the site, so that its reads wait behind no stranger’s', () => {
    const settings = readSettings({})
    const site = siteService(settings, secrets).env.LAKE_SITE_SECRET
    expect(site).toBe(secrets.siteSecret)
    expect(settingsFromEnvironment(lakeService(settings, secrets).env).siteSecret).toBe(site)
  })

  it('is one secret that signs what the lake sends', () => {
    const settings = readSettings({})
    const site = siteService(settings, secrets).env.REVALIDATE_SECRET
    expect(site).toBe(secrets.revalidateSecret)
    expect(settingsFromEnvironment(lakeService(settings, secrets).env).webhook?.secret).toBe(site)
  })

  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['192.168.1.20', 'http://192.168.1.20:3000'],
    ['::1', 'http://[::1]:3000'],
  ])('is where the site listens, %s: the lake’s webhook goes there, and the site knows it of itself', (HOST, address) => {
    const settings = readSettings({ HOST })
    expect(lakeService(settings, secrets).env.LAKE_WEBHOOK_URL).toBe(`${address}/api/revalidate`)
    expect(siteService(settings, secrets)).toMatchObject({ env: { HOST, PORT: '3000' }, ready: `${address}/api/health` })
  })

  it('has the lake asked where it listens, which works without the web server in front; browsers alone go by its public address', () => {
    const settings = readSettings({ LAKE_HOST: '192.168.1.20', LAKE_URL: 'https://lake.example.com' })
    expect(lakeService(settings, secrets).ready).toBe('http://192.168.1.20:4020/v1/ping')
    expect(siteService(settings, secrets).env).toMatchObject({ LAKE_LOCAL_URL: 'http://192.168.1.20:4020', NEXT_PUBLIC_LAKE_URL: 'https://lake.example.com' })
  })

  it('has secrets that were set, and makes those that were not', () => {
    expect(secretsOf(readSettings({ REVALIDATE_SECRET: secrets.revalidateSecret, LAKE_SITE_SECRET: secrets.siteSecret }))).toEqual(secrets)
    const made = [secretsOf(readSettings({})), secretsOf(readSettings({}))].flatMap(Object.values)
    expect(new Set(made).size).toBe(4)
    for (const secret of made) expect(secret.length).toBeGreaterThanOrEqual(43)
  })
})

/** Calls `ask` beside a server on loopback. */
async function beside<Result>(listener: RequestListener, ask: (port: number) => Promise<Result>): Promise<Result> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await ask((server.address() as AddressInfo).port)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('waiting for a service', () => {
  it('goes on until the answer is 200', async () => {
    const statuses = [503, 404, 200]
    await beside((_request, response) => { response.statusCode = statuses.shift() ?? 500; response.end() }, (port) => waitFor(`http://127.0.0.1:${port}`, 5_000))
    expect(statuses).toEqual([])
  })

  it('ends with the address when nothing answers in time', async () => {
    const waiting = beside((_request, response) => { response.statusCode = 500; response.end() }, (port) => waitFor(`http://127.0.0.1:${port}/v1/ping`, 0))
    await expect(waiting).rejects.toThrow(/\/v1\/ping did not answer/)
  })
})

describe('at its start the site renders every page anew', () => {
  const refreshed = (listener: RequestListener) =>
    beside(listener, (port) => {
      const settings = readSettings({ PORT: String(port) })
      return refreshPages(settings, { REVALIDATE_SECRET: secrets.revalidateSecret })
    })

  it('asked as the lake would ask: any document may have changed', async () => {
    const asked: { request: IncomingMessage; body: string }[] = []
    const warning = await refreshed(async (request, response) => {
      let body = ''
      for await (const part of request) body += String(part)
      asked.push({ request, body })
      response.end('{}')
    })
    expect(warning).toBeUndefined()
    const [{ request, body }] = asked as [{ request: IncomingMessage; body: string }]
    expect([request.method, request.url, JSON.parse(body)._type]).toEqual(['POST', '/api/revalidate', '*'])
    expect(isSigned(body, String(request.headers['sanity-webhook-signature']), secrets.revalidateSecret)).toBe(true)
  })

  it('and if it can’t be asked to, the operator is told what may be old, why, and what to do', async () => {
    const warning = await refreshed((_request, response) => {
      response.statusCode = 401
      response.end('The signature is wrong.')
    })
    expect(warning).toMatch(/may still show what was changed or erased/)
    expect(warning).toMatch(/delete the folder \.next, and start again/)
    expect(warning).toMatch(/answered 401: The signature is wrong\./)
  })

  it('so too if it does not answer at all', async () => {
    expect(await refreshed((request) => request.socket.destroy())).toMatch(/may still show/)
  })
})
