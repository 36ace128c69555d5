import type { PictureWords } from '@/components/sharing/share-picture'
import { siteTopic } from '@/lib/brand'
import { isFixedPath } from '@/lib/seo/fixed-words'
import { wholeSentences } from '@/lib/seo/search-result'
import { getBenefit } from '@/sanity/content/benefit'
import { getCondition } from '@/sanity/content/condition'
import { getSymptom } from '@/sanity/content/symptom'
import { getTechnique } from '@/sanity/content/technique'
import { fixedPage } from './fixed-page'

/** As much text as three lines of a picture hold. */
const room = 140

const aboutTheBack: readonly string[] = ['/', '/find', '/search', '/conditions', '/symptoms', '/faq', '/glossary']

/** What a page's picture says: a document's own words, and of a page with a fixed address what its head says. Null when there is no such page. */
export async function pictureWords(page: string): Promise<PictureWords | null> {
  if (isFixedPath(page)) {
    const { title, description } = await fixedPage(page)
    return { kind: page === '/' ? undefined : capital(siteTopic), title, text: wholeSentences(description, room), look: aboutTheBack.includes(page) ? 'spine' : 'brand' }
  }
  const [, section, slug = '', ...more] = page.split('/')
  if (more.length > 0) return null
  if (section === 'conditions') {
    const condition = await getCondition(slug)
    return condition && { kind: 'Condition', title: condition.title, text: wholeSentences(condition.summary, room), look: 'spine' }
  }
  if (section === 'symptoms') {
    const symptom = await getSymptom(slug)
    return symptom && { kind: 'Symptom', title: symptom.name, text: wholeSentences(symptom.plainDescription ?? '', room), look: 'spine' }
  }
  if (section === 'techniques') {
    const technique = await getTechnique(slug)
    return technique && { kind: 'Massage technique', title: technique.name, text: wholeSentences(technique.summary, room), look: 'brand' }
  }
  if (section === 'benefits') {
    // The answer stays on the page, where its certainty stands beside it.
    const benefit = await getBenefit(slug)
    return benefit && { kind: 'Massage', title: benefit.title, text: 'What studies have found, and how sure we are.', look: 'brand' }
  }
  return null
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
