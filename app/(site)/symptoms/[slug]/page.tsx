import type { Metadata } from 'next'
import { pageContent } from '@/app/page-content'
import { JsonLd } from '@/components/content/json-ld'
import { SymptomPage } from '@/components/pages/symptom-page'
import { ownWords } from '@/lib/seo/own-words'
import { showable } from '@/sanity/content/read'
import { getSymptom } from '@/sanity/content/symptom'
import { getSymptoms } from '@/sanity/content/symptoms'
import { pageMetadata } from '../../../metadata'
import { symptomData } from '../../../structured-data'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'

export async function generateStaticParams() {
  return showable(await getSymptoms(), ({ slug }) => getSymptom(slug))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const symptom = await getSymptom(slug)
  if (symptom === null) return { title: 'Page not found' }
  return pageMetadata(`/symptoms/${slug}`, ownWords('symptom', symptom), { seo: symptom.seo })
}

export default async function SymptomRoute({ params }: Props) {
  const { slug } = await params
  const symptom = await pageContent(`/symptoms/${slug}`, getSymptom(slug))
  return (
    <>
      <SymptomPage symptom={symptom} />
      <JsonLd data={symptomData(symptom)} />
    </>
  )
}
