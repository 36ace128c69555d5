/** Where the picture that is drawn for a page stands: the one that shared links show. */
export const picturePath = (page: string): string => `/og${page === '/' ? '/home' : page}.png`

/** The size in which it is drawn, and which fits best when another takes its place. */
export const pictureSize = { width: 1200, height: 630 } as const
