import { expect, test } from '@playwright/test'
import { stranger } from './stack'

test.describe('a patient', () => {
  test('reads a condition and follows it to a benefit and back', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: /Herniated disc and sciatica/ }).first().click()
    await expect(page).toHaveURL('/conditions/herniated-disc')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Herniated disc and sciatica')

    await page.getByRole('main').locator('a[href="/benefits/flexibility"]').first().click()
    await expect(page).toHaveURL('/benefits/flexibility')
    await page.getByRole('main').locator('a[href="/conditions/herniated-disc"]').first().click()
    await expect(page).toHaveURL('/conditions/herniated-disc')
  })

  test('finds every condition linked with a benefit, and back', async ({ request }) => {
    const sitemap = await (await request.get('/sitemap.xml')).text()
    const paths = (type: string) => [...sitemap.matchAll(new RegExp(`/${type}/[a-z0-9-]+`, 'g'))].map(([path]) => path)
    const conditions = paths('conditions')
    const benefits = paths('benefits')
    expect(conditions).toHaveLength(8)
    expect(benefits).toHaveLength(5)

    const links = async (path: string, type: string) => {
      const html = await (await request.get(path)).text()
      return new Set([...html.matchAll(new RegExp(`href="(/${type}/[a-z0-9-]+)"`, 'g'))].map(([, href]) => href))
    }
    const toBenefits = new Map(await Promise.all(conditions.map(async (path) => [path, await links(path, 'benefits')] as const)))
    const toConditions = new Map(await Promise.all(benefits.map(async (path) => [path, await links(path, 'conditions')] as const)))
    for (const condition of conditions) {
      expect(toBenefits.get(condition)?.size, condition).toBeGreaterThan(0)
      for (const benefit of benefits) {
        expect(toBenefits.get(condition)?.has(benefit), `${condition} ↔ ${benefit}`).toBe(toConditions.get(benefit)?.has(condition))
      }
    }
  })

  test('sees the emergency card before anything that can be booked, on every condition', async ({ page, request }) => {
    const sitemap = await (await request.get('/sitemap.xml')).text()
    for (const [path] of sitemap.matchAll(/\/conditions\/[a-z0-9-]+/g)) {
      await page.goto(path)
      const card = page.getByRole('heading', { name: /^Immediate action required/ })
      await expect(card, path).toBeVisible()
      const bookingLinks = page.locator('a[href*="book"]')
      for (const link of await bookingLinks.all()) {
        const cardFirst = await link.evaluate(
          (element, heading) => Boolean(heading && heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
          await card.elementHandle(),
        )
        expect(cardFirst, path).toBe(true)
      }
    }
  })

  test('has every universal red flag on every condition, on screen and on paper', async ({ page, request }) => {
    const flags = await stranger.fetch<string[]>('*[_type == "redFlag" && universal == true].text')
    expect(flags.length).toBeGreaterThan(20)
    const sitemap = await (await request.get('/sitemap.xml')).text()
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      for (const [path] of sitemap.matchAll(/\/conditions\/[a-z0-9-]+/g)) {
        await page.goto(path)
        const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
        expect(flags.filter((flag) => !text.includes(flag.replace(/\s+/g, ' '))), `${path}, ${media}`).toEqual([])
      }
    }
  })

  test('gets a helpful 404 for an address that leads nowhere', async ({ page }) => {
    for (const path of ['/conditions/no-such-thing', '/no-such-page', '/benefits/no-such-thing', '/conditions/index.php', '/conditions/low-back-pain.html', '/symptoms/a.b', '/conditions/x.y/sheet']) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/cannot find/i)
    }
  })

  test('is led from an old address to the new one', async ({ page }) => {
    await page.goto('/sciatica')
    await expect(page).toHaveURL('/conditions/herniated-disc')
  })

  test('leaves no trace: no other host is asked, no cookie, no storage', async ({ page, context, baseURL }) => {
    const others: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) others.push(request.url())
    })
    for (const path of ['/', '/conditions', '/conditions/spinal-stenosis', '/benefits', '/benefits/stress']) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length), path).toBe(0)
    }
    expect(others).toEqual([])
    expect(await context.cookies()).toEqual([])
  })

  test('gets no script but our own, and not a word less', async ({ request }) => {
    const sitemap = await (await request.get('/sitemap.xml')).text()
    const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
    expect(paths.length).toBeGreaterThan(50)
    for (const path of [...paths, '/search?q=sciatica', '/nowhere']) {
      const html = await (await request.get(path)).text()
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.filter((tag) => !/application\/ld\+json|src="\/enhance\//.test(tag)), path).toEqual([])
      expect(html, path).toMatch(/<main[\s\S]*<\/main>[\s\S]*<footer[\s\S]*<\/html>$/)
    }
  })
})

test.describe('a patient without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('reads everything and can follow every link', async ({ page }) => {
    await page.goto('/conditions/herniated-disc')
    await expect(page.getByRole('heading', { name: /^Immediate action required/ })).toBeVisible()
    await page.getByRole('main').locator('a[href="/benefits/flexibility"]').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto('/conditions/no-such-thing')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/cannot find/i)
  })
})
