import { careCards, levelsWithoutRoute } from '@/lib/care/care-cards'

const routes = [{ level: 'sameDay' as const }, { level: 'emergency' as const }]
const flag = (id: string, level: 'emergency' | 'sameDay' | 'routine', order?: number) => ({ _id: id, level, ...(order === undefined ? {} : { order }) })

describe('care cards', () => {
  it('stand most urgent first, whatever the order of the routes', () => {
    const cards = careCards(routes, [flag('a', 'sameDay'), flag('b', 'emergency')], [])
    expect(cards.map(({ level }) => level)).toEqual(['emergency', 'sameDay'])
  })

  it('hold every universal red flag, then the condition’s own, each once', () => {
    const [card] = careCards(routes, [flag('b', 'emergency', 2), flag('a', 'emergency', 1)], [flag('own', 'emergency'), flag('a', 'emergency', 1)])
    expect(card?.redFlags.map(({ _id }) => _id)).toEqual(['a', 'b', 'own'])
  })

  it('leave out a level without red flags or without a route', () => {
    expect(careCards(routes, [flag('r', 'routine')], [])).toEqual([])
  })

  it('name the levels that need a route and have none', () => {
    expect(levelsWithoutRoute(routes, [flag('r', 'routine'), flag('s', 'sameDay')])).toEqual(['routine'])
    expect(levelsWithoutRoute([], [flag('s', 'sameDay'), flag('e', 'emergency')])).toEqual(['emergency', 'sameDay'])
  })
})
