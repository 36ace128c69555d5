#!/usr/bin/env node
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openAccessDatabase } from './access/access-database.ts'
import { isRole, type Role, roles } from './access/roles.ts'
import { Tokens } from './access/tokens.ts'
import { type LakeSettings, settingsFromEnvironment } from './settings.ts'

const usage = `Tarn, the embedded content lake.

  serve                                     serve the lake until Ctrl-C
  token create --role <role> [--name <n>]   create a token and print it
  token list                                list the tokens (never their secrets)
  token revoke <id>                         revoke a token
  sign-in [--role <role>]                   print a one-time code for <site>/studio#sid=<code>
  export [-o <file.tar.gz>]                 write an archive for "sanity dataset import"
  erase <document id>                       remove a document, its history and an asset's bytes for good; stop the lake first

Roles: ${roles.join(', ')}. Settings come from the environment or from flags:
  LAKE_DATA --data, LAKE_PORT --port, LAKE_HOST --host, LAKE_PROJECT --project, LAKE_DATASET --dataset,
  SITE_URL --site, LAKE_URL --url, LAKE_APPEND_ONLY, LAKE_SITE_SECRET, LAKE_WEBHOOK_URL, LAKE_WEBHOOK_SECRET,
  LAKE_WEBHOOK_FILTER
`

const flagVariables = {
  data: 'LAKE_DATA',
  port: 'LAKE_PORT',
  host: 'LAKE_HOST',
  project: 'LAKE_PROJECT',
  dataset: 'LAKE_DATASET',
  site: 'SITE_URL',
  url: 'LAKE_URL',
} as const

const { values: flags, positionals } = readArguments()

/** A mistake of the caller's, told in one line. */
class Mistake extends Error {}

const commands: Record<string, () => Promise<void> | void> = {
  serve,
  'token create': () => withTokens((tokens) => print(tokens.create(role('role'), flags.name ?? flags.role ?? 'token'))),
  'token list': () => withTokens(listTokens),
  'token revoke': () => withTokens(revokeToken),
  export: exportDataset,
  erase: eraseOne,
  'sign-in': () => withTokens((tokens) => print(tokens.createSignIn(role('administrator')))),
}

try {
  await run()
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

async function run(): Promise<void> {
  const command = commands[positionals.slice(0, 2).join(' ')] ?? commands[positionals[0] ?? '']
  if (!command || flags.help) {
    console.error(usage)
    process.exitCode = flags.help ? 0 : 1
    return
  }
  await command()
}

async function serve(): Promise<void> {
  // Loaded when needed: the small commands should answer at once.
  const { startLake } = await import('./server.ts')
  const lake = await startLake(settings())
  print(lake.url)
  let closing = false
  const stop = () => {
    if (closing) return
    closing = true
    // Whatever hangs, the process ends within a few seconds; commits are durable at any moment.
    setTimeout(() => process.exit(0), 4_000).unref()
    void lake.close().then(() => process.exit(0))
  }
  // groq-js can leave a failed promise behind that nobody waits for; no reader's query may end the lake by it.
  process.on('unhandledRejection', (error) => console.error(error))
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

async function exportDataset(): Promise<void> {
  const { writeArchive } = await import('./archive/write-archive.ts')
  const { folder, dataset } = settings()
  const destination = flags.output ?? `${dataset}-export-${new Date().toISOString().slice(0, 10)}.tar.gz`
  const { documents, assets, missing } = await writeArchive(folder, dataset, destination)
  print(`Wrote ${documents} documents and ${assets} assets to ${destination}`)
  if (missing.length > 0) throw new Mistake(`The bytes of ${missing.length} assets are missing: ${missing.join(', ')}`)
}

async function eraseOne(): Promise<void> {
  const { eraseDocument } = await import('./store/erase-document.ts')
  const { folder, dataset } = settings()
  const id = positionals[1]
  if (!id) throw new Mistake('Name the document: erase <document id>, without "drafts.".')
  const erased = eraseDocument(folder, dataset, id)
  if (!erased) throw new Mistake(`The dataset "${dataset}" knows no document "${id}".`)
  print(`Erased "${id}" and its history${erased.hadBytes ? ', its bytes and the copies made of them' : ''}. Archives and copies of the data folder may still hold it.`)
  if (erased.sameBytes.length > 0) print(`The same bytes are kept for ${erased.sameBytes.join(', ')}. Erase those too if nobody may have them.`)
}

function listTokens(tokens: Tokens): void {
  for (const { id, role, name, createdAt, expiresAt } of tokens.list()) {
    const expiry = expiresAt === null ? 'until revoked' : `until ${new Date(expiresAt).toISOString()}`
    print([id, role, name, new Date(createdAt).toISOString(), expiry].join('\t'))
  }
}

function revokeToken(tokens: Tokens): void {
  const id = positionals[2]
  if (!id) throw new Mistake('Name the token: token revoke <id> ("token list" shows the ids).')
  if (!tokens.revoke(id)) throw new Mistake(`There is no token with the id "${id}".`)
}

function withTokens(use: (tokens: Tokens) => void): void {
  const { folder } = settings()
  mkdirSync(folder, { recursive: true })
  const database = openAccessDatabase(folder)
  try {
    use(new Tokens(database))
  } finally {
    database.close()
  }
}

function role(otherwise: Role | 'role'): Role {
  const given = flags.role ?? otherwise
  if (isRole(given)) return given
  throw new Mistake(`Name a role: --role ${roles.join('|')}`)
}

function settings(): LakeSettings {
  const environment = { ...process.env }
  for (const [flag, variable] of Object.entries(flagVariables)) {
    const value = flags[flag as keyof typeof flagVariables]
    if (value !== undefined) environment[variable] = value
  }
  return settingsFromEnvironment(environment)
}

function readArguments() {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        data: text,
        port: text,
        host: text,
        project: text,
        dataset: text,
        site: text,
        url: text,
        role: text,
        name: text,
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error.message
  return `Port ${settings().port} is taken by another program. Stop that one, or set LAKE_PORT to a free port.`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
