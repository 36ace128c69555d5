import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page, type Request } from '@playwright/test'

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const tick = (page: Page, name: RegExp) => page.getByRole('checkbox', { name }).check()
const results = (page: Page) => page.locator('[data-output]')

/**
 * What a person sees of the emergency question: the number, and of the sign in focus (or another) the box and its line, as
 * much of it as the window can hold.
 */
async function inSight(page: Page, sign = page.locator(':focus')): Promise<{ call: boolean; box: boolean; line: boolean }> {
  return sign.evaluate((box) => {
    const label = box.closest('label') as HTMLElement
    const call = box.closest('form')?.querySelector('a[href="tel:911"]') as HTMLElement
    const shows = (part: Element, share: number) => {
      const { left, right, top, bottom } = part.getBoundingClientRect()
      const seen = Array.from({ length: 11 }, (_, step) => top + 1 + ((bottom - top - 2) * step) / 10).filter((y) => {
        const found = document.elementFromPoint((left + right) / 2, y)
        return found !== null && part.contains(found)
      })
      return seen.length >= 11 * share
    }
    return { call: shows(call, 1), box: shows(box, 1), line: shows(label, innerHeight < 480 ? 0.3 : 1) }
  })
}

/** Whatever leaves the browser after the page has been loaded. */
function requestsFrom(page: Page): Request[] {
  const sent: Request[] = []
  page.on('request', (request) => sent.push(request))
  return sent
}

test.describe('the finder', () => {
  test('ranks pages at once, says why, and tells nobody', async ({ page, context }) => {
    await page.goto('/find', { waitUntil: 'networkidle' })
    const sent = requestsFrom(page)
    await tick(page, /None of these/)
    await tick(page, /Pain down one leg, below the knee/)
    await tick(page, /Tingling in one leg or foot/)
    await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/conditions/herniated-disc')
    await expect(results(page)).toContainText('Typical: Pain down one leg, below the knee')
    await expect(results(page)).toContainText('This is not a diagnosis')
    await page.getByRole('button', { name: 'Show the pages that fit' }).click()
    await expect(results(page)).toBeFocused()

    expect(sent.map((request) => request.url())).toEqual([])
    expect(page.url()).toMatch(/\/find$/)
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length)).toBe(0)
  })

  test('waits for the emergency question', async ({ page }) => {
    await page.goto('/find')
    await tick(page, /Pain or ache in the low back/)
    await expect(results(page)).toContainText('First tell us about an emergency')
    await expect(results(page).getByRole('link')).toHaveCount(0)
  })

  test('keeps the way to the answer in sight on a phone, and off the box in focus', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 })
    await page.goto('/find')
    const button = page.getByRole('button', { name: 'Show the pages that fit' })
    await expect(button).not.toBeInViewport()
    await tick(page, /Pain or ache in the low back/)
    await expect(button).toBeInViewport()
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab')
      const clear = () => page.evaluate(() => {
        const [label, bar] = [document.querySelector('label:focus-within'), document.activeElement?.closest('form')?.querySelector('[type=submit]')]
        return label && bar ? bar.getBoundingClientRect().top - label.getBoundingClientRect().bottom : -1
      })
      await expect.poll(clear).toBeGreaterThan(0)
    }
  })

  for (const [width, height] of [[1280, 800], [360, 640], [320, 256]] as const) {
    test(`keeps the number to call and the whole sign in sight, at every sign and after its tick, ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto('/find')
      const signs = page.locator('[data-emergency]')
      await page.locator('[data-care="emergency"]').getByRole('link', { name: /9-1-1/ }).first().focus()
      for (const sign of await signs.all()) {
        await page.keyboard.press('Tab')
        await expect(sign).toBeFocused()
        await expect.poll(() => inSight(page)).toEqual({ call: true, box: true, line: true })
        await page.keyboard.press('Space')
        await expect(sign).toBeChecked()
        expect(await inSight(page)).toEqual({ call: true, box: true, line: true })
        await page.keyboard.press('Space')
      }
    })
  }

  test('covers nothing of a sign that is tapped', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto('/find')
    for (const sign of await page.locator('[data-emergency]').all()) {
      // At the lower edge of the window.
      await sign.evaluate((box) => box.closest('label')?.scrollIntoView({ block: 'end', behavior: 'instant' }))
      const before = await sign.evaluate((box) => box.getBoundingClientRect().top)
      await sign.evaluate((box: HTMLInputElement) => box.click())
      expect(await sign.evaluate((box) => box.getBoundingClientRect().top)).toBeCloseTo(before, 0)
      expect(await inSight(page, sign)).toEqual({ call: true, box: true, line: true })
      await sign.evaluate((box: HTMLInputElement) => box.click())
    }
  })

  test('stops at the emergency card, and goes on when the tick was a mistake', async ({ page }) => {
    await page.goto('/find')
    await tick(page, /None of these/)
    await tick(page, /Pain or ache in the low back/)
    await expect(results(page).getByRole('link').first()).toBeVisible()
    const sign = page.getByRole('checkbox', { name: /trouble with peeing/ })
    await sign.check()
    await expect(page.getByText('You ticked a sign of an emergency')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: /9-1-1/ })).toBeVisible()
    await expect(results(page)).toBeHidden()
    await expect(page.getByRole('button', { name: 'Show the pages that fit' })).toBeHidden()
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(1)
    await sign.uncheck()
    await expect(results(page).getByRole('link').first()).toBeVisible()
  })

  test('prints the emergency card with its ticks and the answer, without what only a screen can do', async ({ page }) => {
    await page.goto('/find')
    await tick(page, /None of these/)
    await tick(page, /A numb patch on one leg or foot/)
    await page.emulateMedia({ media: 'print' })
    const emergency = page.getByRole('heading', { name: /^Immediate action required/ })
    await expect(emergency).toBeVisible()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
    for (const box of await page.getByRole('checkbox', { checked: true }).all()) await expect(box).toBeVisible()
    await expect(results(page).getByRole('heading', { name: /^Urgent advice/ })).toBeVisible()
    await expect(results(page).getByRole('link').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show the pages that fit' })).toBeHidden()

    await page.emulateMedia({ media: 'screen' })
    await tick(page, /trouble with peeing/)
    await page.emulateMedia({ media: 'print' })
    await expect(emergency).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /trouble with peeing/ })).toBeVisible()
    await expect(page.getByText('Get help now')).toBeVisible()
  })

  test('shows the same-day card above the results', async ({ page }) => {
    await page.goto('/find')
    await tick(page, /None of these/)
    await tick(page, /A numb patch on one leg or foot/)
    const cardBeforePages = await results(page).evaluate((output) => {
      const card = output.querySelector('[data-care="sameDay"]')
      const first = output.querySelector('[data-part^="page-"]')
      return Boolean(card && first && card.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING)
    })
    expect(cardBeforePages).toBe(true)
  })

  test('can be used from the keyboard alone', async ({ page }) => {
    await page.goto('/find')
    await page.getByRole('checkbox', { name: /None of these/ }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(results(page)).toBeFocused()
    expect(page.url()).toMatch(/\/find$/)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`meets no barrier that axe knows, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await page.goto('/find')
        const check = async () => {
          const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
        }
        await check()
        await tick(page, /None of these/)
        await tick(page, /A numb patch on one leg or foot/)
        await tick(page, /Has lasted for more than 3 months/)
        await check()
        await tick(page, /trouble with peeing/)
        await check()
      })
    }
  }
})

test.describe('the finder without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('answers with a page that nothing keeps', async ({ page, context }) => {
    await page.goto('/find')
    await tick(page, /None of these/)
    await tick(page, /Pain when you stand or walk, better when you sit/)
    await tick(page, /You have had cancer and your back pain is new/i)
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST'),
      page.getByRole('button', { name: 'Show the pages that fit' }).click(),
    ])
    expect(response.status()).toBe(200)
    expect(await response.headerValue('cache-control')).toContain('no-store')
    expect(await response.headerValue('x-finder-answers')).toBeNull()
    expect(page.url()).toMatch(/\/find\/answer$/)
    await expect(page.getByRole('heading', { name: /^Urgent advice/ })).toBeVisible()
    await expect(page.locator('[data-part^="page-"] a').first()).toHaveAttribute('href', '/conditions/spinal-stenosis')
    await expect(page.getByRole('checkbox', { name: /Pain when you stand or walk, better when you sit/ })).toBeChecked()
    expect(await context.cookies()).toEqual([])

    // Somebody else's form is empty.
    await page.goto('/find')
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  })

  test('stops at the emergency card, before and after sending', async ({ page, request }) => {
    await page.goto('/find')
    await tick(page, /numbness, tingling or changed feeling around your genitals/)
    await expect(page.getByText('You ticked a sign of an emergency')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show the pages that fit' })).toBeHidden()

    const html = await (await request.post('/find/answer', { form: { f: 're-saddle', s: 'low-back-ache', none: '1' } })).text()
    expect(html).toContain('Get help now')
    expect(html).not.toContain('data-part="page-')
  })

  test('takes answers from its own form alone', async ({ request }) => {
    const forged = { 'x-finder-answers': 's=low-back-ache&none=1' }
    const visit = await request.get('/find/answer', { headers: forged, maxRedirects: 0 })
    expect(visit.status()).toBe(307)
    expect(visit.headers().location).toMatch(/\/find$/)
    const empty = await (await request.post('/find/answer', { headers: forged, form: {} })).text()
    expect(empty).toContain('First tell us about an emergency')
    const tooLong = await (await request.post('/find/answer', { form: { s: 'x'.repeat(20_000), none: '1' } })).text()
    expect(tooLong).toContain('First tell us about an emergency')
  })
})
