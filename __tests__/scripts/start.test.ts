import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeBuildFolder } from '../../scripts/build-folder.mjs'

/** Runs npm start's script until it ends, and returns how. */
async function start(env: Record<string, string>, args: string[] = []): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], { env: { ...process.env, ...env } })
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

  it('makes no lake in a folder that was set, unasked: its disk may not be mounted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-lake-'))
    try {
      const { code, output } = await start({ PORT: await freePort(), LAKE_PORT: await freePort(), LAKE_DATA: folder, LAKE_SEED: '', NEXT_DIST_DIR: '.next-start-test' })
      expect(code).toBe(1)
      expect(output).toContain(`There is no lake in LAKE_DATA, ${folder}. If there should be, look whether its disk is mounted`)
      expect(output).toMatch(/LAKE_SEED=1 PORT=\d+ LAKE_PORT=\d+ LAKE_DATA=\S+ npm start/)
      expect(readdirSync(folder)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('says what it takes, and begins nothing when it is given anything else', async () => {
    expect(await start({}, ['--help'])).toEqual({ code: 0, output: expect.stringMatching(/^npm start takes no arguments; .*PORT=8080 npm start/) })
    expect(await start({}, ['--port', '8080'])).toEqual({ code: 1, output: expect.stringMatching(/npm start does not know --port 8080\..*PORT=8080 npm start/) })
  })
})

describe('a build folder', () => {
  let notes: string
  beforeEach(() => {
    notes = mkdtempSync(join(tmpdir(), 'notes-'))
  })
  afterEach(() => rmSync(notes, { recursive: true }))

  /** A process that goes on until it is ended; its command line says `name`. */
  const other = (name: string) => {
    const child = spawn(process.execPath, ['-e', 'console.log(); process.stdin.resume()', name], { stdio: ['pipe', 'pipe', 'inherit'] })
    writeFileSync(join(notes, '.next.pid'), String(child.pid))
    const end = () => new Promise((resolve) => child.once('close', resolve).kill())
    return new Promise<{ pid: number; end: typeof end }>((resolve) => child.stdout.once('data', () => resolve({ pid: child.pid ?? 0, end })))
  }

  it('is for one npm start alone, whose build another would take away', async () => {
    const { pid, end } = await other('scripts/start.mjs')
    expect(() => takeBuildFolder({ distDir: '.next' }, notes)).toThrow(new RegExp(`Another npm start \\(process ${pid}\\) serves the build in \\.next\\. .*NEXT_DIST_DIR=\\.next-second`))
    expect(() => takeBuildFolder({ distDir: '.next-second' }, notes)).not.toThrow()
    await end()
  })

  it('is free again when that one has gone, even without a word', async () => {
    const { end } = await other('scripts/start.mjs')
    await end()
    expect(() => takeBuildFolder({ distDir: '.next' }, notes)).not.toThrow()
  })

  it('is free, too, when another program has its number now', async () => {
    const { end } = await other('cron')
    expect(() => takeBuildFolder({ distDir: '.next' }, notes)).not.toThrow()
    await end()
  })
})
