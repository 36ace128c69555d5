import { JsonLd } from '@/components/content/json-ld'
import { FindPage } from '@/components/pages/find-page'
import { getFinder } from '@/sanity/content/finder'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/find')

export default async function Find() {
  return (
    <>
      <FindPage finder={await getFinder()} />
      <JsonLd data={await fixedPageData('/find')} />
    </>
  )
}
