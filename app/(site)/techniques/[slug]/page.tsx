import type { Metadata } from 'next'
import { pageContent } from '@/app/page-content'
import { JsonLd } from '@/components/content/json-ld'
import { TechniquePage } from '@/components/pages/technique-page'
import { ownWords } from '@/lib/seo/own-words'
import { getClinic } from '@/sanity/content/clinic'
import { showable } from '@/sanity/content/read'
import { getTechnique } from '@/sanity/content/technique'
import { getTechniques } from '@/sanity/content/techniques'
import { pageMetadata } from '../../../metadata'
import { sharedPicture } from '../../../pictures'
import { techniqueData } from '../../../structured-data'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'

export async function generateStaticParams() {
  return showable(await getTechniques(), ({ slug }) => getTechnique(slug))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const technique = await getTechnique(slug)
  if (technique === null) return { title: 'Page not found' }
  const { name, seo } = technique
  return pageMetadata(`/techniques/${slug}`, ownWords('technique', technique), { seo, picture: sharedPicture(`/techniques/${slug}`, name, seo) })
}

export default async function TechniqueRoute({ params }: Props) {
  const { slug } = await params
  const [technique, clinic] = await Promise.all([pageContent(`/techniques/${slug}`, getTechnique(slug)), getClinic()])
  return (
    <>
      <TechniquePage technique={technique} clinic={clinic} />
      <JsonLd data={techniqueData(technique)} />
    </>
  )
}
