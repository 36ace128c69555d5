import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { drawPicture } from '@/app/draw-picture'
import { fixedWords } from '@/lib/seo/fixed-words'
import { pageOfPicture } from '@/app/pictures'
import { picturePath } from '@/lib/sharing/picture-address'
import { pictureWords } from '@/app/picture-words'
import { brandColours } from '@/lib/brand'
import { iconFiles } from '@/scripts/icons'
import { serve, starter } from '../sanity/lake-fixture'

describe('the picture of a page', () => {
  beforeEach(() => serve(starter))

  it('has an address that leads back to its page', () => {
    for (const page of ['/', '/about', '/conditions/scoliosis']) expect(pageOfPicture(picturePath(page))).toBe(page)
    for (const path of ['/og', '/og/', '/og/home', '/conditions/scoliosis', '/about.png']) expect(pageOfPicture(path)).toBeUndefined()
  })

  it('says the page’s own words, and no answer about massage without its certainty', async () => {
    expect(await pictureWords('/conditions/scoliosis')).toMatchObject({ kind: 'Condition', title: 'Scoliosis' })
    expect(await pictureWords('/symptoms/neck-pain')).toMatchObject({ kind: 'Symptom' })
    expect(await pictureWords('/techniques/friction')).toMatchObject({ title: 'Friction' })
    expect(await pictureWords('/benefits/stress')).toMatchObject({ title: 'Does massage lower stress?', text: 'What studies have found, and how sure we are.' })
    expect(await pictureWords('/privacy')).toMatchObject({ title: fixedWords['/privacy'].title })
    for (const page of ['/conditions/none', '/conditions', '/nothing', '/conditions/scoliosis/sheet', '/toString']) {
      expect([page, await pictureWords(page)]).toEqual([page, page === '/conditions' ? expect.anything() : null])
    }
  })

  it('is a PNG of the size that its tags promise, drawn without a request, whatever signs its words have', async () => {
    const fetched = jest.spyOn(globalThis, 'fetch')
    const words = { kind: 'Symptom', title: 'Nagy-Gödöllő 背中 🦴 9‑1‑1', text: 'Ω', look: 'spine' as const }
    const picture = await drawPicture(words)
    expect(await sharp(Buffer.from(picture)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(await drawPicture({ ...words })).toBe(picture)
    // The engine reads its own module from a data: address.
    expect(fetched.mock.calls.map(([address]) => (address instanceof Request ? address.url : String(address)).slice(0, 40)).filter((address) => !address.startsWith('data:'))).toEqual([])
  })
})

describe('the icons', () => {
  it('are drawn from the brand mark: after a change run npx node scripts/draw-icons.ts', async () => {
    for (const [path, content] of await iconFiles()) {
      const file = readFileSync(path)
      if (path.endsWith('.png')) expect(await difference(file, Buffer.from(content))).toBeLessThan(1)
      else if (path.endsWith('.svg')) expect(file.toString()).toBe(content)
      else expect(file.subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 3, 0]))
    }
  })

  it('and the pictures have the colours of the site', () => {
    const [light = '', dark = ''] = readFileSync('components/design/tokens.css', 'utf8').split('@media screen and (prefers-color-scheme: dark)')
    const token = (css: string, name: string) => new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1]
    for (const [name, value] of Object.entries(brandColours)) {
      const css = name === 'firDark' ? token(dark, 'fir') : token(light, name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
      expect([name, css]).toEqual([name, value])
    }
  })
})

/** Mean difference of two pictures, of 255: another version of the drawing library may soften an edge otherwise. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((each) => sharp(each).ensureAlpha().raw().toBuffer()))
  if (!a || a.length !== b?.length) return 255
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length
}
