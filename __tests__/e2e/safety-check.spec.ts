import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const booking = (page: Page) => page.getByRole('link', { name: 'Book a massage' })
const answer = (page: Page, question: RegExp, words: RegExp) => page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: words }).check()
const questions = [/signs of an emergency/, /need care today/, /talk before a massage/]

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the safety check ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test.beforeEach(async ({ page }) => {
      await page.goto('/conditions/muscle-strain', { waitUntil: 'networkidle' })
    })

    test('hides booking until every answer is no, and sends nothing', async ({ page, context }) => {
      const sent: string[] = []
      page.on('request', (request) => sent.push(request.url()))
      for (const question of questions) {
        await expect(booking(page)).toBeHidden()
        await answer(page, question, /^No/)
      }
      await expect(booking(page)).toBeVisible()
      await expect(booking(page)).toHaveAttribute('rel', 'noreferrer')
      expect(sent).toEqual([])
      expect(page.url()).toMatch(/\/conditions\/muscle-strain$/)
      expect(await context.cookies()).toEqual([])
    })

    test('shows the right care card for a yes, and hides booking and all that follows', async ({ page }) => {
      const check = page.getByRole('region').or(page.locator('#before-you-book'))
      for (const [index, prefix] of [/^Immediate action required/, /^Urgent advice/, /^Tell your RMT first/].entries()) {
        for (const question of questions.slice(0, index)) await answer(page, question, /^No/)
        await answer(page, questions[index] ?? /$^/, /^Yes/)
        await expect(check.getByRole('heading', { name: prefix })).toBeVisible()
        await expect(booking(page)).toBeHidden()
        await expect(check.getByRole('radiogroup')).toHaveCount(index + 1)
        await expect(check.getByRole('link', { name: 'How to reach the clinic' })).toBeVisible({ visible: index === 2 })
        await answer(page, questions[index] ?? /$^/, /^No/)
        await expect(check.getByRole('heading', { name: prefix })).toBeHidden()
      }
    })

    test('takes booking away when an earlier answer becomes yes', async ({ page }) => {
      for (const question of questions) await answer(page, question, /^No/)
      await expect(booking(page)).toBeVisible()
      for (const question of questions) {
        await answer(page, question, /^Yes/)
        await expect(booking(page)).toBeHidden()
        await answer(page, question, /^No/)
        await expect(booking(page)).toBeVisible()
      }
    })

    test('sends nothing when Enter is pressed', async ({ page }) => {
      await answer(page, questions[0] ?? /$^/, /^No/)
      await page.keyboard.press('Enter')
      expect(page.url()).toMatch(/\/conditions\/muscle-strain$/)
      await expect(page.getByRole('radiogroup', { name: questions[0] ?? '' }).getByRole('radio', { name: /^No/ })).toBeChecked()
    })
  })
}

test.describe('the safety check', () => {
  test('can be answered from the keyboard alone', async ({ page }) => {
    await page.goto('/conditions/muscle-strain')
    await page.getByRole('radiogroup', { name: questions[0] ?? '' }).getByRole('radio').first().focus()
    for (let step = 0; step < 3; step++) {
      // Down moves from yes to no and answers; Tab goes on to the next question.
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Tab')
    }
    await expect(booking(page)).toBeFocused()
  })

  test('keeps no answer when the page is loaded again', async ({ page }) => {
    await page.goto('/conditions/muscle-strain')
    for (const question of questions) await answer(page, question, /^No/)
    await page.reload()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(booking(page)).toBeHidden()
  })

  test('stands before every booking link of the site', async ({ page, request }) => {
    const sitemap = await (await request.get('/sitemap.xml')).text()
    const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path || '/')
    expect(paths.length).toBeGreaterThan(10)
    for (const path of paths) {
      await page.goto(path)
      for (const link of await page.locator('a[href*="example.com/book"]').all()) {
        await expect(link, path).toBeHidden()
        expect(await link.evaluate((element) => element.closest('[data-care]') === null && element.closest('[data-booking]') !== null), path).toBe(true)
      }
    }
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`meets no barrier that axe knows, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.goto('/conditions/muscle-strain')
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).include('#before-you-book').analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
      await answer(page, questions[0] ?? /$^/, /^Yes/)
      await check()
      for (const question of questions) await answer(page, question, /^No/)
      await check()
    })
  }
})

test.describe('the take-away sheet', () => {
  for (const format of ['A4', 'Letter']) {
    test(`fits on one sheet of ${format}, on every condition`, async ({ page, request }) => {
      const sitemap = await (await request.get('/sitemap.xml')).text()
      const conditions = new Set([...sitemap.matchAll(/\/conditions\/[a-z0-9-]+/g)].map(([path]) => path))
      for (const path of conditions) {
        await page.goto(`${path}/sheet`)
        await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
        const pdf = await page.pdf({ format })
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g), path).toHaveLength(1)
      }
    })
  }
})

test('the contents list marks the section that is being read', async ({ page }) => {
  await page.goto('/conditions/muscle-strain', { waitUntil: 'networkidle' })
  const contents = page.getByRole('navigation', { name: 'On this page' })
  for (const name of ['What causes it', 'Sources']) {
    await page.getByRole('heading', { level: 2, name }).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant', block: 'start' }))
    await expect(contents.locator('[aria-current]')).toHaveText(name)
  }
})
