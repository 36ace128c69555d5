import { massage } from '@/lib/seo/medical-data'
import { JsonLd } from '@/components/content/json-ld'
import { ErrorPage } from '@/components/pages/error-page'
import { EvidencePage } from '@/components/pages/evidence-page'
import { getClinic } from '@/sanity/content/clinic'
import { getEvidence } from '@/sanity/content/evidence'
import { unlessRefusedInBuild } from '../../in-build'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/evidence')

export default async function Evidence() {
  const [evidence, clinic] = await Promise.all([unlessRefusedInBuild(getEvidence), getClinic()])
  if (!evidence) return <ErrorPage />
  return (
    <>
      <EvidencePage evidence={evidence} clinic={clinic} />
      <JsonLd data={await fixedPageData('/evidence', { about: massage, references: evidence.references, statements: evidence.claims })} />
    </>
  )
}
