import { JsonLd } from '@/components/content/json-ld'
import { EvidencePage } from '@/components/pages/evidence-page'
import { getClinic } from '@/sanity/content/clinic'
import { getEvidence } from '@/sanity/content/evidence'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

const words = {
  title: 'The evidence on massage',
  description: 'What studies say about massage for each condition, and how sure we are. When we do not know, we say so.',
}

export const metadata = pageMetadata('/evidence', words)

export default async function Evidence() {
  const [evidence, clinic] = await Promise.all([getEvidence(), getClinic()])
  return (
    <>
      <JsonLd data={fixedPageData('/evidence', words)} />
      <EvidencePage evidence={evidence} clinic={clinic} />
    </>
  )
}
