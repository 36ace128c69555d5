import { expect, type Browser, type Page } from '@playwright/test'
import { signInLink } from './stack'

/** A window of the Studio, signed in. */
export async function signIn(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage()
  await page.goto(signInLink())
  await expect(page.getByTestId('studio-navbar')).toBeVisible()
  return page
}

/** Opens a document's form and waits until it can be worked in. */
export async function open(page: Page, id: string, type: string): Promise<void> {
  await page.goto(`/studio/intent/edit/id=${id};type=${type}`)
  await expect(page.getByTestId('form-view')).toBeVisible()
  await expect(page.getByTestId('pane-footer-document-status')).toBeVisible()
}

/** Types into a field. The form redraws while it loads and may drop a box that is being filled: then once more. */
export async function write(page: Page, field: string | RegExp, text: string): Promise<void> {
  const box = page.getByTestId(field).getByRole('textbox')
  await expect(async () => {
    await box.fill(text, { timeout: 5_000 })
    await expect(box).toHaveValue(text, { timeout: 1_000 })
    await expect(page.getByTestId('pane-footer-document-status')).toContainText(/saved|edited/i, { timeout: 5_000 })
  }).toPass()
}

/** Publishes the open document and waits until the Studio says that it is out. */
export async function publish(page: Page): Promise<void> {
  const button = page.getByTestId('action-publish')
  await expect(async () => {
    await button.click({ timeout: 10_000 })
    await expect(page.getByTestId('pane-footer-document-status')).toContainText(/published (just now|\d+ sec)/i, { timeout: 10_000 })
  }).toPass()
}

/**
 * Chooses an action, by its name, from the open document's menu. A menu that is opened while the form redraws may be
 * left behind unseen, its button gone: then it is opened once more.
 */
export async function choose(page: Page, action: string): Promise<void> {
  const item = page.getByRole('menuitem', { name: action })
  await expect(async () => {
    if (!(await item.isVisible())) await page.getByRole('button', { name: 'Open document actions' }).last().click({ timeout: 5_000 })
    await item.click({ timeout: 5_000 })
  }).toPass()
}
