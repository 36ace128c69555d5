/** @jest-environment node */
import { starterContent } from '@/content/index.ts'
import { titleLength } from '@/lib/seo/search-result'
import { errorsOf, validate } from './schema-fixture'

const asset = (width: number, height: number) => ({ _id: `image-${'a'.repeat(40)}-${width}x${height}-png`, _type: 'sanity.imageAsset' })
const image = (width: number, height: number) => ({ _type: 'image', asset: { _type: 'reference', _ref: asset(width, height)._id } })
const symptom = (seo?: object, fields: object = {}) => ({ _id: 'symptom-x', _type: 'symptom', name: 'A stiff back', ...fields, ...(seo ? { seo: { _type: 'seo', ...seo } } : {}) })

const seoMarks = async (...[document, lake]: Parameters<typeof validate>) =>
  (await validate(document, lake)).filter(({ at }) => at.startsWith('seo')).map(({ at, level, message }) => `${level} at ${at}: ${message}`)

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

  it('may still be one that was stored as a figure', async () => {
    expect(await seoMarks(symptom({ image: { _type: 'figure', alt: 'A back', caption: 'Old', image: image(1200, 630) } }), lake)).toEqual([])
  })
})

it.each(starterContent.filter((document) => 'seo' in document).map((document) => [document._id, document] as const))('the starter content’s words for %s fit', async (_id, document) => {
  expect(await seoMarks(document, starterContent)).toEqual([])
})
