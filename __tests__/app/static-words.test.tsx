/** The words that stand in the code obey the rules that the content obeys. */
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { bannedPhrases } from '@/content/banned-phrases'
import { AboutPage } from '@/components/pages/about-page'
import { AccessibilityPage } from '@/components/pages/accessibility-page'
import { BenefitsPage } from '@/components/pages/benefits-page'
import { ClinicPage } from '@/components/pages/clinic-page'
import { ConditionsPage } from '@/components/pages/conditions-page'
import { EvidencePage } from '@/components/pages/evidence-page'
import { GlossaryPage } from '@/components/pages/glossary-page'
import { PrivacyPage } from '@/components/pages/privacy-page'
import { QuestionsPage } from '@/components/pages/questions-page'
import { SymptomsPage } from '@/components/pages/symptoms-page'
import { TechniquesPage } from '@/components/pages/techniques-page'
import { SiteFooter } from '@/components/navigation/site-footer'
import { lintText } from '@/lib/claims/lint'
import { measureText } from '@/lib/readability'

const pages: Record<string, ReactElement> = {
  about: <AboutPage clinic={null} changes={{ pages: [], reviewedPages: 0 }} />,
  'about, reviewed': <AboutPage clinic={null} changes={{ pages: [], reviewedPages: 1 }} />,
  privacy: <PrivacyPage />,
  accessibility: <AccessibilityPage clinic={null} />,
  clinic: <ClinicPage clinic={null} services={[]} practitioners={[]} careCards={[]} />,
  evidence: <EvidencePage evidence={{ conditions: [], benefits: [], claims: [], redFlags: [], references: [] }} clinic={null} />,
  techniques: <TechniquesPage techniques={[]} />,
  symptoms: <SymptomsPage symptoms={[]} emergency={undefined} />,
  glossary: <GlossaryPage terms={[]} />,
  questions: <QuestionsPage questions={{ groups: [], references: [] }} />,
  conditions: <ConditionsPage conditions={[]} />,
  benefits: <BenefitsPage benefits={[]} />,
  footer: <SiteFooter clinic={null} />,
}

/** The sentences of a page: a block of text a line. */
const wordsOf = (page: ReactElement): string =>
  render(page).container.innerHTML.replace(/<\/?(?:span|strong|em|a|time)\b[^>]*>/g, '').replace(/<[^>]+>/g, '\n').replace(/&#x27;/g, '’').replace(/&amp;/g, '&').replace(/\n\s*/g, '\n\n').trim()

describe.each(Object.entries(pages))('the words of the page: %s', (_name, page) => {
  const words = wordsOf(page)

  it('break no house rule and say nothing about what massage does', () => {
    const found = lintText(words, { phrases: bannedPhrases, effects: 'asserted' }).filter(({ severity, rule }) => severity === 'fail' || rule === 'effect-outside-claim')
    expect(found.map(({ text, rule }) => `“${text}” (${rule})`)).toEqual([])
  })

  it('are short and plain', () => {
    const paragraphs = words.split(/\n+/).filter((line) => /[.!?]$/.test(line.trim()))
    const { words: count, grade, longSentences } = measureText(paragraphs.join('\n\n'))
    expect(longSentences.map(({ text }) => text)).toEqual([])
    if (count >= 60) expect(grade).toBeLessThanOrEqual(8)
  })
})
