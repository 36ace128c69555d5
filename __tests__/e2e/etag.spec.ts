import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { stack } from './stack'

test('an unchanged page costs a browser 304, and no other build answers so: what Next makes the ETag of holds the build’s id', async ({ request }) => {
  const path = '/conditions/herniated-disc'
  const etag = (await request.get(path)).headers()['etag'] ?? ''
  expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304)
  expect((await request.get(path, { headers: { 'if-none-match': '"of another build"' } })).status()).toBe(200)
  const built = (file: string) => readFileSync(join(stack.env.NEXT_DIST_DIR, file), 'utf8')
  expect(built(`server/app${path}.html`)).toContain(built('BUILD_ID').trim())
})
