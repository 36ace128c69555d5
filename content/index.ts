/** The starter dataset: every document that a new lake begins with. */
import { bannedPhrases } from './banned-phrases.ts'
import { benefits } from './benefits.ts'
import { clinic, clinicSettings } from './clinic.ts'
import { conditions } from './conditions/index.ts'
import type { StarterDocument } from './documents.ts'
import { citations } from './evidence/citations.ts'
import { claims } from './evidence/claims.ts'
import { faqs } from './faqs.ts'
import { glossary } from './glossary.ts'
import { redirects } from './redirects.ts'
import { careRoutes } from './safety/care-routes.ts'
import { redFlagLibrary } from './safety/red-flags.ts'
import { services } from './services.ts'
import { symptomVocabulary } from './symptoms.ts'
import { techniques } from './techniques.ts'

export type { StarterDocument } from './documents.ts'

/**
 * All starter documents.
 * @throws when two documents share an id, or one refers to a document that is not here
 */
export const starterContent: readonly StarterDocument[] = checked([
  clinic,
  clinicSettings,
  ...careRoutes,
  ...redFlagLibrary,
  ...citations,
  ...claims,
  ...conditions,
  ...benefits,
  ...techniques,
  ...services,
  ...symptomVocabulary,
  ...faqs,
  ...glossary,
  ...bannedPhrases,
  ...redirects,
])

function checked(documents: readonly StarterDocument[]): readonly StarterDocument[] {
  const ids = new Set<string>()
  for (const { _id } of documents) {
    if (ids.has(_id)) throw new Error(`Starter content has two documents with the id “${_id}”. Rename one of them.`)
    ids.add(_id)
  }
  const dangling = documents.flatMap((document) =>
    referencesIn(document)
      .filter((id) => !ids.has(id))
      .map((id) => `${document._id} → ${id}`),
  )
  if (dangling.length > 0) {
    throw new Error(`Starter content refers to documents that do not exist. Add them or mend the reference:\n${dangling.join('\n')}`)
  }
  return documents
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  if ('_ref' in value && typeof value._ref === 'string') return [value._ref]
  return Object.values(value).flatMap(referencesIn)
}
