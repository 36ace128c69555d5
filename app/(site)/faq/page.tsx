import { questionList } from '@/lib/seo/list-data'
import { JsonLd } from '@/components/content/json-ld'
import { QuestionsPage } from '@/components/pages/questions-page'
import { getQuestions } from '@/sanity/content/questions'
import { fixedPageMetadata } from '../../metadata'
import { fixedPageData, here } from '../../structured-data'

export const dynamic = 'force-static'

export const generateMetadata = () => fixedPageMetadata('/faq')

export default async function Questions() {
  const questions = await getQuestions()
  const asked = questions.groups.flatMap(({ faqs }) => faqs)
  return (
    <>
      <QuestionsPage questions={questions} />
      <JsonLd data={await fixedPageData('/faq', { lists: questionList(here, '/faq', asked), references: questions.references })} />
    </>
  )
}
