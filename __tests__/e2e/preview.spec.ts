import { expect, test, type Page } from '@playwright/test'
import { administrator } from './stack'
import { open, signIn, write } from './studio'

const id = 'condition-rheumatoid-arthritis'
const path = '/conditions/rheumatoid-arthritis'

test.describe('the preview in the Studio', () => {
  let studio: Page
  const page = () => studio.frameLocator('[data-testid="page-preview"]')
  const lake = administrator()

  test.beforeAll(async ({ browser }) => {
    studio = await signIn(browser)
  })
  test.afterAll(async () => {
    await lake.delete(`drafts.${id}`)
    await studio.context().close()
  })

  test('shows a draft as a page, and patients nothing of it', async () => {
    const words = 'This is only a draft, and nobody else can read it.'
    await open(studio, id, 'condition')
    await write(studio, 'field-summary', words)
    await studio.getByRole('tab', { name: 'Preview' }).click()
    await expect(page().getByRole('main').getByText(words)).toBeVisible()
    await expect(page().getByRole('link', { name: 'Call 9-1-1' })).toBeVisible()
    const published = await studio.request.get(path)
    expect(published.status()).toBe(200)
    expect(await published.text()).not.toContain(words)
  })

  test('follows each change, and says what is missing of a page', async () => {
    await lake.patch(`drafts.${id}`, { set: { summary: 'Changed from another window.' } }).commit()
    await expect(page().getByText('Changed from another window.')).toBeVisible()
    await lake.patch(`drafts.${id}`, { unset: ['clinicalName'] }).commit()
    await expect(studio.getByTestId('preview-problems')).toContainText('Write the clinical name.')
    await expect(studio.getByText('Shown as it was before: one problem to mend')).toBeVisible()
    await expect(studio.getByRole('link', { name: 'Clinical name' })).toBeVisible()
    await expect(page().getByText('Changed from another window.')).toBeVisible()
    await lake.patch(`drafts.${id}`, { set: { clinicalName: 'Whole again', summary: 'Massage cures arthritis.' } }).commit()
    await expect(page().getByText('Whole again')).toBeVisible()
    await expect(studio.getByText('Not ready for patients')).toBeVisible()
  })

  test('shows what is published where the Studio shows that', async () => {
    const draft = studio.url()
    await studio.goto(`${draft}?perspective=published`)
    await expect(studio.getByText('As patients see it now.')).toBeVisible()
    await expect(page().getByRole('main')).toBeVisible()
    await expect(page().getByText('Whole again')).toHaveCount(0)
    await studio.goto(draft)
    await expect(page().getByText('Whole again')).toBeVisible()
  })

  test('is as wide as a phone or a computer, whatever room there is', async () => {
    const width = () => page().locator('html').evaluate((element) => element.clientWidth)
    await expect.poll(width).toBe(390)
    await studio.getByRole('button', { name: 'Computer' }).click()
    await expect.poll(width).toBe(1280)
    // A phone's Studio has one pane, of no height of its own.
    await studio.setViewportSize({ width: 360, height: 740 })
    await expect.poll(width).toBe(1280)
    await expect(studio.getByTestId('page-preview')).toHaveJSProperty('offsetWidth', 1280)
    expect(await page().locator('html').evaluate(() => window.innerHeight)).toBeLessThan(6000)
    await expect(studio.getByTestId('action-publish')).toBeInViewport()
  })
})

test('the preview’s own address shows nothing without the Studio', async ({ page }) => {
  await page.goto('/studio/preview')
  await expect(page.getByRole('link', { name: 'Studio' })).toBeVisible()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
})
