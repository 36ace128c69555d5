import { existsSync } from 'node:fs'
import { pageOf, pageOfSheet, sheetPath, sweptPaths } from '@/app/fixed-paths'
import { fixedPages, listedPaths } from '@/lib/addresses/fixed-pages'
import { picturePath } from '@/lib/sharing/picture-address'

it('names no page that has no route', () => {
  for (const path of fixedPages) expect(existsSync(`app/(site)${path === '/' ? '' : path}/page.tsx`)).toBe(true)
  expect(listedPaths).not.toContain('/design')
})

it('sweeps every address once, pages about conditions and massage first', () => {
  const pages = ['/symptoms/weak-leg', '/benefits/stress', '/conditions/scoliosis', '/techniques/kneading']
  const swept = sweptPaths(pages)
  expect(swept.slice(0, 4)).toEqual(['/conditions/scoliosis', '/benefits/stress', '/techniques/kneading', '/'])
  expect(new Set(swept).size).toBe(swept.length)
  for (const path of [...pages, ...fixedPages, ...listedPaths.map(picturePath), '/sitemap.xml', '/changes.xml', '/og/conditions/scoliosis.png', '/api/content/v1/claims', '/api/content/v1/conditions/scoliosis', '/conditions/scoliosis/sheet']) expect(swept).toContain(path)
})

it('knows the page of a sheet', () => {
  expect(pageOfSheet(sheetPath('/conditions/scoliosis'))).toBe('/conditions/scoliosis')
  expect(pageOfSheet('/conditions/scoliosis')).toBe('/conditions/scoliosis')
})

it('knows the page of any address, and the same of another page', () => {
  expect(pageOf('/faq').page).toBe('/faq')
  expect(pageOf('/og/home.png').page).toBe('/')
  expect(pageOf('/conditions/scoliosis/sheet').page).toBe('/conditions/scoliosis')
  expect(pageOf('/faq').beside('/conditions/scoliosis')).toBe('/conditions/scoliosis')
  expect(pageOf('/conditions/old/sheet').beside('/faq')).toBe('/faq')
})
