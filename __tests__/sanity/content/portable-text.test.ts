import { portableTextSchema } from '@/sanity/content/parts/portable-text'

it('a mark that is named like what every object has is left out', () => {
  const span = { _type: 'span', _key: 's', text: 'Words', marks: ['strong', '__proto__', 'constructor', 'toString'] }
  const [block] = portableTextSchema.parse([{ _type: 'block', _key: 'b', children: [span] }])
  expect(block).toMatchObject({ children: [{ text: 'Words', marks: ['strong'] }] })
})
