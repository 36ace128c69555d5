import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../../..')
// The project's own Node 24, which runs TypeScript from source.
const node = join(root, 'node_modules/.bin/node')

describe('claims:lint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-lint-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function lint(name: string | null, text = ''): { status: number | null, out: Record<string, unknown>[], err: string } {
    const file = join(folder, name ?? '')
    if (name && text) writeFileSync(file, text)
    return run(name ? [file] : [])
  }

  function run(files: string[], typedIn?: string): { status: number | null, out: Record<string, unknown>[], err: string } {
    const result = spawnSync(node, ['scripts/claims-lint.ts', ...files], { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: typedIn } })
    return { status: result.status, out: result.stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line)), err: result.stderr }
  }

  test('prints a finding a line and exits 1 on a fail', () => {
    const { status, out } = lint('a.md', '# Hello\n\nMassage **cures** sciatica.')
    expect(status).toBe(1)
    expect(out.find((finding) => finding.severity === 'fail')).toEqual({
      file: join(folder, 'a.md'), line: 3, column: 11, text: 'cures', rule: 'cure', severity: 'fail', reason: expect.any(String), better: expect.any(String),
    })
  })

  test('exits 0 when nothing is refused', () => {
    expect(lint('b.txt', 'Keep moving. Use heat.')).toEqual({ status: 0, out: [], err: '' })
  })

  test('names a file from the folder where npm was called', () => {
    writeFileSync(join(folder, 'c.txt'), 'Massage cures sciatica.')
    expect(run(['c.txt'], folder)).toMatchObject({ status: 1, out: [{ file: 'c.txt', rule: 'cure' }, {}] })
  })

  test('counts columns after a byte order mark, and lines by CRLF, LF and CR', () => {
    const places = (name: string, text: string): unknown[] => lint(name, text).out.filter(({ severity }) => severity === 'fail').map(({ line, column }) => [line, column])
    expect(places('bom.txt', '\ufeffMassage cures sciatica.')).toEqual([[1, 9]])
    for (const end of ['\r\n', '\n', '\r']) expect(places('lines.txt', ['Hello.', '', 'Massage cures sciatica.'].join(end))).toEqual([[3, 9]])
  })

  test('ends as usual when whoever reads its findings has seen enough', async () => {
    const file = join(folder, 'long.txt')
    writeFileSync(file, 'Massage cures sciatica. '.repeat(20_000))
    const child = spawn(node, ['scripts/claims-lint.ts', file], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const errors: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const [status] = await once(child, 'close') as [number]
    expect([status, String(Buffer.concat(errors))]).toEqual([1, ''])
  })

  test('exits 2 and says why when a file can’t be read, or none is named', () => {
    expect(lint('missing.txt')).toMatchObject({ status: 2, out: [], err: expect.stringContaining('missing.txt') })
    expect(lint(null)).toMatchObject({ status: 2, err: expect.stringContaining('Name at least one file') })
  })
})
