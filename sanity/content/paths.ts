import { z } from 'zod'
import { pagePath, routes } from '../../lib/addresses/page-path.ts'
import { slug, text } from './parts/field.ts'
import { lenientList, query } from './read.ts'

export const pathsQuery = /* groq */ `*[_type in $types && defined(slug.current)] | order(_type, slug.current) {_id, _type, "slug": slug.current}`

/** The addresses of every published document that has a page. */
export async function getPaths(): Promise<string[]> {
  const rows = await query(pathsQuery, { types: Object.keys(routes) })
  return lenientList(z.object({ _id: text, _type: text, slug }))
    .parse(rows)
    .flatMap((row) => pagePath(row._type, row.slug) ?? [])
}
