import { z } from 'zod'
import { client } from '../client.ts'
import { patience } from '../env.ts'

/** A document that the site can't show. Thrown for a page's own document, so that its last good version stays. */
export class BrokenContentError extends Error {
  override name = 'BrokenContentError'
  readonly documentId: string
  readonly problems: readonly string[]

  constructor(documentId: string, problems: readonly string[]) {
    super(`${documentId} can't be shown: ${problems.join('; ')}. Mend it in the Studio and publish again.`)
    this.documentId = documentId
    this.problems = problems
  }
}

/**
 * Runs a query as an anonymous reader; always afresh, for the page itself is the one cache (docs/decisions/001).
 * Throws when the lake can't be reached, refuses the query or stays silent.
 */
export function query<T = unknown>(groq: string, params: Record<string, unknown> = {}): Promise<T> {
  return client.fetch<T>(groq, params, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
}

/** One line a problem: the path inside the document and what is wrong there. */
export function describeProblems(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${issue.path.join('.') || '(document)'}: ${issue.message}`)
}

export function documentId(row: unknown): string {
  const id = typeof row === 'object' && row !== null && '_id' in row ? row._id : undefined
  return typeof id === 'string' ? id : 'a document without an id'
}

/** The page's own document: null when there is none, `BrokenContentError` when it fails its schema. */
export function parseOne<T extends z.ZodType>(schema: T, row: unknown): z.infer<T> | null {
  if (row === null || row === undefined) return null
  const result = schema.safeParse(row)
  if (!result.success) throw new BrokenContentError(documentId(row), describeProblems(result.error))
  return result.data
}

/** A list of documents in which a broken one is left out and named in the log. */
export function lenientList<T extends z.ZodType>(schema: T) {
  return z
    .array(z.unknown())
    .nullish()
    .transform((rows): z.infer<T>[] =>
      (rows ?? []).flatMap((row) => {
        if (row === null) return []
        const result = schema.safeParse(row)
        if (result.success) return [result.data]
        console.warn(`content: ${documentId(row)} is left out: ${describeProblems(result.error).join('; ')}`)
        return []
      }),
    )
}

/** What `read` makes of each of these. A broken one is named in the log and left out, and so is one that isn't there. */
export async function shown<Item extends { slug: string }, Content>(items: readonly Item[], read: (item: Item) => Promise<Content | null>): Promise<Content[]> {
  const contents: Content[] = []
  for (const item of items) {
    try {
      const content = await read(item)
      if (content !== null) contents.push(content)
    } catch (error) {
      if (!(error instanceof BrokenContentError)) throw error
      console.warn(`content: no page for “${item.slug}”: ${error.message}`)
    }
  }
  return contents
}

/** The slugs among these whose page can be shown: what a build may render, so that a broken one can't fail it. */
export function showable<Item extends { slug: string }>(items: readonly Item[], read: (item: Item) => Promise<unknown>): Promise<{ slug: string }[]> {
  return shown(items, async (item) => ((await read(item)) === null ? null : { slug: item.slug }))
}
