/** What a lake is started with. All but the two limits at the end can be set from outside; see README.md, "Settings". */
export interface LakeSettings {
  /** Folder that holds the databases and the asset files. */
  folder: string
  host: string
  /** 0 lets the system choose a port. */
  port: number
  project: string
  dataset: string
  /** Browser origins that may read answers and write, e.g. `http://localhost:3000`. */
  origins: string[]
  /** Base URL that browsers and Next reach the lake at; null means `http://localhost:<port>`. */
  publicUrl: string | null
  /** Types of documents that are published once and then never changed or removed. */
  appendOnly: string[]
  webhook: WebhookSettings | null
  /** By which the site's server is known, so that its queries wait for nobody else's; null if it need not be. */
  siteSecret: string | null
  /** How long a query with a token may take, in ms; also all those together that select what one request changes. */
  queryTimeLimit: number
  /** Largest asset that may be uploaded, in bytes. */
  uploadLimit: number
}

export interface WebhookSettings {
  url: string
  secret: string | null
  /** GROQ filter in delta mode (`before()`, `after()`, `delta::*`); null sends every published change. */
  filter: string | null
}

export const defaultPort = 4020

type Environment = Record<string, string | undefined>

/**
 * Reads the settings from environment variables.
 * @throws Error with one plain sentence if a value cannot be used
 */
export function settingsFromEnvironment(environment: Environment): LakeSettings {
  const url = environment.LAKE_WEBHOOK_URL
  return {
    folder: environment.LAKE_DATA || '.lumbar/lake',
    host: environment.LAKE_HOST || '127.0.0.1',
    port: readPort(environment.LAKE_PORT),
    project: readName(environment.LAKE_PROJECT || 'lumbar', 'LAKE_PROJECT', /^[a-z0-9][-a-z0-9]{0,62}$/),
    dataset: readName(environment.LAKE_DATASET || 'production', 'LAKE_DATASET', /^~?[a-z0-9][-\w]{0,63}$/),
    origins: readOrigins(environment.SITE_URL || 'http://localhost:3000'),
    publicUrl: environment.LAKE_URL ? readUrl(environment.LAKE_URL, 'LAKE_URL').replace(/\/+$/, '') : null,
    appendOnly: readTypes(environment.LAKE_APPEND_ONLY || ''),
    webhook: url
      ? {
          url: readUrl(url, 'LAKE_WEBHOOK_URL'),
          secret: environment.LAKE_WEBHOOK_SECRET || null,
          filter: environment.LAKE_WEBHOOK_FILTER || null,
        }
      : null,
    siteSecret: readSecret(environment.LAKE_SITE_SECRET),
    queryTimeLimit: 10_000,
    uploadLimit: 50_000_000,
  }
}

function readPort(value: string | undefined): number {
  if (!value) return defaultPort
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`LAKE_PORT must be a port number from 0 to 65535, not "${value}".`)
  }
  return port
}

function readName(value: string, variable: string, pattern: RegExp): string {
  if (!pattern.test(value)) throw new Error(`${variable} is "${value}", which is not a name that Sanity accepts.`)
  return value
}

/** It travels in a header. */
function readSecret(value: string | undefined): string | null {
  if (!value) return null
  if (!/^[\x21-\x7e]{16,512}$/.test(value)) throw new Error('LAKE_SITE_SECRET must have 16 to 512 characters, without spaces and accents.')
  return value
}

function readUrl(value: string, variable: string): string {
  if (!URL.canParse(value)) throw new Error(`${variable} must be a whole URL such as http://localhost:3000, not "${value}".`)
  return value
}

function readOrigins(list: string): string[] {
  return readList(list).map((entry) => new URL(readUrl(entry, 'SITE_URL')).origin)
}

function readTypes(list: string): string[] {
  const types = readList(list)
  const wrong = types.find((type) => !/^[A-Za-z][\w.]*$/.test(type))
  if (wrong !== undefined) throw new Error(`LAKE_APPEND_ONLY must be a comma list of document types such as reviewRecord; "${wrong}" is none.`)
  return types
}

function readList(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
}
