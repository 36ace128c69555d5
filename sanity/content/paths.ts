import { z } from 'zod'
import { slug, text } from './parts/field.ts'
import { lenientList, query } from './read.ts'

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

export const pathsQuery = /* groq */ `*[_type in $types && defined(slug.current)] | order(_type, slug.current) {_id, _type, "slug": slug.current}`

/** The addresses of every published document that has a page. */
export async function getPaths(): Promise<string[]> {
  const rows = await query(pathsQuery, { types: Object.keys(routes) })
  return lenientList(z.object({ _id: text, _type: text, slug }))
    .parse(rows)
    .flatMap((row) => pagePath(row._type, row.slug) ?? [])
}
