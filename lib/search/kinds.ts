import type { EntryKind } from './search.ts'

/** What each kind of page is called in the results. */
export const kindTitles: Readonly<Record<EntryKind, string>> = {
  condition: 'Condition',
  symptom: 'Symptom',
  benefit: 'What is known about massage',
  technique: 'Technique',
  faq: 'Question',
  glossaryTerm: 'Word explained',
  redFlag: 'Warning sign',
  page: 'Page',
}
