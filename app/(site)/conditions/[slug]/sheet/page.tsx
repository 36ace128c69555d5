import type { Metadata } from 'next'
import { site } from '@/app/env'
import { pageContent } from '@/app/page-content'
import { SheetPage } from '@/components/pages/sheet-page'
import { getClinic } from '@/sanity/content/clinic'
import { getCondition } from '@/sanity/content/condition'
import { getConditions } from '@/sanity/content/conditions'
import { showable } from '@/sanity/content/read'

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
  return {
    title: condition ? `${condition.title}: sheet to take along` : 'Page not found',
    alternates: { canonical: `/conditions/${slug}` },
    robots: { index: false },
  }
}

export default async function SheetRoute({ params }: Props) {
  const { slug } = await params
  const path = `/conditions/${slug}`
  const [condition, clinic] = await Promise.all([pageContent(path, getCondition(slug)), getClinic()])
  return <SheetPage condition={condition} clinic={clinic} address={`${site.url}${path}`} />
}
