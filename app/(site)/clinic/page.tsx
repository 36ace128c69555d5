import type { Metadata } from 'next'
import { JsonLd } from '@/components/content/json-ld'
import { ClinicPage } from '@/components/pages/clinic-page'
import { getCareCards } from '@/sanity/content/care-cards'
import { getClinic } from '@/sanity/content/clinic'
import { getClinicServices } from '@/sanity/content/clinic-page'
import { fixedWords } from '../../fixed-words'
import { pageMetadata } from '../../metadata'
import { clinicData } from '../../structured-data'

export const dynamic = 'force-static'

export async function generateMetadata(): Promise<Metadata> {
  const clinic = await getClinic()
  return pageMetadata('/clinic', { ...fixedWords['/clinic'], ...(clinic && !clinic.isSample ? { title: clinic.name } : {}) })
}

export default async function ClinicRoute() {
  const [clinic, { services, practitioners }, careCards] = await Promise.all([getClinic(), getClinicServices(), getCareCards()])
  return (
    <>
      <ClinicPage clinic={clinic} services={services} practitioners={practitioners} careCards={careCards} />
      <JsonLd data={clinicData(clinic)} />
    </>
  )
}
