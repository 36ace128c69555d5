import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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

  /** A process that goes on until it is ended, and has the build folder; its command line says `name`. */
  const other = (name: string, cwd = process.cwd()) => {
    const child = spawn(process.execPath, ['-e', 'console.log(); process.stdin.resume()', name], { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
    writeFileSync(join(notes, '.next.pid'), String(child.pid))
    const end = () => new Promise((resolve) => child.once('close', resolve).kill())
    return new Promise<{ pid: number; end: typeof end }>((resolve) => child.stdout.once('data', () => resolve({ pid: child.pid ?? 0, end })))
  }
  const starter = join(process.cwd(), 'scripts/start.mjs')
  const take = (distDir = '.next', processes?: string) => () => takeBuildFolder({ distDir }, notes, processes)

  it('is for one npm start alone, whose build another would take away', async () => {
    const { pid, end } = await other('scripts/start.mjs')
    expect(take()).toThrow(new RegExp(`Another npm start \\(process ${pid}\\) serves the build in \\.next\\. .*NEXT_DIST_DIR=\\.next-second`))
    expect(take('.next-second')).not.toThrow()
    await end()
  })

  it('is one, however it is written', async () => {
    const { end } = await other('scripts/start.mjs')
    for (const written of ['./.next', '.next/', 'lib/../.next', join(process.cwd(), '.next')]) expect(take(written)).toThrow('Another npm start')
    await end()
  })

  it('is free again when that one has gone, even without a word', async () => {
    const { end } = await other('scripts/start.mjs')
    await end()
    expect(take()).not.toThrow()
  })

  // Where the system shows what processes run, and where only ps does, as on macOS.
  describe.each([
    ['/proc', undefined],
    ['ps', '/nowhere'],
  ])('of which %s shows who has it', (_what, processes) => {
    it.each(['scripts/start.mjs', starter])('is taken by %s', async (name) => {
      const { end } = await other(name)
      expect(take('.next', processes)).toThrow('Another npm start')
      await end()
    })

    it.each(['cron', '/srv/other/scripts/start.mjs', 'restart.mjs'])('is free when its number is now that of %s', async (name) => {
      const { end } = await other(name)
      expect(take('.next', processes)).not.toThrow()
      await end()
    })
  })

  const onLinux = existsSync('/proc/self') ? it : it.skip
  onLinux('is free when its number is now that of another checkout’s npm start', async () => {
    const { end } = await other('scripts/start.mjs', notes)
    expect(take()).not.toThrow()
    await end()
  })
  onLinux('is taken by npm start with the full path, wherever that was begun', async () => {
    const { end } = await other(starter, notes)
    expect(take()).toThrow('Another npm start')
    await end()
  })
})
