import type { ValidationContext } from 'sanity'
import type { BannedPhrase } from '../../../lib/claims/banned-phrases'
import { contentApiVersion } from './content-api-version'

const freshFor = 30_000
const query = `*[_type == "bannedPhrase"]{pattern, severity, reason, "better": coalesce(better, ""), source, "allowedContexts": coalesce(allowedContexts, [])}`

let cached: { phrases: Promise<readonly BannedPhrase[]>; until: number } | undefined

/**
 * The published policy of this dataset, fetched at most twice a minute. While it can't be fetched, the built-in floor stands
 * alone: validation goes on, and the publish gate checks again.
 */
export function bannedPhrases({ getClient }: ValidationContext): Promise<readonly BannedPhrase[]> {
  if (cached && cached.until > Date.now()) return cached.phrases
  const phrases = getClient({ apiVersion: contentApiVersion })
    .fetch<BannedPhrase[]>(query, {}, { perspective: 'published', tag: 'validate.banned-phrases' })
    .catch((error: unknown): BannedPhrase[] => {
      console.warn('The banned phrases could not be fetched; only the built-in ones are checked.', error)
      return []
    })
  cached = { phrases, until: Date.now() + freshFor }
  return phrases
}
