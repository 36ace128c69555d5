import { massage } from '@/lib/seo/medical-data'
import { JsonLd } from '@/components/content/json-ld'
import { EvidencePage } from '@/components/pages/evidence-page'
import { getClinic } from '@/sanity/content/clinic'
import { getEvidence } from '@/sanity/content/evidence'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/evidence')

export default async function Evidence() {
  const [evidence, clinic] = await Promise.all([getEvidence(), getClinic()])
  return (
    <>
      <EvidencePage evidence={evidence} clinic={clinic} />
      <JsonLd data={await fixedPageData('/evidence', { about: massage, references: evidence.references, statements: evidence.claims })} />
    </>
  )
}
