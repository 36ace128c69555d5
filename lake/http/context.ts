import type { DatabaseSync } from 'node:sqlite'
import type { Tokens } from '../access/tokens.ts'
import type { AssetFiles } from '../assets/asset-files.ts'
import type { QueryTurns } from '../query/query-turns.ts'
import type { Dataset } from '../store/dataset.ts'
import type { Store } from '../store/store.ts'
import type { LakeSettings } from '../settings.ts'
import type { EventStreams } from './event-streams.ts'
import { gatewayError } from './errors.ts'
import type { StreamTickets } from './stream-tickets.ts'

/** What the routes work with. */
export interface LakeContext {
  settings: LakeSettings
  store: Store
  database: DatabaseSync
  tokens: Tokens
  tickets: StreamTickets
  streams: EventStreams
  assetFiles: AssetFiles
  /** Runs the queries of people without a token. */
  strangers: QueryTurns
  /** Runs the queries of the site's server. */
  site: QueryTurns
  /** Runs the queries of people with a token, and those that select what to change. */
  members: QueryTurns
  /** Base URL without a trailing slash, known once the port is. */
  publicUrl(): string
}

/** @throws LakeError 404 for a dataset that does not exist */
export function requireDataset(lake: LakeContext, name: string | undefined): Dataset {
  const dataset = name === undefined ? undefined : lake.store.dataset(name)
  if (!dataset) throw gatewayError(404, `Dataset "${(name ?? '').slice(0, 100)}" not found for project "${lake.settings.project}"`)
  return dataset
}
