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

/** Questions with their answers as plain text. Search engines show nothing special for them since 2026; other machines may read them. */
export function questionList(questions: readonly { question: string; answer: string }[]) {
  return questions.map(({ question, answer }) => ({
    '@type': 'Question' as const,
    name: question,
    acceptedAnswer: { '@type': 'Answer' as const, text: answer },
  })) satisfies Question[]
}
