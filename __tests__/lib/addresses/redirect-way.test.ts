import { byStart, describeWay, redirectWay } from '@/lib/addresses/redirect-way'

const redirects = byStart([
  { from: '/flyer', to: '/Sciatica?utm_source=flyer' },
  { from: '/sciatica', to: '/conditions/herniated-disc' },
  { from: '/a', to: '/b' },
  { from: '/b', to: '/a' },
])

const wayFrom = (start: string) => {
  const { hops, isCircle } = redirectWay(start, redirects)
  return [describeWay(start, hops), isCircle]
}

it('goes on as long as a redirect starts where the last one ended, whatever the capitals and the query', () => {
  expect(wayFrom('/flyer')).toEqual(['/flyer → /Sciatica?utm_source=flyer → /conditions/herniated-disc', false])
  expect(wayFrom('/conditions/herniated-disc')).toEqual(['/conditions/herniated-disc', false])
})

it('stops where it has been', () => {
  expect(wayFrom('/a')).toEqual(['/a → /b → /a', true])
})
