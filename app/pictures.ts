/** The pictures that links show when they are shared: one for each page, beside it under /og. */
const root = '/og'

export const pictureSize = { width: 1200, height: 630 } as const

/** Where a page's picture stands. */
export const picturePath = (page: string): string => `${root}${page === '/' ? '/home' : page}.png`

/** The page that a picture belongs to; undefined for any other address. */
export function pageOfPicture(path: string): string | undefined {
  const page = path.startsWith(`${root}/`) && path.endsWith('.png') ? path.slice(root.length, -'.png'.length) : undefined
  return page === '/home' ? '/' : page
}

/** A picture's words for who can't see it. */
export const pictureAlt = (title: string): string => `“${title}”, set large beside a drawing of the low back.`
