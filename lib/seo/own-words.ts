import type { PageType } from '../addresses/page-path.ts'
import { fixedWords, isFixedPath } from './fixed-words.ts'
import type { PageWords } from './metadata.ts'

type Words = string | null | undefined

/** What documents with search words call themselves and say of themselves; each has some of these. */
export interface OwnFields {
  title?: Words
  name?: Words
  summary?: Words
  plainDescription?: Words
  /** Plain words, claims' statements included. */
  shortAnswer?: Words
  /** Of a page with a fixed address. */
  path?: Words
  /** Once its details are no samples, its page is called by it: see lib/clinic/own-name.ts. */
  clinicName?: Words
}

type OwnWords = (fields: OwnFields) => { title: Words; description: Words }

const byType: Record<PageType | 'pageSeo', OwnWords> = {
  condition: ({ title, summary }) => ({ title, description: summary }),
  benefit: ({ title, shortAnswer }) => ({ title, description: shortAnswer }),
  technique: ({ name, summary }) => ({ title: name && `${name}: a massage technique`, description: summary }),
  symptom: ({ name, plainDescription }) => ({ title: name, description: [plainDescription, 'What it may be, and when to get help.'].filter(Boolean).join(' ') }),
  pageSeo: ({ path, clinicName }) => {
    if (!path || !isFixedPath(path)) return { title: undefined, description: undefined }
    const { title, description } = fixedWords[path]
    return { title: (path === '/clinic' && clinicName) || title, description }
  },
}

const isKnown = (type: string): type is keyof typeof byType => Object.hasOwn(byType, type)

/** The words that stand in the head of a document's page while marketing gives none; empty where the document does not say. */
export function ownWords(type: string, fields: OwnFields): PageWords {
  if (!isKnown(type)) return { title: '', description: '' }
  const { title, description } = byType[type](fields)
  return { title: title?.trim() ?? '', description: description?.trim() ?? '' }
}
