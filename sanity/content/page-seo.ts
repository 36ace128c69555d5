import { cache } from 'react'
import { z } from 'zod'
import { seoPaths, type SeoPath } from '../../lib/addresses/fixed-pages.ts'
import { pageSeoId } from '../page-seo-id.ts'
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

/**
 * Marketing's words for a page with a fixed address; undefined when there are none. A broken document, or one whose words may
 * not be shown, never fails its page: the log names it, and the page keeps its own words.
 */
export const getPageSeo = cache(async (path: SeoPath): Promise<Seo> => (await read([path]))[0]?.seo)

/** The pages with a fixed address that search engines should leave out. */
export async function getHiddenPages(): Promise<SeoPath[]> {
  return (await read(seoPaths)).flatMap(({ path, seo }) => (seo?.noIndex ? [path] : []))
}

async function read(paths: readonly SeoPath[]) {
  const [rows, policy] = await Promise.all([query(pageSeoQuery, { ids: paths.map(pageSeoId) }), getPolicy()])
  const documents = lenientList(pageSeoSchema).parse(rows)
  const shown = admitted(documents, policy)
  return documents.map((document) => (shown.includes(document) ? document : { ...document, seo: withoutWords(document.seo) }))
}

/** Whether a page is hidden is no matter of words. */
const withoutWords = (seo: Seo): Seo => seo && { ...seo, title: undefined, description: undefined, image: undefined }
