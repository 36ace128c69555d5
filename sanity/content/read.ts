import { z } from 'zod'
import { clinicDay } from '../../lib/review/index.ts'
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
 * `$today` is the day on the clinic's calendar. Throws when the lake can't be reached, refuses the query or stays silent.
 */
export function query<T = unknown>(groq: string, params: Record<string, unknown> = {}): Promise<T> {
  return client.fetch<T>(groq, { today: clinicDay(), ...params }, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
}

/** One line a problem: the path inside the document and what is wrong there. */
export function describeProblems(error: Pick<z.ZodError, 'issues'>): string[] {
  return error.issues.map((issue) => `${issue.path.join('.') || '(document)'}: ${isMissing(issue) ? 'is missing' : issue.message}`)
}

/** As zod says it. */
export const isMissing = ({ message }: Pick<z.core.$ZodIssue, 'message'>): boolean => /^Invalid input: expected .*, received (?:null|undefined)$/.test(message)

export function documentId(row: unknown): string {
  const id = typeof row === 'object' && row !== null && '_id' in row ? row._id : undefined
  return typeof id === 'string' ? id : 'a document without an id'
}

/** The page's own document: null when there is none, `BrokenContentError` when it fails its schema. */
export function parseOne<T extends z.ZodType>(schema: T, row: unknown): z.infer<T> | null {
  return row === null || row === undefined ? null : parseWhole(schema, row, documentId(row))
}

/** What a page shows that has no document of its own; `BrokenContentError` when a part of it that is never left out is broken. */
export function parseWhole<T extends z.ZodType>(schema: T, answer: unknown, name: string): z.infer<T> {
  const result = schema.safeParse(answer)
  if (!result.success) throw new BrokenContentError(name, describeProblems(result.error))
  return result.data
}

/** Names a document that another one shows, and what is wrong with it. */
export const describeBroken = (row: unknown, error: z.ZodError): string => `${documentId(row)} must be mended: ${describeProblems(error).join('; ')}`

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

/**
 * A list of documents of which none is ever left out, such as warning signs and claims: a broken one, or one that is named
 * and not published, breaks what shows the list, and is named.
 */
export function wholeList<T extends z.ZodType>(schema: T) {
  return z
    .array(z.unknown())
    .nullish()
    .transform((rows, context): z.infer<T>[] =>
      (rows ?? []).flatMap((row, index) => {
        if (row === null) {
          context.addIssue({ code: 'custom', message: `no. ${index + 1} is not published: publish it, or take it off the list` })
          return []
        }
        const result = schema.safeParse(row)
        if (result.success) return [result.data]
        context.addIssue({ code: 'custom', message: describeBroken(row, result.error), params: { documentId: documentId(row) } })
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
