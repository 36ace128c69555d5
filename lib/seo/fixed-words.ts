import type { SeoPath } from '../addresses/fixed-pages.ts'
import type { PageWords } from './metadata.ts'

/**
 * Titles and descriptions of the pages with a fixed address, for search results, shared links and machines alike. Of a page
 * that search engines may list marketing's own go first, once it has written some. No two are the same: __tests__/e2e/head.spec.ts reads them on every page.
 */
export const fixedWords = {
  '/': {
    title: 'Low back pain: a patient guide',
    description: 'What may be causing your low back pain, what you can do, and when to get help. What is known about massage, and how sure we are.',
  },
  '/find': {
    title: 'Find the page that fits you',
    description: 'Tick what you notice. We show which of our pages fit. We cannot tell you what you have.',
  },
  '/find/answer': {
    title: 'Your answers',
    description: 'What you ticked, and which of our pages fit. We cannot tell you what you have.',
  },
  '/search': {
    title: 'Search',
    description: 'Use your own words. Spelling does not have to be right.',
  },
  '/conditions': {
    title: 'Conditions of the low back',
    description: 'Conditions that can make your low back hurt, A to Z: what each one is, what you can do, and when to get help.',
  },
  '/symptoms': {
    title: 'Symptoms',
    description: 'What you may notice with a sore back, and which conditions it can go with.',
  },
  '/benefits': {
    title: 'What is known about massage',
    description: 'Relaxation, circulation, endorphins, flexibility and stress: what studies of massage have found, and how sure we are.',
  },
  '/techniques': {
    title: 'Massage techniques',
    description: 'What the therapist does, how it feels, and what can go wrong. Read this before you agree to it.',
  },
  '/evidence': {
    title: 'The evidence on massage',
    description: 'What studies say about massage for each condition, and how sure we are. When we do not know, we say so.',
  },
  '/faq': {
    title: 'Common questions',
    description: 'Short answers about low back pain and massage, with their sources.',
  },
  '/glossary': {
    title: 'Words explained',
    description: 'Words that you may read on these pages or hear from a doctor, nurse or therapist.',
  },
  '/clinic': {
    title: 'The clinic',
    description: 'Where to find us, when we are open, and what we offer.',
  },
  '/about': {
    title: 'How we write and review',
    description: 'Where our facts come from, how sure we are of them, who checks them and who pays for this guide.',
  },
  '/privacy': {
    title: 'Privacy',
    description: 'You can read this whole site without telling us anything about you.',
  },
  '/accessibility': {
    title: 'Accessibility',
    description: 'Everyone with a sore back should be able to use this site.',
  },
  '/design': {
    title: 'Design',
    description: 'The colours, the type and the parts that the pages of this site are made of.',
  },
} as const satisfies Record<SeoPath | '/search' | '/find/answer' | '/design', PageWords>

export type FixedPath = keyof typeof fixedWords

export const isFixedPath = (path: string): path is FixedPath => Object.hasOwn(fixedWords, path)

/** What authors know a page by: “The clinic (/clinic)”. */
export const fixedPageTitle = (path: SeoPath): string => `${fixedWords[path].title} (${path})`
