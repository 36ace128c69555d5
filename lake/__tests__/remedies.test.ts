import { spawnSync } from 'node:child_process'
import { openSync, writeSync, closeSync, existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lakeUnderTest, type LakeUnderTest } from './lake-under-test.ts'
import { cli, runCli } from './run-cli.ts'

/* What can't be used is named, and what is said helps: done as it is said, all works again. */
let tested: LakeUnderTest
beforeEach(async () => {
  tested = await lakeUnderTest()
  await tested.client('administrator').create({ _id: 'page', _type: 'note', text: 'Stays' })
  await tested.lake.close()
})
afterEach(() => tested.stop())

const file = (name: string) => join(tested.folder, name)

/** As when the disk gives back something else from the second page on, or from the first. */
function spoil(path: string, from: number) {
  const handle = openSync(path, 'r+')
  writeSync(handle, Buffer.alloc(statSync(path).size - from, 0x5a), 0, undefined, from)
  closeSync(handle)
}

test.each([
  ['no database any more', 0],
  ['damaged where the tokens are', 4096],
])('access.db, %s: new tokens, for the content is not affected', async (_how, from) => {
  spoil(file('access.db'), from)
  for (const command of [['serve'], ['token', 'list'], ['sign-in']]) {
    const { code, err } = runCli(tested.folder, ...command)
    expect([code, err]).toEqual([1, expect.stringContaining(`${file('access.db')} is damaged. Move it away`)])
    expect(err).toContain('make new tokens')
    expect(err).toContain('The content is not affected')
    expect(err).not.toContain('backup')
  }
  for (const name of ['access.db', 'access.db-wal', 'access.db-shm'].filter((name) => existsSync(file(name)))) renameSync(file(name), file(`${name}.damaged`))
  expect(runCli(tested.folder, 'token', 'create', '--role', 'viewer').code).toBe(0)
  await tested.restart()
})

test('serve.lock, damaged: it can be deleted', async () => {
  writeFileSync(file('serve.lock'), 'Not what SQLite wrote. '.repeat(100))
  const { code, err } = runCli(tested.folder, 'serve')
  expect([code, err]).toEqual([1, expect.stringContaining(`${file('serve.lock')} is damaged. Delete it`)])
  rmSync(file('serve.lock'))
  await tested.restart()
})

test('lake.db, damaged: a backup', async () => {
  const whole = file('lake.db.whole')
  renameSync(file('lake.db'), whole)
  writeFileSync(file('lake.db'), 'Not what SQLite wrote. '.repeat(100))
  expect(runCli(tested.folder, 'serve')).toMatchObject({ code: 1, err: expect.stringContaining(`${file('lake.db')} is damaged. Move the data folder away and restore a backup ("restore")`) as string })
  renameSync(whole, file('lake.db'))
  await tested.restart()
})

test('a port that this user may not listen on: another port, for the folder is as it should be', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'tarn-port-'))
  // The administrator may listen on any port, so what the system says to others is said here.
  const refusing = join(scratch, 'refusing.cjs')
  writeFileSync(refusing, `require('node:net').Server.prototype.listen = function () {
    process.nextTick(() => this.emit('error', Object.assign(new Error('listen EACCES: permission denied 127.0.0.1:81'), { code: 'EACCES', syscall: 'listen' })))
    return this
  }`)
  const { status, stderr } = spawnSync(process.execPath, ['--require', refusing, cli, 'serve'], { env: { ...process.env, LAKE_DATA: tested.folder, LAKE_PORT: '81' }, encoding: 'utf8' })
  rmSync(scratch, { recursive: true })
  expect([status, stderr.trim()]).toEqual([1, 'The user who runs this may not listen on port 81. Set LAKE_PORT to one from 1024 up.'])
  await tested.restart()
})
