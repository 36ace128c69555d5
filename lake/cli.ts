#!/usr/bin/env node
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openAccessDatabase } from './access/access-database.ts'
import { isRole, type Role, roles } from './access/roles.ts'
import { Tokens } from './access/tokens.ts'
import { type LakeSettings, settingsFromEnvironment } from './settings.ts'
import { requireLake } from './store/data-folder.ts'
import { storageError } from './store/storage-error.ts'

const usage = `Tarn, the embedded content lake.

  serve                                     serve the lake until Ctrl-C
  token create --role <role> [--name <n>] [--hours <h>]
                                            create a token and print it; without --hours it stands until revoked
  token list                                list the tokens (never their secrets)
  token revoke <id>                         revoke a token
  sign-in [--role <role>]                   print a one-time code for <site>/studio#sid=<code>
  export [-o <file.tar.gz>]                 write an archive for "restore" and "sanity dataset import"
  restore <file.tar.gz>                     make a lake of an archive, in an empty data folder; stop the lake first
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

// What a lake keeps, drafts and hashes of tokens too, is for the user who runs it alone; so is an archive.
process.umask(0o077)

// Whoever reads the log may go away; the lake serves on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const { values: flags, positionals } = readArguments()

/** A mistake of the caller's, told in one line. */
class Mistake extends Error {}

interface Command {
  /** The one word that has to follow, as people are asked for it; without this it takes none. */
  takes?: string
  run(word: string | undefined): Promise<void> | void
}

const commands: Record<string, Command> = {
  serve: { run: serve },
  'token create': { run: () => withTokens((tokens) => print(tokens.create(role('role'), flags.name ?? flags.role ?? 'token', null, lifetime()))) },
  'token list': { run: () => withTokens(listTokens) },
  'token revoke': { takes: 'the token: token revoke <id> ("token list" shows the ids)', run: (id = '') => withTokens((tokens) => revokeToken(tokens, id)) },
  export: { run: exportDataset },
  restore: { takes: 'the archive: restore <file.tar.gz>', run: (file = '') => restore(file) },
  erase: { takes: 'the document: erase <document id>, without "drafts."', run: (id = '') => eraseOne(id) },
  'sign-in': { run: () => withTokens((tokens) => print(tokens.createSignIn(role('administrator')))) },
}

try {
  await run()
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

async function run(): Promise<void> {
  const name = [positionals.slice(0, 2).join(' '), positionals[0] ?? ''].find((words) => Object.hasOwn(commands, words))
  const command = name === undefined ? undefined : commands[name]
  if (name === undefined || !command || flags.help) {
    console.error(usage)
    process.exitCode = flags.help ? 0 : 1
    return
  }
  const words = positionals.slice(name.split(' ').length)
  const wanted = command.takes ? 1 : 0
  if (words.length < wanted) throw new Mistake(`Name ${command.takes}.`)
  if (words.length > wanted) throw new Mistake(`"${name}" takes ${wanted === 1 ? 'one word' : 'no words'}, so "${words.slice(wanted).join(' ')}" is too much. Nothing was done.`)
  await command.run(words[0])
}

async function serve(): Promise<void> {
  let stop: () => void = () => process.exit(0)
  // Whoever began this with a channel is gone when that closes, and nobody would be left to end the lake.
  process.once('disconnect', () => stop())
  process.channel?.unref()
  // Loaded when needed: the small commands should answer at once.
  const { startLake } = await import('./server.ts')
  const lake = await startLake(settings())
  print(lake.url)
  let closing = false
  stop = () => {
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
  const destination = resolve(flags.output ?? `${dataset}-export-${new Date().toISOString().slice(0, 10)}.tar.gz`)
  const { path, documents, assets, missing, damaged, otherDatasets } = await writeArchive(folder, dataset, destination)
  print(`Wrote ${documents} documents and ${assets} assets of the dataset "${dataset}" in ${folder} to ${path}`)
  if (otherDatasets.length > 0) console.error(`The lake has other datasets, which are not in this archive: ${otherDatasets.join(', ')}. Export each by itself: --dataset <name> -o <file>.`)
  if (missing.length + damaged.length === 0) return
  const lacks = [...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []), ...(damaged.length > 0 ? [`damaged on the disk: ${damaged.join(', ')}`] : [])]
  throw new Mistake(`The bytes of these assets are not in it, so it does not take the place of ${destination}. ${lacks.join('; ')}. Upload the same files again, or take them from an earlier backup.`)
}

async function restore(file: string): Promise<void> {
  const { restoreArchive } = await import('./archive/restore-archive.ts')
  const { documents, assets, withoutBytes } = await restoreArchive(resolve(file), settings())
  print(`Restored ${documents} documents and ${assets} assets into ${settings().folder}. Tokens and sign-in links are not in an archive: make new ones.`)
  if (withoutBytes.length > 0) console.error(`The archive was written without the bytes of these assets: ${withoutBytes.join(', ')}. Upload the same files again.`)
}

async function eraseOne(id: string): Promise<void> {
  const { eraseDocument } = await import('./store/erase-document.ts')
  const { folder, dataset } = settings()
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

function revokeToken(tokens: Tokens, id: string): void {
  if (!tokens.revoke(id)) throw new Mistake(`There is no token with the id "${id}".`)
}

function withTokens(use: (tokens: Tokens) => void): void {
  const { folder } = settings()
  requireLake(folder)
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

/** In ms; null = until revoked. */
function lifetime(): number | null {
  if (flags.hours === undefined) return null
  const hours = Number(flags.hours)
  if (!(hours > 0 && hours <= 24 * 3660)) throw new Mistake(`--hours takes a number of hours, not "${flags.hours}".`)
  return hours * 3_600_000
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
        hours: text,
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
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `Port ${settings().port} is taken by another program. Stop that one, or set LAKE_PORT to a free port.`
  if (code === 'EACCES' && syscall === 'listen') return `The user who runs this may not listen on port ${settings().port}. Set LAKE_PORT to one from 1024 up.`
  const told = storageError(error, `A file in the data folder ${settings().folder}`)
  return told instanceof Error ? told.message : error.message
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
