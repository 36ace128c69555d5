import { render } from '@testing-library/react'
import { escaped, JsonLd } from '@/components/content/json-ld'
import { structuredData } from '@/lib/seo/structured-data'

const nasty = '</script><!-- <script>alert("1")</script> & \u2028 ]]>'
const data = structuredData({ url: 'https://example.com', name: 'Lumbar' }, { path: '/x', title: nasty, description: nasty, trail: [], picture: { url: '/x.png' } })

it('can’t be broken out of by content, and keeps its words', () => {
  const text = escaped(data)
  expect(text).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(text)).toEqual(data)
})

it('stands in the page as data', () => {
  const script = render(<JsonLd data={data} />).container.querySelector('script')
  expect(script).toHaveAttribute('type', 'application/ld+json')
  expect(JSON.parse(script?.textContent ?? '')).toEqual(data)
})
