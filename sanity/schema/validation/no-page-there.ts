import type { CustomValidator } from 'sanity'
import { contentApiVersion } from './content-api-version'
import { pageStandingAt } from './page-standing-at'

/** A page that stands is always shown: a redirect from its address would never be used. */
export const noPageThere: CustomValidator<string | undefined> = async (from, { getClient }) => {
  const name = from && (await pageStandingAt(from, getClient({ apiVersion: contentApiVersion })))
  return !name || `“${name}” stands at this address, so the redirect would never be used. Give that page another address or unpublish it first.`
}
