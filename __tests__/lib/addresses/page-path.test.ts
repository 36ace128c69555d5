import { pageAt, pagePath } from '@/lib/addresses/page-path'

it('says where a document’s page stands, and which page stands there', () => {
  expect(pagePath('condition', 'scoliosis')).toBe('/conditions/scoliosis')
  expect(pagePath('faq', 'a')).toBeUndefined()
  expect(pageAt('/conditions/scoliosis')).toEqual({ type: 'condition', slug: 'scoliosis' })
  expect(pageAt('/conditions/scoliosis/sheet')).toEqual({ type: 'condition', slug: 'scoliosis' })
  for (const path of ['/conditions', '/benefits/stress/sheet', '/faq', '/old/scoliosis']) expect(pageAt(path)).toBeUndefined()
})
