import type { AddressInfo } from 'node:net'
import { openAccessDatabase } from './access/access-database.ts'
import { Tokens } from './access/tokens.ts'
import { actionsRoute } from './actions/actions-route.ts'
import { exportRoute } from './archive/export-route.ts'
import { AssetFiles } from './assets/asset-files.ts'
import { serveRoute } from './assets/serve-route.ts'
import { uploadRoute } from './assets/upload-route.ts'
import { historyRoutes } from './history/history-routes.ts'
import { createApp } from './http/app.ts'
import type { LakeContext } from './http/context.ts'
import { EventStreams } from './http/event-streams.ts'
import { StreamTickets } from './http/stream-tickets.ts'
import { listenRoute } from './listen/listen-route.ts'
import { liveRoute } from './listen/live-route.ts'
import { fixedRoutes } from './management/fixed-routes.ts'
import { keyvalueRoutes } from './management/keyvalue-routes.ts'
import { projectRoutes } from './management/project-routes.ts'
import { sessionRoutes } from './management/session-routes.ts'
import { mutateRoute } from './mutations/mutate-route.ts'
import { documentRoute } from './query/document-route.ts'
import { queryRoute } from './query/query-route.ts'
import { QueryTurns } from './query/query-turns.ts'
import { members, site, strangers } from './query/readers.ts'
import type { LakeSettings } from './settings.ts'
import { closeToOthers } from './store/data-folder.ts'
import { openContentDatabase } from './store/database.ts'
import { lockFolder } from './store/folder-lock.ts'
import { Store } from './store/store.ts'
import { Outbox } from './webhooks/outbox.ts'
import { WebhookSender } from './webhooks/webhook-sender.ts'

/** How long running requests may take to finish when the lake closes, in ms. */
const drainTime = 1_500

/** A lake that serves. */
export interface Lake {
  /** Base URL, without a trailing slash. */
  url: string
  port: number
  tokens: Tokens
  /** Ends the event streams, lets running requests finish, closes the files. A second call does nothing more. */
  close(): Promise<void>
}

const routes = [
  queryRoute,
  documentRoute,
  mutateRoute,
  actionsRoute,
  listenRoute,
  liveRoute,
  uploadRoute,
  serveRoute,
  historyRoutes,
  exportRoute,
  sessionRoutes,
  keyvalueRoutes,
  projectRoutes,
  fixedRoutes,
]

/**
 * Opens a data folder and serves it.
 * @throws FolderInUse if another process serves the folder; NoLake, StorageError or DamagedDocuments if what is there can't be
 * served as it is; Error with code EADDRINUSE if the port is taken
 */
export async function startLake(settings: LakeSettings): Promise<Lake> {
  const opened: (() => void)[] = []
  const closeFiles = () => {
    for (const close of opened.splice(0).reverse()) close()
  }
  try {
    const lock = lockFolder(settings.folder)
    opened.push(() => lock.release())
    const database = openContentDatabase(settings.folder)
    opened.push(() => database.close())
    const accessDatabase = openAccessDatabase(settings.folder)
    opened.push(() => accessDatabase.close())
    closeToOthers(settings.folder)
    const store = new Store(database, settings.appendOnly)
    store.createDataset(settings.dataset)
    const tokens = new Tokens(accessDatabase)
    const streams = new EventStreams(tokens)
    const queries = { strangers: new QueryTurns(store, strangers), site: new QueryTurns(store, site), members: new QueryTurns(store, members(settings.queryTimeLimit)) }
    opened.push(() => Object.values(queries).forEach((turns) => turns.close()))
    const webhook = startWebhook(store, new Outbox(database), settings)
    let port = settings.port
    const lake: LakeContext = {
      settings,
      store,
      database,
      tokens,
      streams,
      tickets: new StreamTickets(),
      assetFiles: new AssetFiles(settings.folder),
      ...queries,
      publicUrl: () => settings.publicUrl ?? `http://localhost:${port}`,
    }
    const app = createApp(lake)
    for (const route of routes) route(app, lake)
    await app.listen({ host: settings.host, port: settings.port })
    port = (app.server.address() as AddressInfo).port
    // What an earlier run left. Only now: a lake that cannot serve announces nothing.
    webhook?.send()
    const close = async () => {
      streams.closeAll()
      const closed = app.close()
      // Browsers keep connections open that never carried a request; those are cut after the drain.
      const cut = setTimeout(() => app.server.closeAllConnections(), drainTime)
      await closed
      clearTimeout(cut)
      await webhook?.stop()
      closeFiles()
    }
    let closing: Promise<void> | null = null
    return { url: lake.publicUrl(), port, tokens, close: () => (closing ??= close()) }
  } catch (error) {
    closeFiles()
    throw error
  }
}

function startWebhook(store: Store, outbox: Outbox, settings: LakeSettings): WebhookSender | null {
  if (!settings.webhook) return null
  const sender = new WebhookSender(outbox, settings.webhook, settings.project)
  store.recordWith((transaction) => outbox.record(transaction))
  store.onCommit('the webhook', () => sender.send())
  return sender
}
