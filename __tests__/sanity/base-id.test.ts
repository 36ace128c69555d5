import { baseId, isPublishedId } from '@/sanity/base-id'
import { isPublished } from '@/sanity/schema/validation/signed-once-published'
import { draftProblems } from '@/sanity/content/draft-problems'
import { clientOf, starter } from './lake-fixture'

it.each(['condition-a', 'drafts.condition-a', 'versions.rSpring.condition-a'])('%s is condition-a', (id) => {
  expect(baseId(id)).toBe('condition-a')
  expect(isPublishedId(id)).toBe(id === 'condition-a')
  expect(isPublished({ _id: id })).toBe(id === 'condition-a')
})

it.each(['drafts.', 'versions.rSpring.'])('the gate finds what %s stands in front of', async (prefix) => {
  expect(await draftProblems(clientOf(starter), { id: `${prefix}careRoute-emergency`, type: 'careRoute' })).toEqual([])
})
