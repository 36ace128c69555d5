import type { SanityClient, ValidationContext } from 'sanity'
import { contentApiVersion } from './content-api-version'

const freshFor = 30_000

/**
 * What advisory rules compare a document with: asked of each dataset at most twice a minute, however often its documents are
 * validated. While it can't be fetched, `otherwise` stands in for it and the log says so: to the Studio a rule that throws is
 * an error, and would hold up the publishing.
 */
export function sharedAnswer<Answer>({ ask, otherwise, warning }: {
  ask: (client: SanityClient, context: ValidationContext) => Promise<Answer>
  otherwise: Answer
  warning: string
}) {
  const kept = new Map<string, { answer: Promise<Answer>; until: number }>()
  return (context: ValidationContext): Promise<Answer> => {
    const client = context.getClient({ apiVersion: contentApiVersion })
    const { projectId, dataset } = client.config()
    const key = `${projectId}.${dataset}`
    const known = kept.get(key)
    if (known && known.until > Date.now()) return known.answer
    const answer = ask(client, context).catch((error: unknown) => {
      console.warn(warning, error)
      return otherwise
    })
    kept.set(key, { answer, until: Date.now() + freshFor })
    return answer
  }
}
