import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

/** One of each kind of page. */
const pages = [
  '/', '/find', '/conditions', '/conditions/herniated-disc', '/conditions/herniated-disc/sheet', '/symptoms', '/symptoms/tingling-leg', '/benefits', '/benefits/circulation',
  '/techniques', '/techniques/kneading', '/evidence', '/faq', '/glossary', '/clinic', '/about', '/privacy', '/accessibility', '/search', '/search?q=siatica', '/unavailable', '/design', '/nowhere',
]
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const scrollsSideways = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`no page has a barrier that axe knows, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      for (const path of pages) {
        await page.goto(path)
        expect(await barriers(page), path).toEqual([])
        expect(await scrollsSideways(page), `${path} scrolls sideways`).toBe(false)
      }
    })
  }
}

for (const width of [360, 1280]) {
  test(`text can be twice as large, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of pages) {
      await page.goto(path)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await barriers(page), path).toEqual([])
      expect(await scrollsSideways(page), `${path} scrolls sideways`).toBe(false)
    }
  })
}

test('zoomed to 400%, every page reads in one column', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  for (const path of pages) {
    await page.goto(path)
    expect(await scrollsSideways(page), `${path} scrolls sideways`).toBe(false)
  }
})

test('the keyboard reaches the emergency number of a condition within a few steps', async ({ page }) => {
  await page.goto('/conditions/herniated-disc')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: /skip/i })
  await expect(skip).toBeFocused()
  const isOnTop = await skip.evaluate((link) => {
    const { x, y, width, height } = link.getBoundingClientRect()
    return document.elementFromPoint(x + width / 2, y + height / 2) === link
  })
  expect(isOnTop).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /9-1-1/ }).first()).toBeFocused()
})

test('on paper the footer is dark on white, in both colour schemes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'print', colorScheme })
    await page.goto('/conditions/herniated-disc')
    const colours = await page.locator('footer').last().locator('a, h2, p, li').evaluateAll((parts) => parts.map((part) => getComputedStyle(part).color))
    expect(new Set(colours), colorScheme).toEqual(new Set(['rgb(0, 0, 0)']))
  }
})

test('paper has no question that cannot be answered on it, and no list of other pages', async ({ page }) => {
  await page.goto('/conditions/herniated-disc')
  for (const [media, isShown] of [['screen', true], ['print', false]] as const) {
    await page.emulateMedia({ media })
    for (const name of ['Before you book', 'Related conditions', 'More about what massage does']) {
      await expect(page.getByRole('heading', { name, exact: true }), `${name}, ${media}`).toBeVisible({ visible: isShown })
    }
    await expect(page.getByRole('heading', { name: /^Immediate action required/ })).toBeVisible()
  }
  // What was studied in other people is long and the same on every page: paper has it when it was opened.
  const others = page.locator('#massage details').getByText('What was studied').first()
  await expect(others).toBeHidden()
  await expect(page.locator('#questions details p').first()).toBeVisible()
  await expect(page.locator('#ref-1')).toBeVisible()
  await page.locator('#massage details').evaluate((details) => details.setAttribute('open', ''))
  await expect(others).toBeVisible()
})

test('the keyboard stops at nothing that cannot be seen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const path of ['/evidence', '/find', '/conditions/herniated-disc']) {
    await page.goto(path)
    const unseen = await page.locator('main :is(a[href], button, summary)').evaluateAll((stops) => stops
      .filter((stop) => stop.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
      .filter((stop) => {
        const clip = stop.closest('thead')?.getBoundingClientRect() ?? stop.getBoundingClientRect()
        return clip.width < 10 || clip.height < 10
      })
      .map((stop) => stop.outerHTML))
    expect(unseen, path).toEqual([])
  }
})

test('the head of the evidence grid hides no link in focus, forwards or backwards', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/evidence')
  const stops = await page.locator('table tbody a').evaluateAll((links) => links.filter((link) => link.checkVisibility()).length)
  const hidden: string[] = []
  await page.locator('table tbody a').last().focus()
  for (let step = 1; step < stops; step += 1) {
    await page.keyboard.press('Shift+Tab')
    hidden.push(...await page.locator(':focus').evaluateAll((links) => links
      .filter((link) => {
        const { x, y, width, height } = link.getClientRects()[0] as DOMRect
        return !link.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      })
      .map((link) => link.outerHTML)))
  }
  expect(hidden).toEqual([])
})

test('the main menu says where one is', async ({ page }) => {
  const marked = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]')
  for (const [path, name, current] of [['/conditions', 'Conditions', 'page'], ['/conditions/herniated-disc', 'Conditions', 'true'], ['/search', 'Search', 'page']] as const) {
    await page.goto(path)
    await expect(marked).toHaveText(name)
    await expect(marked).toHaveAttribute('aria-current', current)
  }
  await page.goto('/')
  await expect(marked).toHaveCount(0)
})

test('every source mark is large enough to press', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/conditions/herniated-disc')
    const sizes = await page.locator('main sup a').evaluateAll((marks) => marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.getBoundingClientRect()).map(({ width: wide, height }) => Math.min(wide, height)))
    expect(sizes.length).toBeGreaterThan(10)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  }
})
