import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createInterface } from 'node:readline'
import { lakeUnderTest, type LakeUnderTest, request } from './lake-under-test.ts'

jest.setTimeout(30_000)
const cli = join(process.cwd(), 'lake/cli.ts')

let folder: string
let running: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarn-cli-'))
})
afterEach(() => {
  for (const process of running) process.kill('SIGKILL')
  running = []
  rmSync(folder, { recursive: true, force: true })
})

const environment = (extra: Record<string, string> = {}) => ({ ...process.env, LAKE_DATA: folder, LAKE_PORT: '0', ...extra })
const run = (...command: string[]) => execFileSync(process.execPath, [cli, ...command], { env: environment(), encoding: 'utf8' }).trim()

/** Starts `serve` as a process of its own; resolves with its port when it says that it is ready. */
async function serve(extra: Record<string, string> = {}) {
  const child = spawn(process.execPath, [cli, 'serve'], { env: environment(extra), stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  const lines = createInterface(child.stdout)
  const url = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}`)))
  })
  return { child, port: Number(new URL(url).port) }
}

/** Runs `serve` where it cannot start. */
async function serveInVain(extra: Record<string, string>) {
  const child = spawn(process.execPath, [cli, 'serve'], { env: environment(extra), stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  let complaint = ''
  child.stderr.on('data', (chunk) => (complaint += String(chunk)))
  const code = await ended(child)
  return { code, lines: complaint.trim().split('\n') }
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))

function create(port: number, token: string, _id: string) {
  return request(port, '/data/mutate/production', { method: 'POST', token, body: { mutations: [{ create: { _id, _type: 'note' } }] } })
}

describe('after a restart', () => {
  let tested: LakeUnderTest
  beforeAll(async () => {
    tested = await lakeUnderTest()
    const client = tested.client('administrator')
    await client.create({ _id: 'a', _type: 'note', text: 'ä 🙂' })
    await client.patch('a').set({ n: 1 }).commit()
    await client.create({ _id: 'refers', _type: 'note', to: { _ref: 'a' } })
    await tested.call('/users/me/keyvalue', { method: 'PUT', token: tested.tokens.editor, body: [{ key: 'layout', value: 'wide' }] })
  })
  afterAll(() => tested.stop())

  test('documents, revisions, references and what users remember are still there', async () => {
    const before = await tested.client('viewer').fetch<unknown>('*')
    await tested.restart()
    const client = tested.client('administrator')
    expect(await client.fetch<unknown>('*')).toEqual(before)
    await expect(client.delete('a')).rejects.toMatchObject({ statusCode: 409 })
    expect((await tested.call('/data/history/production/transactions/a', { token: tested.tokens.viewer })).text.trim().split('\n')).toHaveLength(2)
    expect((await tested.call('/users/me/keyvalue/layout', { token: tested.tokens.editor })).json).toMatchObject([{ value: 'wide' }])
  })
})

test('what was acknowledged survives kill -9, and the file is sound', async () => {
  const { child, port } = await serve()
  const token = run('token', 'create', '--role', 'administrator')
  const acknowledged: string[] = []
  const writing = (async () => {
    for (let index = 0; ; index += 1) {
      const { status } = await create(port, token, `n-${index}`)
      if (status === 200) acknowledged.push(`n-${index}`)
      if (acknowledged.length === 40) child.kill('SIGKILL')
    }
  })()
  await expect(writing).rejects.toThrow()
  await ended(child)

  const again = await serve()
  const { json } = await request(again.port, '/data/query/production?query=*[_type=="note"]._id', { token })
  expect(json.result).toEqual(expect.arrayContaining(acknowledged))
  const database = new DatabaseSync(join(folder, 'lake.db'), { readOnly: true })
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  database.close()
})

test('a second process on the same folder refuses in one line', async () => {
  await serve()
  const { code, lines } = await serveInVain({})
  expect(code).toBe(1)
  expect(lines).toEqual([expect.stringContaining(folder)])
  expect(lines[0]).toContain('LAKE_DATA')
})

test('a taken port is named in one line', async () => {
  const { port } = await serve()
  const other = mkdtempSync(join(tmpdir(), 'tarn-other-'))
  const { code, lines } = await serveInVain({ LAKE_DATA: other, LAKE_PORT: String(port) })
  rmSync(other, { recursive: true, force: true })
  expect(code).toBe(1)
  expect(lines).toEqual([expect.stringContaining(String(port))])
  expect(lines[0]).toContain('LAKE_PORT')
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly, with streams open', async (signal) => {
  const { child, port } = await serve()
  const stream = await fetch(`http://127.0.0.1:${port}/v1/data/listen/production?query=*`)
  const reading = stream.text()
  child.kill(signal)
  expect(await ended(child)).toBe(0)
  expect(await reading).toContain('event: welcome')
})

test('it ends when whoever began it is gone, and when it can’t start it waits for nobody', async () => {
  const child = fork(cli, ['serve'], { env: environment(), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  running.push(child)
  await once(child.stdout ?? child, 'data')
  const second = fork(cli, ['serve'], { env: environment(), stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  running.push(second)
  expect(await ended(second)).toBe(1)
  child.disconnect()
  expect(await ended(child)).toBe(0)
})

test('tokens made and revoked on the command line count at once in the running server', async () => {
  const { port } = await serve()
  const token = run('token', 'create', '--role', 'editor', '--name', 'Site')
  expect((await request(port, '/users/me', { token })).json).toMatchObject({ name: 'Site', role: 'editor' })
  const list = run('token', 'list')
  expect(list).toContain('Site')
  expect(list).not.toContain(token)
  run('token', 'revoke', list.split('\t')[0] ?? '')
  expect((await request(port, '/users/me', { token })).status).toBe(401)

  const code = run('sign-in')
  expect((await request(port, `/auth/fetch?sid=${code}`, {})).json.token).toEqual(expect.any(String))
})

test('only hashes of tokens are on disk', async () => {
  await serve()
  const token = run('token', 'create', '--role', 'viewer')
  const code = run('sign-in')
  const dump = execFileSync('cat', [join(folder, 'access.db'), ...(existsSync(join(folder, 'access.db-wal')) ? [join(folder, 'access.db-wal')] : [])])
  expect(dump.includes(token)).toBe(false)
  expect(dump.includes(code)).toBe(false)
})
