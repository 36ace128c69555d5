/** What search results and shared links are told of a page, and what machines and pictures say of it: the same. */
import type { Metadata } from 'next'
import { fixedPageMetadata, pageMetadata } from '@/app/metadata'
import { pictureWords } from '@/app/picture-words'
import { fixedPageData } from '@/app/structured-data'
import { listedPaths } from '@/lib/addresses/fixed-pages'
import { fixedWords } from '@/lib/seo/fixed-words'
import { changed, serve, starter, stored, type Stored } from '../sanity/lake-fixture'

const imageId = `image-${'a'.repeat(40)}-2000x1000-png`
const asset = stored({ _id: imageId, _type: 'sanity.imageAsset', metadata: { dimensions: { width: 2000, height: 1000 } } })
const image = (alt?: string) => ({ alt, image: { asset: { _ref: imageId } } })
const pageSeo = (seo: unknown, path = '/faq') => stored({ _id: `pageSeo-${path.slice(1)}`, _type: 'pageSeo', path, seo })
const serveWith = (...documents: Stored[]) => serve([...starter, asset, ...documents])

const graph = ({ openGraph }: Metadata) => openGraph as { title: string; description: string; url: string; type: string; images: { url: string; alt?: string }[] }
const pictureOf = (metadata: Metadata) => graph(metadata).images[0]
const pageData = async (path: '/faq' | '/clinic') => (await fixedPageData(path))['@graph'][0] as unknown as Record<string, unknown>
const routeOf = (route: { generateMetadata: (props: { params: Promise<{ slug: string }> }) => Promise<Metadata> }, slug: string) => route.generateMetadata({ params: Promise.resolve({ slug }) })
const condition = async () => routeOf(await import('@/app/(site)/conditions/[slug]/page'), 'scoliosis')
const sheet = async () => routeOf(await import('@/app/(site)/conditions/[slug]/sheet/page'), 'scoliosis')
const technique = async () => routeOf(await import('@/app/(site)/techniques/[slug]/page'), 'kneading')

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => jest.restoreAllMocks())

describe('a page with a fixed address', () => {
  it('has our words while marketing gives none', async () => {
    serveWith()
    for (const path of listedPaths) expect(graph(await fixedPageMetadata(path))).toMatchObject(fixedWords[path])
  })

  it('has marketing’s title and description in its head, for machines and on its picture', async () => {
    const words = { title: 'Back pain: your questions', description: 'Questions that people ask, with short answers.' }
    serveWith(pageSeo(words))
    const metadata = await fixedPageMetadata('/faq')
    expect(metadata).toMatchObject(words)
    expect(graph(metadata)).toMatchObject(words)
    expect(await pageData('/faq')).toMatchObject({ name: words.title, description: words.description })
    expect(await pictureWords('/faq')).toMatchObject({ title: words.title, text: words.description })
    expect(pictureOf(metadata)?.alt).toContain(`“${words.title}”`)
    expect(await fixedPageMetadata('/glossary')).toMatchObject(fixedWords['/glossary'])
  })

  it('falls back field by field', async () => {
    serveWith(pageSeo({ title: 'Back pain: your questions' }))
    expect(await fixedPageMetadata('/faq')).toMatchObject({ title: 'Back pain: your questions', description: fixedWords['/faq'].description })
  })

  it('has marketing’s picture, for machines too', async () => {
    serveWith(pageSeo({ image: image('A hand on a back') }))
    expect(pictureOf(await fixedPageMetadata('/faq'))).toMatchObject({ url: expect.stringContaining('/images/aaaa') as string, alt: 'A hand on a back' })
    expect(await pageData('/faq')).toMatchObject({ primaryImageOfPage: { url: expect.stringContaining('/images/aaaa') as string } })
  })

  it('is kept out of lists when marketing says so', async () => {
    serveWith(pageSeo({ noIndex: true }))
    expect((await fixedPageMetadata('/faq')).robots).toEqual({ index: false })
    expect((await fixedPageMetadata('/glossary')).robots).toBeUndefined()
  })

  it.each([['forbidden', { title: 'Massage that cures back pain' }], ['broken', { title: 3 }]])('stands with our words when marketing’s are %s', async (_what, seo) => {
    serveWith(pageSeo(seo))
    expect(await fixedPageMetadata('/faq')).toMatchObject(fixedWords['/faq'])
    expect(await pictureWords('/faq')).toMatchObject({ title: fixedWords['/faq'].title })
    expect(jest.mocked(console.warn).mock.calls.flat().join()).toContain('pageSeo-faq')
  })

  it('of the clinic is called by the clinic’s name, unless marketing calls it otherwise', async () => {
    const own = changed('clinic', { isSample: false, name: 'Back Care Clinic' })
    for (const [dataset, title] of [[own, 'Back Care Clinic'], [[...own, pageSeo({ title: 'Find us in Burnaby' }, '/clinic')], 'Find us in Burnaby']] as const) {
      serve(dataset)
      expect(await fixedPageMetadata('/clinic')).toMatchObject({ title })
      expect(await pageData('/clinic')).toMatchObject({ name: title })
      expect(await pictureWords('/clinic')).toMatchObject({ title })
    }
  })
})

describe('a shared picture', () => {
  it('is the drawn one where marketing’s is of a format that the site can’t serve, and the log names it', async () => {
    const drawing = stored({ ...asset, _id: imageId.replace('png', 'svg') })
    serve([...changed('condition-scoliosis', { seo: { image: { alt: 'A back', image: { asset: { _ref: drawing._id } } } } }), drawing])
    expect(pictureOf(await condition())?.url).toBe('http://localhost:3000/og/conditions/scoliosis.png')
    expect(jest.mocked(console.warn).mock.calls.flat().join()).toContain(`the picture ${drawing._id} is not shown where links are shared`)
  })

  it('may have been removed without a word in the log', async () => {
    serve(changed('condition-scoliosis', { seo: { image: { alt: 'A back' } } }))
    expect(pictureOf(await condition())?.url).toContain('/og/')
    expect(console.warn).not.toHaveBeenCalled()
  })
})

describe('the description of a shared picture', () => {
  it('says what the drawn picture shows: the page’s own title, whatever marketing calls the page', async () => {
    serve(changed('condition-scoliosis', { seo: { title: 'A curve of the spine explained' } }, changed('technique-kneading', { seo: { title: 'What kneading is like' } })))
    for (const [metadata, page] of [[await condition(), '/conditions/scoliosis'], [await sheet(), '/conditions/scoliosis'], [await technique(), '/techniques/kneading']] as const) {
      expect(pictureOf(metadata)?.alt).toContain(`“${(await pictureWords(page))?.title}”`)
    }
  })

  it('is marketing’s for its own picture, and missing when it gave none', async () => {
    for (const alt of ['A person stretches', undefined]) {
      serve([...changed('condition-scoliosis', { seo: { image: image(alt) } }), asset])
      // A sheet shows the picture of its condition.
      for (const metadata of [await condition(), await sheet()]) {
        const picture = pictureOf(metadata)
        expect(picture?.url).toContain('/images/aaaa')
        expect([picture?.alt, picture && 'alt' in picture]).toEqual([alt, alt !== undefined])
      }
    }
  })
})

describe('the addresses in a head', () => {
  it('are in full, home’s with the slash that sitemap and structured data have', async () => {
    serveWith()
    const home = await fixedPageMetadata('/')
    expect([home.alternates?.canonical, graph(home).url]).toEqual(['http://localhost:3000/', 'http://localhost:3000/'])
    expect(pictureOf(home)?.url).toBe('http://localhost:3000/og/home.png')
    expect((await condition()).alternates?.canonical).toBe('http://localhost:3000/conditions/scoliosis')
  })

  it('has none to keep for a page that no list should have', async () => {
    const words = { title: 'A', description: 'B' }
    expect(pageMetadata('/search', words, { isListed: false }).alternates).not.toHaveProperty('canonical')
    expect(pageMetadata('/conditions/a', words, { seo: { noIndex: true } as never }).alternates).not.toHaveProperty('canonical')
    expect((await import('@/app/(site)/search/page')).metadata.alternates).not.toHaveProperty('canonical')
  })

  it('are those of articles where a document stands, of a website elsewhere', async () => {
    serveWith()
    for (const path of listedPaths) expect([path, graph(await fixedPageMetadata(path)).type]).toEqual([path, 'website'])
    expect(graph((await import('@/app/(site)/search/page')).metadata).type).toBe('website')
    expect([graph(await condition()).type, graph(await technique()).type]).toEqual(['article', 'article'])
  })
})
