import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { generateETag } from 'next/dist/server/lib/etag.js'
import { stack } from './stack'

test('an unchanged page costs a browser 304, and the ETag that another build gave the same words does not', async ({ request }) => {
  const path = '/conditions/herniated-disc'
  const built = (file: string) => readFileSync(join(stack.env.NEXT_DIST_DIR, file), 'utf8')
  const ask = (etag: string) => request.get(path, { headers: { 'if-none-match': etag } })

  // Not while the page is rendered anew, as all are after a start and after each change.
  await expect(async () => {
    const etag = (await request.get(path)).headers()['etag'] ?? ''
    expect((await ask(etag)).status()).toBe(304)

    // What Next makes the ETag of: the page as it came from the build, or as it was rendered since.
    const kept = globSync([`server/app${path}.html`, `server/route-cache/*/*/*${path}.html`], { cwd: stack.env.NEXT_DIST_DIR }).map(built)
    const page = kept.find((html) => generateETag(html) === etag)
    expect(page, 'the page that this ETag stands for').toBeDefined()
    const elsewhere = page?.replaceAll(built('BUILD_ID').trim(), 'another-build') ?? ''
    expect((await ask(generateETag(elsewhere))).status()).toBe(200)
  }).toPass({ intervals: [50], timeout: 30_000 })
})
