import { servedEnding, servedTypes } from '@/lib/images/formats'
import { imageWidths } from '@/lib/images/widths'
import { imageOrigin } from '@/sanity/env'

const fileName = new RegExp(`^[a-f0-9]{40}-\\d{1,5}x\\d{1,5}\\.${servedEnding}$`)
const area = /^\d{1,5},\d{1,5},\d{1,5},\d{1,5}$/

/**
 * Content images, from the site's own origin: `/images/<file>?w=<width>&rect=<left,top,width,height>`.
 * Only listed widths are served, so that nobody can make the lake draw a picture in every size.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const search = new URL(request.url).searchParams
  const width = Number(search.get('w') ?? imageWidths.at(-1))
  const rect = search.get('rect')
  if (!fileName.test(file)) return problem(404, 'No such image.')
  if (!imageWidths.some((listed) => listed === width)) return problem(400, `w takes one of ${imageWidths.join(', ')}.`)
  if (rect !== null && !area.test(rect)) return problem(400, 'rect takes left,top,width,height in pixels.')

  const transform = new URLSearchParams({ w: String(width), fit: 'max', auto: 'format', q: '75', ...(rect ? { rect } : {}) })
  const source = await fetch(`${imageOrigin}/${file}?${transform}`, {
    headers: { accept: request.headers.get('accept') ?? 'image/*' },
    cache: 'no-store',
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null)
  if (source?.status === 404) return problem(404, 'No such image.')
  if (source?.status === 400) return problem(400, 'The image can’t be drawn that way: rect has to lie within it.')
  if (!source?.ok) return problem(502, 'The image can’t be fetched just now.')
  const type = source.headers.get('content-type') ?? ''
  if (!servedTypes.includes(type)) return problem(502, 'Not an image.')

  return new Response(source.body, {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept',
      'x-content-type-options': 'nosniff',
    },
  })
}

function problem(status: number, message: string): Response {
  return new Response(message, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
}
