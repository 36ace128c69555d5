import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { answersHeader } from '@/app/finder-answers'
import { FindAnswerPage } from '@/components/pages/find-answer-page'
import { readAnswers } from '@/lib/finder/answers'
import { find } from '@/lib/finder/find'
import { getFinder } from '@/sanity/content/finder'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Your answers', robots: { index: false } }

/** The proxy hands it the form's answers: a page can't read a POST. */
export default async function FindAnswer() {
  const [finder, sent] = await Promise.all([getFinder(), headers()])
  const answers = readAnswers(new URLSearchParams(sent.get(answersHeader) ?? ''))
  return <FindAnswerPage finder={finder} answers={answers} finding={find(finder.rules, answers)} />
}
