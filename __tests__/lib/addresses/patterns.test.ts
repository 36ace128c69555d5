import { followableHref } from '@/lib/addresses/patterns'
import { portableTextSchema } from '@/sanity/content/parts/portable-text'

it.each(['https://example.com', 'http://example.com', 'mailto:a@example.com', 'tel:811', '/find', '/', '#sources'])('a text may link to %s', (href) => {
  expect(href).toMatch(followableHref)
})

it.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', '/\n/elsewhere.example', 'elsewhere.example'])('and not to %j', (href) => {
  expect(href).not.toMatch(followableHref)
})

it('a mark that is named like what every object has is left out', () => {
  const span = { _type: 'span', _key: 's', text: 'Words', marks: ['strong', '__proto__', 'constructor', 'toString'] }
  const [block] = portableTextSchema.parse([{ _type: 'block', _key: 'b', children: [span] }])
  expect(block).toMatchObject({ children: [{ text: 'Words', marks: ['strong'] }] })
})
