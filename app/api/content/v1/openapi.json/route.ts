import { openApi } from '@/lib/content-api/openapi'
import { site } from '@/app/env'
import { siteName } from '@/app/metadata'
import { plain } from '../../respond'

export const dynamic = 'force-static'

export function GET(): Response {
  return plain(openApi(site.url, siteName))
}
