import { JsonLd } from '@/components/content/json-ld'
import { QuestionsPage } from '@/components/pages/questions-page'
import { getQuestions } from '@/sanity/content/questions'
import { pageMetadata } from '../../metadata'
import { fixedPageData } from '../../structured-data'

export const dynamic = 'force-static'

const words = {
  title: 'Common questions',
  description: 'Short answers about low back pain and massage, with their sources.',
}

export const metadata = pageMetadata('/faq', words)

export default async function Questions() {
  return (
    <>
      <JsonLd data={fixedPageData('/faq', { ...words, description: 'Short answers with their sources.' })} />
      <QuestionsPage questions={await getQuestions()} />
    </>
  )
}
