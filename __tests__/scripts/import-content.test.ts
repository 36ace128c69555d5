import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAccessDatabase } from '@/lake/access/access-database'
import { Tokens } from '@/lake/access/tokens'
import { openContentDatabase } from '@/lake/store/database'
import { lakeUnderTest, type LakeUnderTest } from '@/lake/__tests__/lake-under-test'
import { starterContent } from '@/content/index'
import { nowhere, runScript } from './run-script'

jest.setTimeout(60_000)

describe('the starter content', () => {
  let tested: LakeUnderTest
  beforeEach(async () => {
    tested = await lakeUnderTest()
  })
  afterEach(() => tested.stop())

  const importContent = (env = {}) => runScript('import-content.ts', [], { LAKE_PORT: String(tested.lake.port), LAKE_DATA: tested.folder, LAKE_SEED: '1', ...env })
  const ids = () => tested.client('administrator').fetch<string[]>('*[]._id')
  const tokenNames = () => tested.lake.tokens.list().map(({ name }) => name)

  it('fills an empty lake, once, and leaves no token behind', async () => {
    const before = tokenNames()
    expect(await importContent()).toEqual({ code: 0, out: `  ${starterContent.length} documents imported.\n`, err: '' })
    expect(await ids()).toHaveLength(starterContent.length)
    expect(await importContent()).toEqual({ code: 0, out: '  The lake has content already.\n', err: '' })
    expect(tokenNames()).toEqual(before)
  })

  it('is asked for nowhere but beside the lake, whatever its public address', async () => {
    expect(await importContent({ LAKE_URL: nowhere })).toMatchObject({ code: 0, out: `  ${starterContent.length} documents imported.\n` })
  })

  it('does not take the place of what a folder that was set should hold, unless that is asked for', async () => {
    const { code, err } = await importContent({ LAKE_SEED: '' })
    expect([code, err]).toEqual([1, expect.stringContaining(`The lake in LAKE_DATA, ${tested.folder}, holds nothing. If it should, restore a backup.`)])
    expect(err).toContain('LAKE_SEED=1 npm start')
    expect(await ids()).toEqual([])
  })

  it.each([
    ['a page', 'kept', '  The lake has content already.\n'],
    ['no more than a draft', 'drafts.kept', '  The lake has content already, none of it published.\n'],
  ])('leaves a lake alone that holds %s', async (_what, _id, out) => {
    const before = tokenNames()
    await tested.client('administrator').create({ _id, _type: 'note' })
    expect(await importContent()).toEqual({ code: 0, out, err: '' })
    expect(await ids()).toEqual([_id])
    expect(tokenNames()).toEqual(before)
  })
})

describe('when it can’t be imported', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-'))
    openContentDatabase(folder).close()
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('no token is left behind, and the reason is told', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.headers.authorization ?? 'nobody')
      const isQuery = request.url?.includes('/query/')
      response.writeHead(isQuery ? 200 : 507, { 'content-type': 'application/json' }).end(isQuery ? '{"result":0,"ms":1}' : '{"statusCode":507,"error":"Full","message":"The disk is full"}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { code, err } = await runScript('import-content.ts', [], { LAKE_PORT: String((server.address() as AddressInfo).port), LAKE_DATA: folder, LAKE_SEED: '1' })
    server.closeAllConnections()
    server.close()
    expect([code, err]).toEqual([1, expect.stringMatching(/^The starter content could not be imported: .*The disk is full/)])
    // It had a token, and that is gone.
    expect(asked.at(-1)).toMatch(/^Bearer sk/)
    const database = openAccessDatabase(folder)
    expect(new Tokens(database).list()).toEqual([])
    database.close()
  })

  it('for want of a lake, it says which and how to start one', async () => {
    const { code, err } = await runScript('import-content.ts', [], { LAKE_PORT: new URL(nowhere).port, LAKE_DATA: folder })
    expect([code, err]).toEqual([1, expect.stringMatching(/^The starter content could not be imported: The lake at http:\/\/127\.0\.0\.1:65535 does not answer \(.+\)\. Start it with npm start.*\n$/)])
  })
})
