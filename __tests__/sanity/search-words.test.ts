/** @jest-environment node */
import { starterContent } from '@/content/index.ts'
import { titleLength } from '@/lib/seo/search-result'
import { errorsOf, lakeOf, validate } from './schema-fixture'

const asset = (width: number, height: number) => ({ _id: `image-${'a'.repeat(40)}-${width}x${height}-png`, _type: 'sanity.imageAsset' })
const image = (width: number, height: number) => ({ _type: 'image', asset: { _type: 'reference', _ref: asset(width, height)._id } })
const symptom = (seo?: object, fields: object = {}) => ({ _id: 'symptom-x', _type: 'symptom', name: 'A stiff back', ...fields, ...(seo ? { seo: { _type: 'seo', ...seo } } : {}) })

const seoMarks = async (...given: Parameters<typeof validate>) =>
  (await validate(...given)).filter(({ at }) => at.startsWith('seo')).map(({ at, level, message }) => `${level} at ${at}: ${message}`)

describe('words for search results', () => {
  it('have room for the name of the site', async () => {
    expect(await seoMarks(symptom({ title: 'x'.repeat(titleLength) }))).toEqual([])
    expect(await seoMarks(symptom({ title: 'x'.repeat(titleLength + 1) }))).toEqual([`warning at seo.title: ${titleLength + 1} characters: search engines may cut it off after ${titleLength}. Shorten it.`])
  })

  it('are plain', async () => {
    expect(await seoMarks(symptom({ title: 'A <b>stiff</b> back', description: 'What helps 💪' }))).toEqual([expect.stringMatching(/^warning at seo.title: “<b>”/), expect.stringMatching(/^warning at seo.description: “💪”/)])
  })
})

describe('the title in search results', () => {
  const twin = [expect.stringMatching(/^warning at seo.title: “Stiffness” has the same title/)]
  const stiffness = { _id: 'condition-s', _type: 'condition', title: 'Stiffness' }

  it('is no other page’s, published or draft, capitals or not', async () => {
    expect(await seoMarks(symptom({ title: 'STIFFNESS ' }), [stiffness])).toEqual(twin)
    expect(await seoMarks(symptom({ title: 'Stiffness' }), [{ ...stiffness, _id: 'drafts.condition-s' }])).toEqual(twin)
    expect(await seoMarks(symptom({ title: 'Stiffness and age' }), [stiffness])).toEqual([])
  })

  it('is compared also where neither page has one of marketing’s', async () => {
    expect(await seoMarks(symptom(undefined, { name: 'Stiffness' }), [stiffness])).toEqual(twin)
  })

  it('is what the page’s head has: marketing’s first, a technique’s with what it is', async () => {
    expect(await seoMarks(symptom(undefined, { name: 'Stiffness' }), [{ ...stiffness, seo: { title: 'Stiff in the morning' } } as never])).toEqual([])
    expect(await seoMarks(symptom(undefined, { name: 'Stiffness' }), [{ _id: 'technique-s', _type: 'technique', name: 'Stiffness' } as never])).toEqual([])
  })

  it('is no page’s with a fixed address either, with its document or without', async () => {
    expect(await seoMarks(symptom({ title: 'Symptoms' }))).toEqual([expect.stringMatching(/“Symptoms \(\/symptoms\)” has the same title/)])
    const renamed = { _id: 'pageSeo-symptoms', _type: 'pageSeo', path: '/symptoms', seo: { title: 'What you may notice' } }
    expect(await seoMarks(symptom({ title: 'Symptoms' }), [renamed])).toEqual([])
    expect(await seoMarks(renamed, [stiffness])).toEqual([])
  })

  it('is compared with a page’s own words until their replacement is published', async () => {
    const started = { _id: 'drafts.pageSeo-symptoms', _type: 'pageSeo', path: '/symptoms', seo: { title: 'What you may notice' } }
    expect(await seoMarks(symptom({ title: 'Symptoms' }), [started])).toHaveLength(1)
    expect(await seoMarks(symptom({ title: 'What you may notice' }), [started])).toHaveLength(1)
    expect(await seoMarks({ ...started, seo: {} } as never)).toEqual([])
  })

  it('is on the clinic’s page its name, once its details are no samples', async () => {
    const clinic = (isSample: boolean) => ({ _id: 'clinic', _type: 'clinic', name: 'Stiffness', isSample })
    expect(await seoMarks(symptom({ title: 'Stiffness' }), [clinic(false)])).toEqual([expect.stringMatching(/“The clinic \(\/clinic\)” has the same title/)])
    expect(await seoMarks(symptom({ title: 'The clinic' }), [clinic(false)])).toEqual([])
    expect(await seoMarks(symptom({ title: 'Stiffness' }), [clinic(true)])).toEqual([])
    expect(await seoMarks({ _id: 'drafts.pageSeo-clinic', _type: 'pageSeo', path: '/clinic', seo: {} } as never, [clinic(false), stiffness])).toEqual(twin)
  })

  it('is no matter on pages that are hidden from search engines', async () => {
    expect(await seoMarks(symptom({ title: 'Stiffness', noIndex: true }), [stiffness])).toEqual([])
    expect(await seoMarks(symptom({ title: 'Stiffness' }), [{ ...stiffness, seo: { noIndex: true } } as never])).toEqual([])
    expect(await seoMarks(symptom({ title: 'Symptoms' }), [{ _id: 'pageSeo-symptoms', _type: 'pageSeo', path: '/symptoms', seo: { noIndex: true } } as never])).toEqual([])
  })

  it('never holds up the publishing while the lake can’t be asked', async () => {
    const log = jest.spyOn(console, 'warn').mockImplementation(() => {})
    const away = { ...lakeOf([]), fetch: () => Promise.reject(new Error('Too many requests')) }
    expect(await seoMarks(symptom({ title: 'Symptoms' }), [], away)).toEqual([])
    expect(log).toHaveBeenCalledWith(expect.stringMatching(/titles of the other pages could not be fetched/), expect.any(Error))
    log.mockRestore()
  })

  it('is not fetched anew with each letter', async () => {
    const lake = lakeOf([stiffness])
    const fetch = jest.spyOn(lake, 'fetch')
    for (const title of ['S', 'St', 'Stiffness']) expect(await seoMarks(symptom({ title }), [], lake)).toEqual(title === 'Stiffness' ? twin : [])
    expect(fetch.mock.calls.filter(([query]) => query.includes('"pages"'))).toHaveLength(1)
  })

  it('may be that of the page’s own other version, and of what is no page', async () => {
    expect(await seoMarks({ ...symptom(), _id: 'drafts.symptom-x' }, [symptom()])).toEqual([])
    expect(await seoMarks(symptom(), [{ _id: 'citation-a', _type: 'citation', title: 'A stiff back' } as never])).toEqual([])
  })
})

describe('the picture when shared', () => {
  const lake = [asset(1200, 630), asset(640, 640)]

  it('is described, for it stands for the page', async () => {
    const errors = (await errorsOf(symptom({ image: { image: image(1200, 630) } }), lake)).filter(({ at }) => at.startsWith('seo'))
    expect(errors).toEqual([{ level: 'error', at: 'seo.image.alt', message: 'Describe the picture in a few words, or remove it.' }])
    expect(await seoMarks(symptom({ image: { alt: 'A back', image: image(1200, 630) } }), lake)).toEqual([])
  })

  it('needs no description while there is none', async () => {
    expect(await seoMarks(symptom({ image: {} }))).toEqual([])
  })

  it('gets a warning when it is narrow or far from the usual shape', async () => {
    expect(await seoMarks(symptom({ image: { alt: 'A back', image: image(640, 640) } }), lake)).toEqual([expect.stringMatching(/^warning at seo.image.image: Only 640 pixels wide.*About 48%/)])
  })

  it('gets a warning when the site can’t show its format', async () => {
    const drawing = `image-${'a'.repeat(40)}-1200x630-svg`
    const svg = { _type: 'image', asset: { _type: 'reference', _ref: drawing } }
    const marks = await seoMarks(symptom({ image: { alt: 'A back', image: svg } }), [{ _id: drawing, _type: 'sanity.imageAsset' }])
    expect(marks).toEqual(['warning at seo.image.image: The site can’t show SVG pictures. Use one of these: JPEG, PNG, WEBP, AVIF, GIF. Until then the site draws a picture in its place.'])
  })

  it('may still be one that was stored as a figure', async () => {
    expect(await seoMarks(symptom({ image: { _type: 'figure', alt: 'A back', caption: 'Old', image: image(1200, 630) } }), lake)).toEqual([])
  })
})

it.each(starterContent.filter((document) => 'seo' in document).map((document) => [document._id, document] as const))('the starter content’s words for %s fit', async (_id, document) => {
  expect(await seoMarks(document, starterContent)).toEqual([])
})
