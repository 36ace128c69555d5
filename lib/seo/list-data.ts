import type { DefinedTermSet, ItemList, Question } from 'schema-dts'
import { absolute, type Crumb, type Site } from './structured-data.ts'

/** The pages that a page leads to, in its order. */
export function linkList(site: Site, links: readonly Crumb[]) {
  return {
    '@type': 'ItemList',
    itemListElement: links.map(({ href, title }, index) => ({ '@type': 'ListItem' as const, position: index + 1, name: title, url: absolute(site, href) })),
  } satisfies ItemList
}

export interface Term {
  _id: string
  term: string
  meaning: string
  alsoKnownAs: readonly string[]
}

/** Words with their meanings. */
export function termSet(site: Site, { path, title, terms }: { path: string; title: string; terms: readonly Term[] }) {
  return {
    '@type': 'DefinedTermSet',
    name: title,
    hasDefinedTerm: terms.map(({ _id, term, meaning, alsoKnownAs }) => ({
      '@type': 'DefinedTerm' as const,
      '@id': `${absolute(site, path)}#${_id}`,
      name: term,
      ...(alsoKnownAs.length > 0 ? { alternateName: [...alsoKnownAs] } : {}),
      description: meaning,
    })),
  } satisfies DefinedTermSet
}

/**
 * Questions, each with the place of its answer. The answers stand on the page once: search engines have shown nothing special
 * for them since 2026, and twice the words make a slow page.
 */
export function questionList(site: Site, path: string, questions: readonly { _id: string; question: string }[]) {
  return questions.map(({ _id, question }) => ({ '@type': 'Question' as const, name: question, url: `${absolute(site, path)}#${_id}` })) satisfies Question[]
}
