import type { StructureBuilder } from 'sanity/structure'
import { seoPaths } from '@/lib/addresses/fixed-pages'
import { fixedWords } from '@/lib/seo/fixed-words'
import { newDocumentOptions } from '@/sanity/studio/new-document-options'
import { structure } from '@/sanity/studio/structure'
import { templates } from '@/sanity/studio/templates'

/** A part of the structure as it was built: what each call was given. */
type Part = Record<string, unknown>

/** A builder of which each part keeps what it is told. */
function part(told: Part): unknown {
  return new Proxy(told, {
    get: (_target, name: string) => (name === 'told' ? told : (...given: unknown[]) => part({ ...told, [name]: name === 'initialValueTemplate' ? given : given[0] })),
  })
}
const toldTo = (built: unknown): Part => (built as { told: Part }).told
const items = (built: unknown): Part[] => (toldTo(built)['items'] as unknown[]).map(toldTo)

it('leads to the search words of each page with a fixed address by its title', () => {
  const whole = structure(part({}) as StructureBuilder, {} as Parameters<typeof structure>[1])
  const others = items(whole).find(({ documentTypeListItem }) => documentTypeListItem === 'pageSeo')
  const pages = items(others?.['child']).map((page) => ({ title: page['title'], ...toldTo(page['child']) }) as Part)
  expect(pages.map(({ title }) => title)).toEqual(seoPaths.map((path) => `${fixedWords[path].title} (${path})`))
  expect(pages.find(({ title }) => title === 'The clinic (/clinic)')).toMatchObject({ schemaType: 'pageSeo', documentId: 'pageSeo-clinic', initialValueTemplate: ['pageSeo-by-path', { path: '/clinic' }] })
})

it('begins such a document with its page, and nowhere else', () => {
  const own = templates([{ id: 'pageSeo', title: 'SEO of a page', schemaType: 'pageSeo', value: {} }]).filter(({ schemaType }) => schemaType === 'pageSeo')
  expect(own.map(({ id, value }) => [id, (value as (given: object) => unknown)({ path: '/clinic' })])).toEqual([['pageSeo-by-path', { path: '/clinic' }]])
  expect(newDocumentOptions(['pageSeo', 'pageSeo-by-path', 'faq'].map((templateId) => ({ templateId }) as never)).map(({ templateId }) => templateId)).toEqual(['faq'])
})
