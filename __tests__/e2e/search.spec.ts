import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

/** What people type, and the page that they need. */
const searches = [
  ['sliped disk', '/conditions/herniated-disc'],
  ['siatica', '/conditions/herniated-disc'],
  ['narowing spine', '/conditions/spinal-stenosis'],
  ['back hurts when I walk', '/conditions/spinal-stenosis'],
  ['RA', '/conditions/rheumatoid-arthritis'],
  ['how do I book', '/clinic'],
] as const

/** What people type who need care, and whose card comes first. */
const worried = [
  ['cant pee', 'emergency'],
  ['numb bum', 'emergency'],
  ['911', 'emergency'],
  ['swollen calf', 'sameDay'],
] as const

/** The card comes before the results and is whole: as many signs as on its hidden copy. */
async function expectCardFirst(page: Page, shownIn: string, words: string, level: string) {
  const shown = page.locator(`${shownIn} > :first-child [data-care]`)
  await expect(shown, words).toBeVisible()
  await expect(shown, words).toHaveAttribute('data-care', level)
  await expect(shown.getByRole('link'), words).toHaveAttribute('href', level === 'emergency' ? 'tel:911' : 'tel:811')
  await expect(shown.locator('[data-flag]'), words).toHaveCount(await page.locator(`[data-parts] [data-care="${level}"] [data-flag]`).count())
}

test.describe('search', () => {
  test('finds as one types, and sends no word', async ({ page }) => {
    await page.goto('/search', { waitUntil: 'networkidle' })
    const sent: string[] = []
    page.on('request', (request) => sent.push(new URL(request.url()).pathname + new URL(request.url()).search))
    const results = page.locator('[data-output]')
    for (const [words, path] of searches) {
      await page.getByRole('searchbox').fill('')
      await page.getByRole('searchbox').pressSequentially(words)
      await expect(results.getByRole('heading', { level: 2 })).toContainText(`“${words}”`)
      await expect(results.getByRole('link').first(), words).toHaveAttribute('href', path)
    }
    // The engine and the index, on first use and once.
    expect(sent.filter((path) => path === '/search-index.json')).toHaveLength(1)
    expect(sent.filter((path) => !/^\/(?:search-index\.json|enhance\/engine-[\w-]+\.js)$/.test(path))).toEqual([])
    expect(page.url()).toMatch(/\/search$/)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  test('shows the card of a warning sign first, whole', async ({ page }) => {
    await page.goto('/search')
    for (const [words, level] of worried) {
      await page.getByRole('searchbox').fill(words)
      await expect(page.locator('[data-output]').getByRole('heading', { name: `“${words}”` })).toBeVisible()
      await expectCardFirst(page, '[data-output]', words, level)
    }
    await page.getByRole('searchbox').fill('pain down one leg')
    await expect(page.locator('[data-output]').getByRole('heading', { name: '“pain down one leg”' })).toBeVisible()
    await expect(page.locator('[data-output] [data-care]')).toHaveCount(0)
  })

  test('sends no word when Enter is pressed, and puts none into the address', async ({ page }) => {
    await page.goto('/search', { waitUntil: 'networkidle' })
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')))
    await page.getByRole('searchbox').fill('incontinence')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-output]')).toBeFocused()
    await expect(page.locator('[data-output] [data-care="emergency"]')).toBeVisible()
    expect(sent.filter((request) => request.includes('incontinence'))).toEqual([])
    expect(page.url()).toMatch(/\/search$/)
  })

  test('asks for a word, with the focus in the field, when there is none', async ({ page }) => {
    await page.goto('/search', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('searchbox')).toBeFocused()
    await expect(page.getByRole('searchbox')).toHaveAccessibleDescription('Type a word first.')
    await expect(page.locator('[data-blank]')).toBeVisible()
  })

  test('marks the words that it found', async ({ page }) => {
    await page.goto('/search')
    await page.getByRole('searchbox').fill('sliped disk')
    await expect(page.locator('[data-output] mark', { hasText: 'slipped' }).first()).toBeVisible()
  })

  test('leads from a result to its place on the page', async ({ page }) => {
    for (const [words, type] of [['stop at any time', 'Question'], ['cauda equina', 'Word explained']] as const) {
      await page.goto(`/search?q=${encodeURIComponent(words)}`)
      const href = await page.getByRole('main').getByRole('listitem').filter({ hasText: type }).getByRole('link').first().getAttribute('href')
      await page.goto(href ?? '')
      await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`), href ?? words).toBeVisible()
    }
  })

  test('is kept out of search engines and caches', async ({ request }) => {
    const response = await request.get('/search?q=back')
    expect(response.headers()['cache-control']).toContain('no-store')
    expect(await response.text()).toMatch(/<meta name="robots" content="[^"]*noindex/)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`meets no barrier that axe knows, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        for (const path of ['/search', '/search?q=sciatica', '/search?q=zzzz', '/search?q=fever+and+chest+pain', '/conditions/herniated-disc/sheet']) {
          await page.goto(path)
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), path).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true)
        }
      })
    }
  }
})

test.describe('search without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('answers a sent form', async ({ page }) => {
    for (const [words, path] of searches) {
      await page.goto('/search')
      await page.getByRole('searchbox').fill(words)
      await page.getByRole('button', { name: 'Search' }).click()
      await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first(), words).toHaveAttribute('href', path)
    }
  })

  test('shows the card of a warning sign first, whole', async ({ page }) => {
    for (const [words, level] of worried) {
      await page.goto(`/search?q=${encodeURIComponent(words)}`)
      await expectCardFirst(page, '[data-server]', words, level)
    }
    await page.goto('/search?q=sciatica')
    await expect(page.locator('[data-server] [data-care]')).toHaveCount(0)
  })

  test('asks for a word when there is none', async ({ page }) => {
    await page.goto('/search')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('searchbox')).toHaveAccessibleDescription('Type a word first.')
    await expect(page.locator('[data-blank]')).toBeVisible()
  })

  test('says that nothing is found, and whom to call', async ({ page }) => {
    await page.goto('/search?q=zzzz')
    await expect(page.getByRole('heading', { name: 'Nothing found for “zzzz”' })).toBeVisible()
    await expect(page.locator('[data-server]').getByRole('link', { name: '9-1-1' })).toHaveAttribute('href', 'tel:911')
    await expect(page.locator('[data-server]').getByRole('link', { name: '8-1-1' })).toHaveAttribute('href', 'tel:811')
  })

  test('shows what was typed as text, never as markup', async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('<img src=x onerror=alert(1)>')
    expect(await page.locator('main img').count()).toBe(0)
  })
})
