import { followableHref } from '@/lib/addresses/patterns'

it.each(['https://example.com', 'http://example.com', 'mailto:a@example.com', 'tel:811', '/find', '/', '#sources'])('a text may link to %s', (href) => {
  expect(href).toMatch(followableHref)
})

it.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', '/\n/elsewhere.example', 'elsewhere.example'])('and not to %j', (href) => {
  expect(href).not.toMatch(followableHref)
})
