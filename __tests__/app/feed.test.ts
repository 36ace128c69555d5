import { changeFeed } from '@/app/feed'
import { listedPaths } from '@/lib/addresses/fixed-pages'
import sitemap from '@/app/sitemap'
import { atomFeed } from '@/lib/seo/atom'
import { getBenefit } from '@/sanity/content/benefit'
import { getChangeLog, getChanges } from '@/sanity/content/changes'
import { getClinic } from '@/sanity/content/clinic'
import { getCondition } from '@/sanity/content/condition'
import { getSitemap } from '@/sanity/content/sitemap'
import { getSymptom } from '@/sanity/content/symptom'
import { getTechnique } from '@/sanity/content/technique'
import { changed, serve, starter, stored, type Stored } from '../sanity/lake-fixture'

const old = '2026-11-22T00:00:00Z'
const now = '2026-12-24T10:00:00Z'
const touched = (id: string, dataset = starter) => changed(id, { _updatedAt: now }, dataset)
const idOf = (find: (document: Stored) => boolean): string => starter.find(find)?._id ?? ''
const isUniversal = (document: Stored) => document._type === 'redFlag' && document.universal === true
const claimAbout = (condition: string) => (document: Stored) => document._type === 'claim' && (document.population as { _ref: string } | undefined)?._ref === condition

/** When each page last changed, as the sitemap tells. */
const dates = async (dataset: readonly Stored[]) => {
  serve(dataset)
  return new Map((await getSitemap()).map(({ path, changed: date }) => [path, date]))
}
const fresh = async (dataset: readonly Stored[]) => [...(await dates(dataset))].filter(([, date]) => date === now).map(([path]) => path)

describe('when a page last changed', () => {
  it('is when its own document did', async () => {
    expect(await fresh(starter)).toEqual([])
    expect(await fresh(touched('condition-scoliosis'))).toEqual(['/conditions/scoliosis'])
  })

  it('is when a claim that it shows did, and on no other page', async () => {
    const claim = idOf(claimAbout('condition-spinal-stenosis'))
    const paths = await fresh(touched(claim))
    expect(paths).toContain('/conditions/spinal-stenosis')
    expect(paths).not.toContain('/conditions/muscle-strain')
    expect(paths.filter((path) => path.startsWith('/symptoms'))).toEqual([])
  })

  it('is when a warning sign, a question or the way to help did', async () => {
    const every = [...(await dates(starter)).keys()]
    expect(await fresh(touched(idOf(isUniversal)))).toEqual(every)
    expect(await fresh(touched(idOf(({ _type }) => _type === 'careRoute')))).toEqual(every)
    const faq = (starter.find(({ _id }) => _id === 'condition-scoliosis')?.faqs as { _ref: string }[])[0]?._ref ?? ''
    expect(await fresh(touched(faq))).toContain('/conditions/scoliosis')
  })

  it('is not when marketing’s redirect, a word’s meaning or the clinic did', async () => {
    for (const type of ['redirect', 'glossaryTerm', 'clinic']) expect(await fresh(touched(idOf(({ _type }) => _type === type)))).toEqual([])
  })

  it('is the same on the page, in the sitemap and on the page about this guide', async () => {
    serve(touched(idOf(isUniversal)))
    const own = await Promise.all([getCondition('scoliosis'), getBenefit('stress'), getTechnique('friction'), getSymptom('neck-pain')])
    expect(own.map((page) => page?._updatedAt)).toEqual([now, now, now, now])
    serve(touched('symptom-neck-pain', touched(idOf(isUniversal))))
    const { pages } = await getChanges()
    expect(pages).toHaveLength(5)
    expect(pages[0]).toEqual({ path: '/symptoms/neck-pain', title: expect.any(String) as string, changed: now })
  })
})

describe('the sitemap', () => {
  it('has every page, dates where there is a true one, and the pictures that pages show', async () => {
    const id = `image-${'b'.repeat(40)}-2000x1000-jpg`
    const media = [{ alt: 'A spine', image: { asset: { _ref: id }, crop: { top: 0, bottom: 0, left: 0.25, right: 0.25 } } }]
    serve([...changed('condition-scoliosis', { media }), stored({ _id: id, _type: 'sanity.imageAsset', metadata: { dimensions: { width: 2000, height: 1000 } } })])
    const entries = await sitemap()
    const at = (path: string) => entries.find(({ url }) => url === `http://localhost:3000${path}`)
    for (const path of listedPaths) expect(at(path)).toEqual({ url: `http://localhost:3000${path}` })
    expect(at('/conditions/scoliosis')).toMatchObject({ lastModified: old, images: [`http://localhost:3000/images/${'b'.repeat(40)}-2000x1000.jpg?w=960&amp;rect=500,0,1000,1000`] })
  })

  it('leaves out what marketing does not want listed', async () => {
    serve([...changed('condition-scoliosis', { seo: { noIndex: true } }), stored({ _id: 'pageSeo-faq', _type: 'pageSeo', path: '/faq', seo: { noIndex: true } })])
    expect((await getSitemap()).map(({ path }) => path)).not.toContain('/conditions/scoliosis')
    const urls = (await sitemap()).map(({ url }) => url)
    expect(urls).not.toContain('http://localhost:3000/faq')
    expect(urls).toContain('http://localhost:3000/glossary')
  })
})

describe('the feed of changes', () => {
  const review = (change: Partial<Stored> = {}) => [
    stored({ _id: 'practitioner-a', _type: 'practitioner', name: 'A. Person', title: 'Physician' }),
    stored({
      _id: 'review-a', _type: 'reviewRecord', _createdAt: now, target: { _ref: 'condition-scoliosis' }, author: 'B. Writer', reviewer: { _ref: 'practitioner-a' }, reviewerName: 'A. Person', reviewerTitle: 'Physician', role: 'physician',
      date: '2026-12-24', nextDue: '2027-12-24', scope: 'whole-page', whatChanged: 'New numbers', why: 'A new study.', digest: 'd', ...change,
    }),
  ]
  const feedOf = async (dataset: readonly Stored[]) => {
    serve(dataset)
    return changeFeed('https://example.com', await getChangeLog(), await getClinic())
  }

  it('tells what changed on which page, the newest first', async () => {
    const [first] = (await feedOf(touched('condition-scoliosis'))).entries
    expect(first).toEqual({ id: 'tag:example.com,2026-11-22:condition-scoliosis', page: 'https://example.com/conditions/scoliosis', title: 'Scoliosis', updated: now, published: old, summary: 'The words of this page changed.' })
  })

  it('knows an entry again when its page has moved', async () => {
    const moved = changed('condition-scoliosis', { slug: { current: 'a-curved-spine' } }, touched('condition-scoliosis'))
    const ids = async (dataset: readonly Stored[]) => (await feedOf([...dataset, ...review()])).entries.slice(0, 2).map(({ id }) => id)
    expect(await ids(moved)).toEqual(await ids(touched('condition-scoliosis')))
  })

  it('tells a change of a shared document once, with its words and its pages', async () => {
    const claim = starter.find(claimAbout('condition-spinal-stenosis'))
    const [statement, ...others] = (await feedOf(touched(claim?._id ?? ''))).entries.filter(({ updated }) => updated === now)
    expect(others).toEqual([])
    expect(statement).toMatchObject({ title: 'Statement about massage: changed', page: `https://example.com/evidence#${claim?._id}` })
    expect(statement?.summary).toContain(`It says: “${String(claim?.statement)}”`)
    const [flag] = (await feedOf(touched(idOf(isUniversal)))).entries
    expect(flag?.summary).toMatch(/^It says: “.*” It is on \d+ pages\.$/)
  })

  it('tells of reviews with what changed and why, but not of one by the author', async () => {
    const { entries } = await feedOf([...starter, ...review()])
    expect(entries[0]).toMatchObject({ title: 'Scoliosis: reviewed', updated: now, summary: 'What changed: New numbers. Why: A new study. Checked by A. Person on 2026-12-24.' })
    expect((await feedOf([...starter, ...review({ author: 'A. Person' })])).entries.filter(({ title }) => title.endsWith('reviewed'))).toEqual([])
  })

  it('says that a page is new, has no two entries alike, and is by nobody who is made up', async () => {
    const feed = await feedOf(starter)
    expect(feed.author).toBe('Lumbar')
    expect(feed.entries).toHaveLength(50)
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(50)
    expect(feed.entries.find(({ title }) => title === 'Scoliosis')?.summary).toBe('This page is new.')
    expect((await feedOf(changed('clinic', { isSample: false, name: 'Back Care Clinic' }))).author).toBe('Back Care Clinic')
  })

  it('is XML whatever the words are', () => {
    const entry = { id: 'https://example.com/a', title: 'A <b> & "c"', page: 'https://example.com/a?b&c', updated: now, summary: 'One\u0000 two ]]> \uD800' }
    const xml = atomFeed({ url: 'https://example.com/changes.xml', title: 'T', subtitle: 'S', author: 'A', page: 'https://example.com', language: 'en-CA', entries: [entry, { ...entry, id: 'b', updated: '2026-12-24T01:00:00-11:00' }] })
    expect(xml).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>')
    expect(xml).toContain('<summary>One two ]]&gt; \uFFFD</summary>')
    // The newest by the clock, not by the letters.
    expect(xml).toContain('<subtitle>S</subtitle>\n<updated>2026-12-24T01:00:00-11:00</updated>')
  })
})
