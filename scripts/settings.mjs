// Settings from the environment. Runs on Node 20 before anything is installed: built-ins only.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { localAddress } from '../lib/local-address.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const node = resolve(root, 'node_modules/node/bin/node')
export const lakeCommand = resolve(root, 'lake/cli.ts')

/** The folder of what this machine makes for itself: the lake's data, stamps. Never committed. */
export const state = resolve(root, '.lumbar')
const defaultLakeData = resolve(state, 'lake')

/**
 * Reads and checks every setting; an error names the variable and the remedy.
 * @param {Record<string, string | undefined>} env
 */
export function readSettings(env = process.env) {
  const host = hostOf('HOST', env.HOST)
  const port = portOf('PORT', env.PORT, 3000)
  const lakeHost = hostOf('LAKE_HOST', env.LAKE_HOST)
  const lakePort = portOf('LAKE_PORT', env.LAKE_PORT, 4020)
  const projectId = env.NEXT_PUBLIC_SANITY_PROJECT_ID || ''
  const dataset = env.NEXT_PUBLIC_SANITY_DATASET || ''
  if (Boolean(projectId) !== Boolean(dataset)) {
    throw new Error('Set both NEXT_PUBLIC_SANITY_PROJECT_ID and NEXT_PUBLIC_SANITY_DATASET to use hosted Sanity, or neither.')
  }
  const lakeData = resolve(root, env.LAKE_DATA || defaultLakeData)
  if (!projectId && port === lakePort) throw new Error(`PORT and LAKE_PORT are both ${port}. Give them different numbers.`)
  return {
    host,
    port,
    siteUrl: originOf('SITE_URL', env.SITE_URL, ownAddress(host, port)),
    isHosted: Boolean(projectId),
    projectId,
    dataset,
    lakePort,
    lakeHost,
    lakeUrl: originOf('LAKE_URL', env.LAKE_URL, ownAddress(lakeHost, lakePort)),
    lakeLocalUrl: localAddress(lakeHost, lakePort),
    lakeData,
    maySeed: seedOf(env.LAKE_SEED) || lakeData === defaultLakeData,
    distDir: env.NEXT_DIST_DIR || '.next',
    revalidateSecret: secretOf('REVALIDATE_SECRET', env.REVALIDATE_SECRET, /^(?=.{16})\S.*\S$/s, '16 characters or more, the first and the last no space'),
    siteSecret: secretOf('LAKE_SITE_SECRET', env.LAKE_SITE_SECRET, /^[\x21-\x7e]{16,512}$/, '16 to 512 characters, without spaces and accents'),
    installedStamp: resolve(root, 'node_modules/.lumbar-installed'),
  }
}

/** Types that the lake lets nobody change once published. The lake itself knows none of the site’s types. */
export const appendOnlyTypes = ['reviewRecord']

/** What the lake sees of the settings. */
export function lakeEnv(settings) {
  return {
    LAKE_HOST: settings.lakeHost,
    LAKE_PORT: String(settings.lakePort),
    LAKE_URL: settings.lakeUrl,
    LAKE_DATA: settings.lakeData,
    SITE_URL: settings.siteUrl,
    LAKE_APPEND_ONLY: appendOnlyTypes.join(),
  }
}

/**
 * The command as it has to be typed to reach what was started with these settings: those that the lake goes by, in front.
 * @param {string} command
 * @param {Record<string, string | undefined>} env
 */
export function commandWith(command, env = process.env) {
  const given = ['PORT', 'HOST', 'SITE_URL', 'LAKE_PORT', 'LAKE_HOST', 'LAKE_URL', 'LAKE_DATA'].filter((name) => env[name])
  return [...given.map((name) => `${name}=${quoted(env[name])}`), command].join(' ')
}

const quoted = (value) => (/^[\w./:@%+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`)

function hostOf(name, value) {
  const host = value || '127.0.0.1'
  if (/^[a-z\d.:-]+$/i.test(host) && URL.canParse(`http://${host.includes(':') ? `[${host}]` : host}`)) return host
  throw new Error(`${name} is “${host}”. It takes what to listen on: an IP address such as 127.0.0.1, ::1 or 0.0.0.0 (no brackets, no %zone), or a host name.`)
}

/** Empty when it is not set. The message does not repeat it. */
function secretOf(name, value, pattern, takes) {
  if (!value || pattern.test(value)) return value ?? ''
  throw new Error(`${name} can't be used as it is. It takes ${takes}; unset, a new one is made at each start.`)
}

function portOf(name, value, fallback) {
  if (!value) return fallback
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Error(`${name} is “${value}”. It takes a port number from 1 to 65535.`)
}

/** `localhost` where that name leads to the server, for it is what people type; else the address that it listens on. */
function ownAddress(host, port) {
  const address = localAddress(host, port)
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname) ? `http://localhost:${port}` : address
}

/** Only a whole name is taken: of a path nothing would be left, and addresses that lead nowhere would be built in. */
function originOf(name, value, fallback) {
  if (!value) return fallback
  if (/^https?:\/\/[^\s,/?#@]+\/?$/i.test(value) && URL.canParse(value)) return new URL(value).origin
  throw new Error(`${name} is “${value}”. It takes one address without a path, such as https://www.example.com.`)
}

function seedOf(value) {
  if (!value || value === '1') return value === '1'
  throw new Error(`LAKE_SEED is “${value}”. It takes 1, which lets npm start make a new lake in LAKE_DATA, or nothing.`)
}
