import type { SearchEntry } from '@/lib/search/search'
import { listedPaths } from '@/lib/addresses/fixed-pages'
import { fixedWords } from '@/lib/seo/fixed-words'

type SearchedPath = Exclude<(typeof listedPaths)[number], '/'>

/** What people type who look for a page with a fixed address, beside the page's own words. Home is where they come from. */
const searchedAs: Readonly<Record<SearchedPath, readonly string[]>> = {
  '/find': ['symptom checker', 'finder', 'quiz', 'self test', 'what do I have', 'what is wrong with me', 'diagnose', 'diagnosis'],
  '/conditions': ['all conditions', 'diseases', 'diagnoses', 'A to Z'],
  '/symptoms': ['all symptoms', 'signs'],
  '/benefits': ['benefits', 'effects of massage'],
  '/techniques': ['all techniques', 'methods', 'types of massage', 'deep tissue', 'Swedish massage'],
  '/evidence': ['research', 'studies', 'science', 'sources', 'references', 'proof', 'trials'],
  '/faq': ['FAQ', 'questions and answers'],
  '/glossary': ['glossary', 'dictionary', 'medical words', 'meaning', 'definitions'],
  '/clinic': [
    'book', 'booking', 'appointment', 'reservation', 'cancel', 'reschedule', 'price', 'prices', 'cost', 'fee', 'rates', 'how much', 'pay', 'insurance', 'direct billing', 'ICBC',
    'address', 'location', 'where are you', 'directions', 'map', 'parking', 'bus', 'transit', 'SkyTrain', 'phone', 'telephone', 'phone number', 'call', 'contact', 'email',
    'hours', 'opening hours', 'open', 'closed', 'weekend', 'Saturday', 'Sunday', 'therapists', 'RMT', 'staff', 'team', 'acupuncture', 'services', 'complaint', 'languages', 'wheelchair',
  ],
  '/about': ['about us', 'who wrote this', 'who pays', 'authors', 'reviewers', 'trust', 'conflict of interest', 'mistake', 'correction'],
  '/privacy': ['cookies', 'tracking', 'personal information', 'my data', 'confidential'],
  '/accessibility': ['accessible', 'screen reader', 'disability', 'large print', 'contrast', 'keyboard'],
}

const isSearched = (path: string): path is SearchedPath => Object.hasOwn(searchedAs, path)

/** The pages with a fixed address, for search. */
export const searchedPages: readonly SearchEntry[] = listedPaths.filter(isSearched).map((path) => {
  const { title, description } = fixedWords[path]
  return { id: path, kind: 'page', path, title, also: searchedAs[path], signs: [], summary: description, text: '' }
})
