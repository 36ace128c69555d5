import { JsonLd } from '@/components/content/json-ld'
import { FindPage } from '@/components/pages/find-page'
import { getFinder } from '@/sanity/content/finder'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

const words = {
  title: 'Find the page that fits you',
  description: 'Tick what you notice. We show which of our pages fit. We cannot tell you what you have.',
}

export const metadata = pageMetadata('/find', words)

export default async function Find() {
  return (
    <>
      <JsonLd data={fixedPageData('/find', words)} />
      <FindPage finder={await getFinder()} />
    </>
  )
}
