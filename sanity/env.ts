import { z } from 'zod'

/** Where the Content Lake is: hosted when a project id is set, else the embedded one (Tarn). */
const environmentSchema = z
  .object({
    projectId: z.string().regex(/^[a-z0-9-]+$/, 'NEXT_PUBLIC_SANITY_PROJECT_ID: letters a-z, digits and dashes only').optional(),
    dataset: z.string().regex(/^[a-z0-9_-]+$/, 'NEXT_PUBLIC_SANITY_DATASET: letters a-z, digits, _ and - only').optional(),
    lakeUrl: z.url('NEXT_PUBLIC_LAKE_URL: a full address such as http://localhost:4020').optional(),
    lakeLocalUrl: z.url('LAKE_LOCAL_URL: a full address such as http://127.0.0.1:4020').optional(),
  })
  .refine(({ projectId, dataset }) => Boolean(projectId) === Boolean(dataset), {
    error: 'Set both NEXT_PUBLIC_SANITY_PROJECT_ID and NEXT_PUBLIC_SANITY_DATASET, or neither',
  })

// Next inlines NEXT_PUBLIC_* only where the whole name is written out.
const environment = environmentSchema.parse({
  projectId: process.env.NEXT_PUBLIC_SANITY_PROJECT_ID || undefined,
  dataset: process.env.NEXT_PUBLIC_SANITY_DATASET || undefined,
  lakeUrl: process.env.NEXT_PUBLIC_LAKE_URL || undefined,
  lakeLocalUrl: process.env.LAKE_LOCAL_URL || undefined,
})

const isHosted = environment.projectId !== undefined
const lakeUrl = environment.lakeUrl ?? 'http://localhost:4020'

/**
 * Tells the embedded lake that it is the site that asks. Read when the server starts and never built in: `npm start` makes a
 * new one each time, and browsers get none.
 */
const siteSecret = process.env.LAKE_SITE_SECRET || undefined

export const lake = {
  isHosted,
  projectId: environment.projectId ?? 'lumbar',
  dataset: environment.dataset ?? 'production',
  /** Where browsers reach the lake, the Studio in them; undefined means Sanity's own hosts. */
  apiHost: isHosted ? undefined : lakeUrl,
  /** Where the site's server reaches it: beside itself, whatever becomes of the web server in front. Browsers have no such address. */
  serverApiHost: isHosted ? undefined : (environment.lakeLocalUrl ?? lakeUrl),
  apiVersion: '2026-05-04',
  /** Sent with every request of the site's server; nothing to hosted Sanity. */
  headers: !isHosted && siteSecret ? { 'x-tarn-site': siteSecret } : undefined,
} as const

/** Base address of image files for the site's server, without a trailing slash. */
export const imageOrigin = `${lake.serverApiHost ?? 'https://cdn.sanity.io'}/images/${lake.projectId}/${lake.dataset}`

/** How long a silent lake is waited for (ms): briefly while patients wait for a page, longer in a build on a busy machine. */
export const patience = process.env.NEXT_PHASE === 'phase-production-build' ? 20_000 : 2_000
