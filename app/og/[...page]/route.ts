import { drawPicture } from '@/app/draw-picture'
import { listedPaths } from '@/lib/addresses/fixed-pages'
import { pictureWords } from '@/app/picture-words'
import { pageOfPicture } from '@/app/pictures'
import { picturePath } from '@/lib/sharing/picture-address'
import { getPaths } from '@/sanity/content/paths'
import { BrokenContentError } from '@/sanity/content/read'

interface Context {
  params: Promise<{ page: string[] }>
}

export const dynamic = 'force-static'

export async function generateStaticParams() {
  const pages = [...listedPaths, ...(await drawablePaths())]
  return pages.map((page) => ({ page: picturePath(page).split('/').slice(2) }))
}

/** The picture that shared links show of a page. The proxy lets only pages through that exist. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const page = pageOfPicture(`/og/${(await params).page.join('/')}`)
  const words = page === undefined ? null : await pictureWords(page)
  if (words === null) return new Response('There is no page to this picture.', { status: 404 })
  return new Response(await drawPicture(words), { headers: { 'content-type': 'image/png' } })
}

/** A broken document can't fail the build: its picture is drawn once it is mended, as its page is. */
async function drawablePaths(): Promise<string[]> {
  const paths: string[] = []
  for (const path of await getPaths()) {
    try {
      if (await pictureWords(path)) paths.push(path)
    } catch (error) {
      if (!(error instanceof BrokenContentError)) throw error
    }
  }
  return paths
}
