import { JsonLd } from '@/components/content/json-ld'
import { PrivacyPage } from '@/components/pages/privacy-page'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/privacy')

export default async function Privacy() {
  return (
    <>
      <PrivacyPage />
      <JsonLd data={await fixedPageData('/privacy')} />
    </>
  )
}
