import type { Metadata } from 'next'
import { pageContent } from '@/app/page-content'
import { JsonLd } from '@/components/content/json-ld'
import { BenefitPage } from '@/components/pages/benefit-page'
import { ownWords } from '@/lib/seo/own-words'
import { getBenefit } from '@/sanity/content/benefit'
import { getBenefits } from '@/sanity/content/benefits'
import { getClinic } from '@/sanity/content/clinic'
import { plainText } from '@/sanity/content/parts/portable-text'
import { showable } from '@/sanity/content/read'
import { pageMetadata } from '../../../metadata'
import { benefitData } from '../../../structured-data'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'

export async function generateStaticParams() {
  return showable(await getBenefits(), ({ slug }) => getBenefit(slug))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const benefit = await getBenefit(slug)
  if (benefit === null) return { title: 'Page not found' }
  return pageMetadata(`/benefits/${slug}`, ownWords('benefit', { title: benefit.title, shortAnswer: plainText(benefit.shortAnswer) }), { seo: benefit.seo })
}

export default async function BenefitRoute({ params }: Props) {
  const { slug } = await params
  const [benefit, clinic] = await Promise.all([pageContent(`/benefits/${slug}`, getBenefit(slug)), getClinic()])
  return (
    <>
      <BenefitPage benefit={benefit} clinic={clinic} />
      <JsonLd data={benefitData(benefit)} />
    </>
  )
}
