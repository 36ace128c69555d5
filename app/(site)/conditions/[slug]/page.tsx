import type { Metadata } from 'next'
import { pageContent } from '@/app/page-content'
import { JsonLd } from '@/components/content/json-ld'
import { ConditionPage } from '@/components/pages/condition-page'
import { ownWords } from '@/lib/seo/own-words'
import { getClinic } from '@/sanity/content/clinic'
import { getCondition } from '@/sanity/content/condition'
import { getConditions } from '@/sanity/content/conditions'
import { showable } from '@/sanity/content/read'
import { pageMetadata } from '../../../metadata'
import { conditionData } from '../../../structured-data'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'

export async function generateStaticParams() {
  return showable(await getConditions(), ({ slug }) => getCondition(slug))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const condition = await getCondition(slug)
  if (condition === null) return { title: 'Page not found' }
  return pageMetadata(`/conditions/${slug}`, ownWords('condition', condition), { seo: condition.seo })
}

export default async function ConditionRoute({ params }: Props) {
  const { slug } = await params
  const [condition, clinic] = await Promise.all([pageContent(`/conditions/${slug}`, getCondition(slug)), getClinic()])
  return (
    <>
      <ConditionPage condition={condition} clinic={clinic} />
      <JsonLd data={conditionData(condition)} />
    </>
  )
}
