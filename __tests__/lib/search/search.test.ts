import { evaluate, parse } from 'groq-js'
import { starterContent } from '@/content'
import { highlight, namesFound } from '@/lib/search/highlight'
import { buildIndex, loadIndex, searchPages, type SearchEntry, type SearchIndex } from '@/lib/search/search'
import { searchTerm, splitWords } from '@/lib/search/words'
import { searchEntries, searchQuery } from '@/sanity/content/search'

let entries: SearchEntry[]
let index: SearchIndex

beforeAll(async () => {
  const dataset = starterContent.map((document) => ({ ...document, _createdAt: '2026-01-01T00:00:00Z' }))
  const value = await evaluate(parse(searchQuery), { dataset })
  entries = searchEntries(await value.get())
  index = buildIndex(entries)
})

const paths = (words: string) => searchPages(index, words).map(({ path }) => path)

describe('search over the starter content', () => {
  it('holds every page, question and term', () => {
    const types = ['condition', 'symptom', 'benefit', 'technique', 'faq', 'glossaryTerm']
    expect(entries.map(({ id }) => id).toSorted()).toEqual(starterContent.filter(({ _type }) => types.includes(_type)).map(({ _id }) => _id).toSorted())
    for (const { kind, title, summary } of entries) expect([title.length > 1, summary.length > 10 || kind === 'benefit' || kind === 'faq']).toEqual([true, true])
  })

  it.each([
    // Typing mistakes
    ['sliped disk', '/conditions/herniated-disc'],
    ['siatica', '/conditions/herniated-disc'],
    ['narowing spine', '/conditions/spinal-stenosis'],
    ['back hurts when I walk', '/conditions/spinal-stenosis'],
    ['stenosys', '/conditions/spinal-stenosis'],
    ['skoliosis', '/conditions/scoliosis'],
    ['artritis of the spine', '/conditions/spine-osteoarthritis'],
    ['rumatoid', '/conditions/rheumatoid-arthritis'],
    ['massage circulaton', '/benefits/circulation'],
    // Other names
    ['slipped disc', '/conditions/herniated-disc'],
    ['sciatica', '/conditions/herniated-disc'],
    ['trapped nerve', '/conditions/herniated-disc'],
    ['RA', '/conditions/rheumatoid-arthritis'],
    ['OA', '/conditions/spine-osteoarthritis'],
    ['DDD', '/conditions/disc-wear'],
    ['lumbago', '/conditions/low-back-pain'],
    // Clinical words
    ['neurogenic claudication', '/conditions/spinal-stenosis'],
    ['radiculopathy', '/conditions/herniated-disc'],
    ['spondylosis', '/conditions/spine-osteoarthritis'],
    ['petrissage', '/techniques/kneading'],
    // Plain words
    ['pulled a muscle', '/conditions/muscle-strain'],
    ['crooked spine', '/conditions/scoliosis'],
    ['worn discs', '/conditions/disc-wear'],
    ['sore back', '/conditions/low-back-pain'],
    ['leg pain when walking', '/conditions/spinal-stenosis'],
    ['does massage help stress', '/benefits/stress'],
  ])('“%s” leads to %s first', (words, path) => {
    expect(paths(words)[0]).toBe(path)
  })

  it('finds while the last word is being typed', () => {
    expect(paths('spinal sten')[0]).toBe('/conditions/spinal-stenosis')
    expect(paths('herni')[0]).toBe('/conditions/herniated-disc')
  })

  it('finds nothing for nothing, and for words that say nothing', () => {
    for (const words of ['', '   ', 'what is the', '!!!', 'zzzzqqqq']) expect(paths(words)).toEqual([])
  })

  it('is the same after a trip through JSON', () => {
    const copy = loadIndex(JSON.stringify(index))
    expect(searchPages(copy, 'siatica')).toEqual(searchPages(index, 'siatica'))
  })
})

describe('highlight', () => {
  it('marks the words that were found, with their mistakes and forms', () => {
    const [hit] = searchPages(index, 'sliped disk')
    expect(hit && namesFound(hit.title, hit.also, hit.terms)).toContain('slipped disc')
    expect(highlight('A slipped disc, or two discs.', hit?.terms ?? [])).toEqual([
      { text: 'A ', isHit: false }, { text: 'slipped', isHit: true }, { text: ' ', isHit: false }, { text: 'disc', isHit: true },
      { text: ', or two ', isHit: false }, { text: 'discs', isHit: true }, { text: '.', isHit: false },
    ])
  })

  it('changes no letter', () => {
    const text = 'A “worn” disc — 4 in 10 people’s scans. <b>&amp;</b>'
    expect(highlight(text, ['disc', '4']).map((segment) => segment.text).join('')).toBe(text)
    expect(splitWords(text).map((part) => part.text).join('')).toBe(text)
  })
})

describe('search terms', () => {
  it.each([
    [['walks', 'walking', 'walked'], 'walk'],
    [['slipped', 'sliped', 'slipping'], 'slip'],
    [['Disks', 'disc', 'discs'], 'disc'],
    [['hurts', 'sore', 'ached', 'aching', 'aches', 'painful'], 'pain'],
    [['narrowing', 'narrowed'], 'narrow'],
  ])('%j are one word', (words, term) => {
    expect(words.map(searchTerm)).toEqual(words.map(() => term))
  })
})
