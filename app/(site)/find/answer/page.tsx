import { headers } from 'next/headers'
import { answersHeader } from '@/app/finder-answers'
import { lastGood } from '@/app/last-good'
import { JsonLd } from '@/components/content/json-ld'
import { FindAnswerPage } from '@/components/pages/find-answer-page'
import { readAnswers } from '@/lib/finder/answers'
import { find } from '@/lib/finder/find'
import { fixedWords } from '@/lib/seo/fixed-words'
import { picturePath, pictureSize } from '@/lib/sharing/picture-address'
import { getFinder } from '@/sanity/content/finder'
import { pageMetadata } from '../../../metadata'
import { fixedPageData } from '../../../structured-data'

export const dynamic = 'force-dynamic'

// A visit without a form is led to the finder, so that is the address to share. What its picture says can be changed by
// then: the head of a page that is made for each visit is known before anything is read.
export const metadata = pageMetadata('/find', fixedWords['/find/answer'], { isListed: false, picture: { url: picturePath('/find'), ...pictureSize } })

const readFinder = lastGood(getFinder)

/** The proxy hands it the form's answers: a page can't read a POST. */
export default async function FindAnswer() {
  const [finder, sent] = await Promise.all([readFinder(), headers()])
  const answers = readAnswers(new URLSearchParams(sent.get(answersHeader) ?? ''))
  return (
    <>
      <FindAnswerPage finder={finder} answers={answers} finding={find(finder.rules, answers)} />
      <JsonLd data={await fixedPageData('/find/answer')} />
    </>
  )
}
