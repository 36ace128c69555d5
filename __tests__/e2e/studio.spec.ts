import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { administrator, signInLink, stranger } from './stack'
import { choose, open, publish, signIn, write } from './studio'

/** Waits until the public page, as a patient's browser gets it, holds the text. */
async function publicPage(page: Page, path: string, text: string): Promise<void> {
  await expect(async () => expect(await (await page.request.get(path)).text()).toContain(text)).toPass({ timeout: 10_000, intervals: [50] })
}

test.describe('in the Studio', () => {
  let studio: Page

  test.beforeAll(async ({ browser }) => {
    studio = await signIn(browser)
  })

  test.afterAll(async () => {
    await studio.context().close()
  })

  test('a therapist edits a summary, publishes, and the public page shows it', async () => {
    const summary = 'The spine curves to the side and turns. Many people with a small curve have no pain at all.'
    await open(studio, 'condition-scoliosis', 'condition')
    await write(studio, 'field-summary', summary)
    await publish(studio)
    await publicPage(studio, '/conditions/scoliosis', summary)
  })

  test('a marketing person changes title and description, and the page’s head has them', async () => {
    await open(studio, 'benefit-stress', 'benefit')
    await studio.getByTestId('group-tab-seo').click()
    await write(studio, 'field-seo.title', 'Massage and stress: what studies found')
    await write(studio, 'field-seo.description', 'What studies of massage and stress have measured, and how sure we are of it.')
    await publish(studio)
    await publicPage(studio, '/benefits/stress', '<title>Massage and stress: what studies found')
    const page = await studio.context().newPage()
    await page.goto('/benefits/stress')
    const head = page.locator('head')
    await expect(head.locator('meta[name="description"]')).toHaveAttribute('content', /^What studies of massage and stress have measured/)
    await expect(head.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Massage and stress: what studies found')
    await page.close()
  })

  test('a second window sees an edit while it is typed', async ({ browser }) => {
    const second = await signIn(browser)
    await open(studio, 'condition-disc-wear', 'condition')
    await open(second, 'condition-disc-wear', 'condition')
    const name = (page: Page) => page.getByTestId('field-clinicalName').getByRole('textbox')
    await expect(name(second)).not.toHaveValue('')
    await write(studio, 'field-clinicalName', 'Seen in both windows')
    await expect(name(second)).toHaveValue('Seen in both windows')
    await second.context().close()
  })

  test('an image is uploaded and shows on the page, from the site’s own address', async () => {
    const picture = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#88b0a5' } }).png().toBuffer()
    await open(studio, 'condition-spinal-stenosis', 'condition')
    const media = studio.getByTestId('field-media')
    await expect(media).toBeVisible()
    await media.getByRole('button', { name: /add item/i }).click()
    const dialog = studio.getByRole('dialog')
    await dialog.locator('input[type="file"]').first().setInputFiles({ name: 'leaning.png', mimeType: 'image/png', buffer: picture })
    await expect(dialog.locator('img').first()).toBeVisible()
    await write(studio, /alt$/, 'A person leans on a shopping cart')
    await studio.keyboard.press('Escape')
    await publish(studio)
    await publicPage(studio, '/conditions/spinal-stenosis', 'A person leans on a shopping cart')

    const page = await studio.context().newPage()
    await page.goto('/conditions/spinal-stenosis')
    const image = page.getByRole('img', { name: 'A person leans on a shopping cart' })
    await image.scrollIntoViewIfNeeded()
    await expect(image).toHaveJSProperty('complete', true)
    expect(await image.evaluate((element: HTMLImageElement) => [element.naturalWidth > 0, new URL(element.currentSrc).pathname])).toEqual([true, expect.stringMatching(/^\/images\//)])
    await page.close()
  })

  test('a document is created, found, discarded, duplicated, deleted, unpublished', async () => {
    const term = `Lumbago ${Date.now()}`
    const list = studio.getByTestId('document-list-pane')
    const meaning = studio.getByTestId('field-meaning').getByRole('textbox')
    const confirm = () => studio.getByTestId('confirm-button').click()

    await studio.goto('/studio/intent/create/type=glossaryTerm')
    await write(studio, 'field-term', term)
    await write(studio, 'field-meaning', 'An old word for pain in the low back.')
    await publish(studio)

    await write(studio, 'field-meaning', 'Not meant.')
    await choose(studio, 'Discard changes')
    await confirm()
    await expect(meaning).toHaveValue('An old word for pain in the low back.')

    const published = studio.url()
    await choose(studio, 'Duplicate')
    await expect(studio).not.toHaveURL(published)
    await expect(meaning).toHaveValue('An old word for pain in the low back.')
    await choose(studio, 'Delete')
    await confirm()
    await expect(meaning).toBeHidden()

    await studio.goto('/studio/structure/glossaryTerm')
    await studio.getByPlaceholder('Search list').fill(term)
    await expect(list.getByText(term)).toHaveCount(1)
    await list.getByText(term).click()
    await expect(meaning).toBeVisible()
    await studio.getByTestId('document-header-Published-chip').click()
    await studio.getByTestId('action-unpublish').click()
    await confirm()
    await expect(async () => expect(await stranger.fetch('count(*[term == $term])', { term })).toBe(0)).toPass()
  })

  test('an address that another page has is not published, however soon Publish is pressed', async () => {
    await open(studio, 'technique-friction', 'technique')
    await studio.getByTestId('field-slug').getByRole('textbox').fill('kneading')
    // Pressed before the form has looked: where it is quick enough, the button is out of reach.
    await studio.getByTestId('action-publish').click({ timeout: 2_000 }).catch(() => {})
    // Said by the window, or by the mark beside the field.
    await expect(studio.getByText(/already in use/i).first()).toBeAttached()
    expect(await stranger.fetch('*[_id == "technique-friction"][0].slug.current')).toBe('friction')
    await administrator().delete('drafts.technique-friction')
  })

  test('a page that gets another address is found under the old one too', async ({ request }) => {
    await open(studio, 'technique-friction', 'technique')
    await write(studio, 'field-slug', 'deep-friction')
    await publish(studio)
    await expect(async () => {
      const answer = await request.get('/techniques/friction', { maxRedirects: 0 })
      expect([answer.status(), answer.headers()['location']]).toEqual([308, expect.stringMatching(/\/techniques\/deep-friction$/)])
    }).toPass()
    await administrator().patch('technique-friction', { set: { 'slug.current': 'friction' } }).commit()
    await administrator().delete({ query: '*[_type == "redirect" && from == "/techniques/friction"]' })
    await expect(async () => expect((await request.get('/techniques/friction', { maxRedirects: 0 })).status()).toBe(200)).toPass()
  })

  test('a page whose verdict its claims don’t bear out is not published, and says why', async () => {
    await administrator().createOrReplace({ ...(await administrator().getDocument('condition-herniated-disc'))!, _id: 'drafts.condition-herniated-disc', massageSuitability: { verdict: 'may-help' } })
    await open(studio, 'condition-herniated-disc', 'condition')
    await studio.getByTestId('action-publish').click()
    await expect(studio.getByRole('dialog')).toContainText(/no claim about this condition shows a benefit/i)
    await studio.getByRole('dialog').getByRole('link', { name: 'Is massage suitable? › Verdict' }).click()
    await expect(studio.getByRole('dialog')).toBeHidden()
    await expect(studio.getByTestId('field-massageSuitability.verdict')).toBeInViewport()
    await administrator().delete('drafts.condition-herniated-disc')
  })
})

test('the Studio asks no host but ours', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext()).newPage()
  const answered: string[] = []
  page.on('response', (response) => answered.push(new URL(response.url()).hostname))
  await page.goto(signInLink())
  await expect(page.getByTestId('studio-navbar')).toBeVisible()
  await open(page, 'condition-disc-wear', 'condition')
  const ours = /(^|\.)localhost$/
  expect(answered.filter((host) => !ours.test(host))).toEqual([])
  const policy = (await page.request.get(`${baseURL}/studio`)).headers()['content-security-policy']
  expect(policy).not.toMatch(/sanity\.(io|cdn)/)
})

test('a sign-in link works once', async ({ browser }) => {
  const link = signInLink()
  const first = await (await browser.newContext()).newPage()
  await first.goto(link)
  await expect(first.getByTestId('studio-navbar')).toBeVisible()
  const second = await (await browser.newContext()).newPage()
  await second.goto(link)
  await expect(second.getByRole('heading', { name: 'Sign in to the Lumbar Studio' })).toBeVisible()
})
