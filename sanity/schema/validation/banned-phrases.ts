import type { BannedPhrase } from '../../../lib/claims/banned-phrases'
import { sharedAnswer } from './shared-answer'

const query = `*[_type == "bannedPhrase"]{pattern, severity, reason, "better": coalesce(better, ""), source, "allowedContexts": coalesce(allowedContexts, [])}`

/** The published policy of a dataset. While it can't be fetched, the built-in floor stands alone, and the publish gate checks again. */
export const bannedPhrases = sharedAnswer<readonly BannedPhrase[]>({
  ask: (client) => client.fetch<BannedPhrase[]>(query, {}, { perspective: 'published', tag: 'validate.banned-phrases' }),
  otherwise: [],
  warning: 'The banned phrases could not be fetched; only the built-in ones are checked.',
})
