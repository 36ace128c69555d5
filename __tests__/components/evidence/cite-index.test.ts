import { citeIndex, claimPlace, textPlaces } from '@/components/evidence/cite-index'
import { citation, claim, text } from '../fixtures'

const [a, b, stranger] = [citation('a'), citation('b'), citation('stranger')]

describe('the index of source marks', () => {
  it('gives a source the number of its place in the references, and its first use an address', () => {
    const [first, second] = [{}, {}]
    const cites = citeIndex([a, b], [{ place: first, citations: [b, a] }, { place: second, citations: [b] }])
    expect(cites.at(first)).toEqual([{ number: 2, id: 'cite-2' }, { number: 1, id: 'cite-1' }])
    expect(cites.at(second)).toEqual([{ number: 2, id: undefined }])
    expect(cites.firstUse(2)).toBe('cite-2')
  })

  it('leaves out a source that the page doesn’t list, and a place that it doesn’t know', () => {
    const place = {}
    const cites = citeIndex([a], [{ place, citations: [stranger] }])
    expect(cites.at(place)).toEqual([])
    expect(cites.at({})).toEqual([])
  })

  it('has no first use of a source that nothing names', () => {
    expect(citeIndex([a], []).firstUse(1)).toBeUndefined()
  })

  it('names a source once at a place', () => {
    const place = {}
    expect(citeIndex([a], [{ place, citations: [a, a] }]).at(place)).toHaveLength(1)
  })

  it('finds the marks and the claims of a text in reading order', () => {
    const embedded = claim('embedded', [b])
    const content = [...text('one', 'Words.', a), { _type: 'claimEmbed' as const, _key: 'embed', claim: embedded }, ...text('two', 'Plain.')]
    expect(textPlaces(content).map(({ citations }) => citations.map(({ _id }) => _id))).toEqual([['citation-a'], ['citation-b']])
  })

  it('takes the sources of a claim from its citations', () => {
    expect(claimPlace(claim('one', [a, b])).citations).toEqual([a, b])
  })
})
