/** @jest-environment node */
import { find } from '@/lib/search/engine'
import { publicTexts } from '@/lib/care/public-texts'
import { getCondition } from '@/sanity/content/condition'
import { reviewDigest } from '@/sanity/content/parts/review'
import { BrokenContentError } from '@/sanity/content/read'
import { getSearch } from '@/sanity/content/search'
import { changed, serve, starter, stored } from '../lake-fixture'

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => {})
  serve(starter)
})
afterEach(() => jest.restoreAllMocks())

describe('what search keeps', () => {
  it('is made once while the content stays the same', async () => {
    const first = await getSearch()
    expect(await getSearch()).toBe(first)
  })

  it('is made anew for a change of content', async () => {
    const before = await getSearch()
    serve(changed('condition-scoliosis', { summary: 'A spine with a bend that nobody else names wobbliness.' }))
    const after = await getSearch()
    expect(after).not.toBe(before)
    expect(find(after.engine, 'wobbliness').hits.map(({ path }) => path)).toEqual(['/conditions/scoliosis'])
  })

  it('is made anew for a change of the phrase policy, and leaves out what it refuses', async () => {
    expect((await getSearch()).entries.map(({ id }) => id)).toContain('condition-scoliosis')
    serve([...starter, stored({ _id: 'bannedPhrase-x', _type: 'bannedPhrase', pattern: 'scoliosis', severity: 'fail', reason: 'For a test.', allowedContexts: [] })])
    expect((await getSearch()).entries.map(({ id }) => id)).not.toContain('condition-scoliosis')
  })

  it('has the fixed pages that it is given', async () => {
    const fixed = [{ id: '/x', kind: 'page', path: '/x', title: 'Zebra', also: [], signs: [], summary: '', text: '' }] as const
    expect(find((await getSearch(fixed)).engine, 'zebra').hits.map(({ path }) => path)).toEqual(['/x'])
    expect(find((await getSearch()).engine, 'zebra').hits).toEqual([])
  })
})

describe('warning signs in search', () => {
  it('bring the cards of both urgent levels, each with all of its signs', async () => {
    const { careCards } = await getSearch()
    expect(careCards.map(({ level }) => level)).toEqual(['emergency', 'sameDay'])
    for (const { level, redFlags } of careCards) expect(redFlags).toHaveLength(starter.filter((document) => document._type === 'redFlag' && document['level'] === level).length)
  })

  it('are never shown short of one that may not go live', async () => {
    serve(changed('redFlag-re-bladder', { why: 'Massage cures it for good.' }))
    await expect(getSearch()).rejects.toThrow(BrokenContentError)
  })

  it('stay on the card when one of their search words is broken', async () => {
    serve(changed('redFlag-re-bladder', { alsoKnownAs: ['', 'cannot pee'] }))
    const { engine, careCards } = await getSearch()
    expect(careCards[0]?.redFlags.map(({ code }) => code)).toContain('re-bladder')
    expect(find(engine, 'cannot pee').levels).toEqual(['emergency'])
  })

  it('call for their card by the number of its route, whatever that is', async () => {
    serve(changed('careRoute-emergency', { phone: '1-1-2' }))
    const { engine } = await getSearch()
    expect(['112', '1-1-2'].map((words) => find(engine, words).levels[0])).toEqual(['emergency', 'emergency'])
  })

  it('are public words in search too, which the house rules read', () => {
    expect(publicTexts({ _type: 'redFlag', alsoKnownAs: ['numb bum'] }).map(({ text }) => text)).toContain('numb bum')
  })

  it('may get other search words without a new review: no page shows them', async () => {
    const digestNow = async () => reviewDigest((await getCondition('herniated-disc')) ?? {})
    const before = await digestNow()
    serve(changed('redFlag-re-bladder', { alsoKnownAs: ['other words'] }))
    expect(await digestNow()).toBe(before)
  })
})
