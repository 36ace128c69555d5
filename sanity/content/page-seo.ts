import { cache } from 'react'
import { z } from 'zod'
import { seoPaths, type SeoPath } from '../../lib/addresses/fixed-pages.ts'
import { pageOfSeo, pageSeoId } from '../page-seo-id.ts'
import { admitted } from './gate.ts'
import { text } from './parts/field.ts'
import { seoFields, seoSchema, type Seo } from './parts/seo.ts'
import { getPolicy } from './policy.ts'
import { lenientList, query } from './read.ts'

export const pageSeoFields = /* groq */ `_id, path, seo{${seoFields}}`

const pageSeoQuery = /* groq */ `*[_type == "pageSeo" && _id in $ids] | order(_id) {${pageSeoFields}}`

export const pageSeoSchema = z
  .object({ _id: text, path: z.enum(seoPaths), seo: seoSchema })
  .refine(({ _id, path }) => _id === pageSeoId(path), { path: ['path'], error: 'is of another document: write its words there' })

type PageSeo = z.infer<typeof pageSeoSchema>

const hiddenSchema = z.object({ _id: text, seo: z.object({ noIndex: z.literal(true) }) })

/**
 * Marketing's words for a page with a fixed address; undefined when there are none. A broken document, or one whose words may
 * not be shown, never fails its page: the log names it, and the page keeps its own words. Whether it is hidden is no matter of words.
 */
export const getPageSeo = cache(async (path: SeoPath): Promise<Seo> => (await read([path]))[0]?.seo)

/** The pages with a fixed address that search engines should leave out. */
export async function getHiddenPages(): Promise<SeoPath[]> {
  return (await read(seoPaths)).flatMap(({ path, seo }) => (seo?.noIndex ? [path] : []))
}

async function read(paths: readonly SeoPath[]): Promise<PageSeo[]> {
  const [rows, policy] = await Promise.all([query<unknown[]>(pageSeoQuery, { ids: paths.map(pageSeoId) }), getPolicy()])
  return rows.flatMap((row) => {
    const shown = admitted(lenientList(pageSeoSchema).parse([row]), policy)
    return shown.length > 0 ? shown : hidden(row)
  })
}

/** All that is left of a document whose words can't be shown: its page stays hidden. Which page that is, its id says. */
function hidden(row: unknown): PageSeo[] {
  const { data } = hiddenSchema.safeParse(row)
  const path = data && pageOfSeo(data._id)
  return path ? [{ _id: data._id, path, seo: { title: undefined, description: undefined, image: undefined, noIndex: true } }] : []
}
