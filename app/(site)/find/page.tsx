import type { Metadata } from 'next'
import { FindPage } from '@/components/pages/find-page'
import { getFinder } from '@/sanity/content/finder'
import { pageMetadata } from '../../metadata'

export const dynamic = 'force-static'

export const metadata: Metadata = pageMetadata('/find', {
  title: 'Find the page that fits you',
  description: 'Tick where your back hurts and what it feels like. Warning signs come first. Your answers are not saved.',
})

export default async function Find() {
  return <FindPage finder={await getFinder()} />
}
