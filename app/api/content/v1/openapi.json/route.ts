import { openApi } from '@/lib/content-api/openapi'
import { site } from '@/app/env'
import { siteName } from '@/lib/brand'
import { plain } from '../../respond'

export const dynamic = 'force-static'

export function GET(): Response {
  return plain(openApi(site.url, siteName))
}
