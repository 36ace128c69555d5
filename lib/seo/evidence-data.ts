import type { Claim, CreativeWork, Legislation, ScholarlyArticle } from 'schema-dts'
import { claimAnchor } from '../evidence/grid.ts'
import type { CitationType } from '../evidence/vocabulary.ts'

/** A source as a page lists it. It has a DOI or an address. */
export interface Source {
  type: CitationType
  title: string
  authors?: string | undefined
  year?: number | undefined
  doi?: string | undefined
  url?: string | undefined
}

/** A statement as pages show it: one claim, its words and its sources. */
export interface Statement {
  _id: string
  statement: string
  citations: readonly { citation: Source }[]
}

/** A guideline or a standard is no article, and schema.org's MedicalGuideline is no work that could be cited. */
const kinds: Record<CitationType, 'ScholarlyArticle' | 'Legislation' | 'CreativeWork'> = {
  'guideline': 'CreativeWork',
  'systematic-review': 'ScholarlyArticle',
  'review': 'ScholarlyArticle',
  'rct': 'ScholarlyArticle',
  'observational': 'ScholarlyArticle',
  'lab': 'ScholarlyArticle',
  'law': 'Legislation',
  'standard': 'CreativeWork',
  'health-information': 'CreativeWork',
}

/**
 * A source for machines. Its address is its id, so that statements can name it; it is not said twice, for pages carry many. Where it
 * was published follows from the address.
 */
export function citation(source: Source): ScholarlyArticle | Legislation | CreativeWork {
  const { type, title, authors, year } = source
  return {
    '@type': kinds[type],
    '@id': address(source),
    name: title,
    // Authors stand in one line, people and groups alike: nothing to make persons of.
    ...(authors ? { creditText: authors } : {}),
    ...(year ? { datePublished: String(year) } : {}),
  }
}

/** Statements for machines, each once, at its address on the evidence page. Their sources are among the page's own. */
export function claims(siteUrl: string, statements: readonly Statement[]): Claim[] {
  return [...new Map(statements.map((each) => [each._id, each])).values()].map(({ _id, statement, citations }) => ({
    '@type': 'Claim',
    '@id': `${siteUrl}/evidence#${claimAnchor(_id)}`,
    text: statement,
    citation: citations.map(({ citation: each }) => ({ '@id': address(each) })),
  }))
}

const address = ({ doi, url }: Source): string => (doi ? `https://doi.org/${doi}` : (url ?? ''))
