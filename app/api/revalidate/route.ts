import { z } from 'zod'
import { site } from '@/app/env'
import { sweptPaths } from '@/app/fixed-paths'
import { isSigned, signatureHeader } from '@/lib/webhook/signature'
import { pageOfSeo } from '@/sanity/page-seo-id'
import { slug as slugSchema } from '@/sanity/content/parts/field'
import { pagePath, routes } from '@/lib/addresses/page-path'
import { getPaths } from '@/sanity/content/paths'
import { isFirst, readBody } from './receive'
import { refresh, sweep } from './refresh'

const slug = z.string().nullish()

/** One changed document. `_type: "*"` means that any may have changed. */
const changeSchema = z.looseObject({
  _type: z.string(),
  _id: z.string().nullish(),
  slug: z.union([slug, z.object({ current: slug }).transform(({ current }) => current)]),
  previousSlug: slug,
})

const limit = 1_000_000

/**
 * The content lake's webhook. Answers when the changed document's own page is fresh; the others follow at once.
 * 401 without a valid signature, 400 for a body that isn't ours.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, limit)
  if (body === null) return answer(413, { error: 'The body is too large.' })
  const signature = request.headers.get(signatureHeader)
  if (!isSigned(body, signature, site.revalidateSecret)) {
    return answer(401, { error: 'The signature is missing, wrong or too old.' })
  }
  const change = changeSchema.safeParse(parse(body))
  if (!change.success) return answer(400, { error: 'The body is not a changed document.' })

  // The same message again, byte for byte, has had its effect.
  if (!isFirst(signature ?? '')) return answer(200, { refreshed: [], kept: [] })

  const { _type, _id, slug, previousSlug } = change.data
  const own = [...new Set([...[slug, previousSlug].flatMap((name) => ownPath(_type, name)), ...fixedPath(_type, _id)])]
  const outcomes = await Promise.all(own.map(async (path) => ({ path, fresh: await refresh(path) })))
  const kept = outcomes.filter(({ fresh }) => !fresh).map(({ path }) => path)
  for (const path of kept) console.warn(`revalidate: ${path} could not be rendered; its last good version stays.`)
  sweep(async () => sweptPaths(await getPaths()))
  return answer(200, { refreshed: own.filter((path) => !kept.includes(path)), kept })
}

/** Only what can be a page's address: this is asked of our own server. */
function ownPath(type: string, name: string | null | undefined): string[] {
  const path = Object.hasOwn(routes, type) && slugSchema.safeParse(name).success ? pagePath(type, name) : undefined
  return path === undefined ? [] : [path]
}

/** The page with a fixed address that the document has marketing's words for. */
function fixedPath(type: string, id: string | null | undefined): string[] {
  const path = type === 'pageSeo' ? pageOfSeo(id ?? '') : undefined
  return path === undefined ? [] : [path]
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
