import { createClient } from '@sanity/client'
import { lake } from './env.ts'

/**
 * The one client of the site. It carries no token: patients see what an anonymous reader may see. The embedded lake knows
 * it by its headers, and answers it without letting it wait for strangers' queries.
 */
export const client = createClient({
  projectId: lake.projectId,
  dataset: lake.dataset,
  apiVersion: lake.apiVersion,
  perspective: 'published',
  useCdn: false,
  maxRetries: 0,
  ...(lake.serverApiHost ? { apiHost: lake.serverApiHost, useProjectHostname: false } : {}),
  ...(lake.headers ? { headers: lake.headers } : {}),
})
