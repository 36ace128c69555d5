import type { Metadata } from 'next'
import { fixedWords } from '@/lib/seo/fixed-words'
import { ownWords } from '@/lib/seo/own-words'
import { serve, starter } from '../../sanity/lake-fixture'
import { previewedPage, type PageDraft } from '@/sanity/studio/previewed-page'

type Route = { generateMetadata: (props: { params: Promise<{ slug: string }> }) => Promise<Metadata> }

const routes: Record<string, () => Promise<Route>> = {
  condition: () => import('@/app/(site)/conditions/[slug]/page'),
  benefit: () => import('@/app/(site)/benefits/[slug]/page'),
  technique: () => import('@/app/(site)/techniques/[slug]/page'),
  symptom: () => import('@/app/(site)/symptoms/[slug]/page'),
}

const statements = Object.fromEntries(starter.filter(({ _type }) => _type === 'claim').map(({ _id, statement }) => [_id, String(statement)]))
const withoutSeo = starter.map((document) => ({ ...document, seo: undefined }))

describe('what the Studio shows of a page', () => {
  it.each(Object.keys(routes))('is what the head of each %s has, with marketing’s words and without', async (type) => {
    for (const dataset of [starter, withoutSeo]) {
      serve(dataset)
      for (const document of dataset.filter(({ _type }) => _type === type)) {
        const { words, path } = previewedPage(document as PageDraft, { host: 'example.com', statements })
        const head = await (await routes[type]!()).generateMetadata({ params: Promise.resolve({ slug: path!.split('/').at(-1)! }) })
        expect({ title: words.title, description: words.description }).toEqual({ title: head.title, description: head.description })
      }
    }
  })
})

it('says nothing of its own where a document does not', () => {
  expect(ownWords('technique', {})).toEqual({ title: '', description: '' })
  expect(ownWords('pageSeo', { path: '/nowhere' })).toEqual({ title: '', description: '' })
  expect(ownWords('another', { title: 'Something' })).toEqual({ title: '', description: '' })
})

it('has the words of a page with a fixed address from the code', () => {
  expect(ownWords('pageSeo', { path: '/faq', clinicName: 'Burnaby Backs' })).toEqual(fixedWords['/faq'])
})

it('calls the clinic’s page by the clinic’s name', () => {
  expect(ownWords('pageSeo', { path: '/clinic', clinicName: 'Burnaby Backs' })).toEqual({ ...fixedWords['/clinic'], title: 'Burnaby Backs' })
})
