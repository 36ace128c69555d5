import { searchedPages } from '@/app/searched-pages'
import { highlight, namesFound } from '@/lib/search/highlight'
import { loadIndex, searchPages, type SearchEntry, type SearchIndex } from '@/lib/search/search'
import { searchTerm, splitWords } from '@/lib/search/words'
import { getSearch } from '@/sanity/content/search'
import { serve, starter } from '../../sanity/lake-fixture'

let entries: readonly SearchEntry[]
let index: SearchIndex

beforeAll(async () => {
  serve(starter)
  const search = await getSearch(searchedPages)
  entries = search.entries
  index = search.engine.pages
})

const paths = (words: string) => searchPages(index, words).map(({ path }) => path)

describe('search over the starter content', () => {
  it('holds every page, question, term and warning sign', () => {
    const types = ['condition', 'symptom', 'benefit', 'technique', 'faq', 'glossaryTerm', 'redFlag']
    const documents = starter.filter(({ _type }) => types.includes(_type)).map(({ _id }) => _id)
    expect(entries.map(({ id }) => id).toSorted()).toEqual([...documents, ...searchedPages.map(({ id }) => id)].toSorted())
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
    // The clinic and this guide
    ['appointment', '/clinic'],
    ['how do I book', '/clinic'],
    ['price', '/clinic'],
    ['how much does it cost', '/clinic'],
    ['clinic', '/clinic'],
    ['address', '/clinic'],
    ['phone', '/clinic'],
    ['opening hours', '/clinic'],
    ['parking', '/clinic'],
    ['techniques', '/techniques'],
    ['evidence', '/evidence'],
    ['accessibility', '/accessibility'],
    ['privacy', '/privacy'],
    ['symptom checker', '/find'],
    ['who wrote this', '/about'],
    // Medicine by its names
    ['ibuprofen', '/glossary#glossaryTerm-nsaid'],
    ['tylenol', '/faq#faq-pain-medicine'],
    // Warning signs, by the words on the card and why they matter
    ['cannot feel when your bladder is full', '/evidence#warning-signs'],
    ['weight loss', '/evidence#warning-signs'],
    ['serious infection', '/evidence#warning-signs'],
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

  it('takes no short word for another', () => {
    expect(searchPages(index, 'cart').map(({ path }) => path)).toContain('/symptoms/better-sitting-leaning')
    for (const words of ['cant', 'cast', 'disk dist']) expect(searchPages(index, words).flatMap(({ terms }) => terms).filter((term) => ['cart', 'back', 'dis'].includes(term))).toEqual([])
  })

  it('does not care how “can’t” is typed', () => {
    const results = ["can't sit", 'can’t sit', 'can´t sit', 'cant sit', 'cannot sit'].map((words) => searchPages(index, words))
    expect(results[0]?.length).toBeGreaterThan(0)
    for (const result of results) expect(result).toEqual(results[0])
  })

  it('tells the items of a list apart', () => {
    const emergency = entries.find(({ id }) => id === 'faq-emergency')
    expect(emergency?.summary).toMatch(/when you wipe; you have new trouble .* procedure\. Each condition page/)
  })

  it('is the same after a trip through JSON', () => {
    const copy = loadIndex(JSON.parse(JSON.stringify(index)))
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
    [['numb', 'numbness'], 'numb'],
    [['falls', 'falling', 'fell'], 'fall'],
  ])('%j are one word', (words, term) => {
    expect(words.map(searchTerm)).toEqual(words.map(() => term))
  })
})
