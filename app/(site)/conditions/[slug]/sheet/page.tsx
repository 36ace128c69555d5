import type { Metadata } from 'next'
import { site } from '@/app/env'
import { pageContent } from '@/app/page-content'
import { JsonLd } from '@/components/content/json-ld'
import { SheetPage } from '@/components/pages/sheet-page'
import { getClinic } from '@/sanity/content/clinic'
import { getCondition } from '@/sanity/content/condition'
import { getConditions } from '@/sanity/content/conditions'
import { showable } from '@/sanity/content/read'
import { pageMetadata } from '../../../../metadata'
import { sharedPicture } from '../../../../pictures'
import { sheetData, sheetWords } from '../../../../structured-data'

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
  const picture = sharedPicture(`/conditions/${slug}`, condition.title, condition.seo)
  return pageMetadata(`/conditions/${slug}/sheet`, sheetWords(condition.title), { isListed: false, picture })
}

export default async function SheetRoute({ params }: Props) {
  const { slug } = await params
  const path = `/conditions/${slug}`
  const [condition, clinic] = await Promise.all([pageContent(path, getCondition(slug)), getClinic()])
  return (
    <>
      <SheetPage condition={condition} clinic={clinic} address={`${site.url}${path}`} />
      <JsonLd data={sheetData(condition)} />
    </>
  )
}
