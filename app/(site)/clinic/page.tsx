import { JsonLd } from '@/components/content/json-ld'
import { ClinicPage } from '@/components/pages/clinic-page'
import { getCareCards } from '@/sanity/content/care-cards'
import { getClinic } from '@/sanity/content/clinic'
import { getClinicServices } from '@/sanity/content/clinic-page'
import { fixedPageMetadata } from '../../metadata'
import { clinicData } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/clinic')

export default async function ClinicRoute() {
  const [clinic, { services, practitioners }, careCards] = await Promise.all([getClinic(), getClinicServices(), getCareCards()])
  return (
    <>
      <ClinicPage clinic={clinic} services={services} practitioners={practitioners} careCards={careCards} />
      <JsonLd data={await clinicData(clinic)} />
    </>
  )
}
