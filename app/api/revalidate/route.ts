import { z } from 'zod'
import { site } from '@/app/env'
import { documentPaths, refreshedPaths } from '@/app/fixed-paths'
import { isSigned, signatureHeader } from '@/lib/webhook/signature'
import { getPaths, pagePath } from '@/sanity/content/paths'
import { refresh, sweep } from './refresh'

const slug = z.string().nullish()

/** One changed document. `_type: "*"` means that any may have changed. */
const changeSchema = z.looseObject({
  _type: z.string(),
  slug: z.union([slug, z.object({ current: slug }).transform(({ current }) => current)]),
  previousSlug: slug,
})

const limit = 1_000_000

/**
 * The content lake's webhook. Answers when the changed document's own page is fresh; the others follow at once.
 * 401 without a valid signature, 400 for a body that isn't ours.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text()
  if (body.length > limit) return answer(413, { error: 'The body is too large.' })
  if (!isSigned(body, request.headers.get(signatureHeader), site.revalidateSecret)) {
    return answer(401, { error: 'The signature is missing, wrong or too old.' })
  }
  const change = changeSchema.safeParse(parse(body))
  if (!change.success) return answer(400, { error: 'The body is not a changed document.' })

  const { _type, slug, previousSlug } = change.data
  const own = [...new Set([slug, previousSlug].flatMap((name) => pagePath(_type, name) ?? []))]
  const outcomes = await Promise.all(own.map(async (path) => ({ path, fresh: await refresh(path) })))
  const kept = outcomes.filter(({ fresh }) => !fresh).map(({ path }) => path)
  for (const path of kept) console.warn(`revalidate: ${path} could not be rendered; its last good version stays.`)
  sweep(async () => [...refreshedPaths, ...documentPaths(await getPaths())])
  return answer(200, { refreshed: own.filter((path) => !kept.includes(path)), kept })
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function answer(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
