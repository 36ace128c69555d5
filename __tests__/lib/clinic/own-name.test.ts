import { ownName } from '@/lib/clinic/own-name'

it('is told once the clinic’s details are no samples', () => {
  expect(ownName({ name: 'Burnaby Backs', isSample: false })).toBe('Burnaby Backs')
  expect(ownName({ name: 'Burnaby Backs', isSample: null })).toBe('Burnaby Backs')
  expect(ownName({ name: 'Burnaby Backs', isSample: true })).toBeUndefined()
  expect(ownName({ name: ' ', isSample: false })).toBeUndefined()
  expect(ownName(null)).toBeUndefined()
})
