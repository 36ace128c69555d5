import { spawn } from 'node:child_process'
import { createServer, type AddressInfo, type Server } from 'node:net'

/** Runs npm start's script until it ends, and returns how. */
async function start(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, ...env } })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}

async function freePort(): Promise<string> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return String(port)
}

describe('npm start', () => {
  let taken: Server
  let port: string

  beforeAll(async () => {
    taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    port = String((taken.address() as AddressInfo).port)
  })

  afterAll(() => new Promise((resolve) => taken.close(resolve)))

  it('names the port that is taken, and how to choose another', async () => {
    const site = await start({ PORT: port })
    expect(site.code).toBe(1)
    expect(site.output).toContain(`Port ${port} is taken`)
    expect(site.output).toContain(`PORT=${Number(port) + 1} npm start`)

    const lake = await start({ PORT: await freePort(), LAKE_PORT: port })
    expect(lake.code).toBe(1)
    expect(lake.output).toContain(`LAKE_PORT=${Number(port) + 1} npm start`)
  })

  it('names the host that is none of this machine’s', async () => {
    // A documentation address (RFC 5737), which no machine has.
    const { code, output } = await start({ PORT: await freePort(), HOST: '203.0.113.7' })
    expect(code).toBe(1)
    expect(output).toContain('HOST is “203.0.113.7”, which is no address of this machine')
  })

  it('names the setting that can’t be used', async () => {
    const { code, output } = await start({ PORT: 'abc' })
    expect(code).toBe(1)
    expect(output).toContain('PORT is “abc”')
  })
})
