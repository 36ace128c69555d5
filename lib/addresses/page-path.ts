/** Where each kind of document has a page of its own. */
export const routes = {
  condition: '/conditions',
  benefit: '/benefits',
  technique: '/techniques',
  symptom: '/symptoms',
} as const

export type PageType = keyof typeof routes

/** The address of a document's own page; undefined when its type has none. */
export function pagePath(type: string, slug: string | null | undefined): string | undefined {
  return type in routes && slug ? `${routes[type as PageType]}/${slug}` : undefined
}

/** Which document's page stands at a path, or under it as a condition's take-away sheet; undefined at any other path. */
export function pageAt(path: string): { type: PageType; slug: string } | undefined {
  const [, root, slug, rest] = /^(\/[^/]+)\/([^/]+)(\/sheet)?$/.exec(path) ?? []
  const type = (Object.keys(routes) as PageType[]).find((name) => routes[name] === root)
  return type && slug && (!rest || type === 'condition') ? { type, slug } : undefined
}
