import { isCircle, redirectWay } from '@/lib/addresses/redirect-way'

const redirects = [
  { from: '/flyer', to: '/Sciatica?utm_source=flyer' },
  { from: '/sciatica', to: '/conditions/herniated-disc' },
  { from: '/a', to: '/b' },
  { from: '/b', to: '/a' },
]

it('goes on as long as a redirect starts where the last one ended, whatever the capitals and the query', () => {
  expect(redirectWay('/flyer', redirects)).toEqual(['/flyer', '/Sciatica?utm_source=flyer', '/conditions/herniated-disc'])
  expect(redirectWay('/conditions/herniated-disc', redirects)).toEqual(['/conditions/herniated-disc'])
})

it('stops where it has been', () => {
  expect(redirectWay('/a', redirects)).toEqual(['/a', '/b', '/a'])
  expect(isCircle(redirectWay('/a', redirects))).toBe(true)
  expect(isCircle(redirectWay('/flyer', redirects))).toBe(false)
})
