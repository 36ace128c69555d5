import { BrokenContentError } from '@/sanity/content/read'

/**
 * A reader for what is made anew for each visit, so that no last good page stands behind it: when content is refused, it
 * gives what it read last, and the log says why. Throws when there is nothing of that kind yet.
 */
export function lastGood<Content>(read: () => Promise<Content>): () => Promise<Content> {
  let last: { content: Content } | undefined
  return async () => {
    try {
      last = { content: await read() }
    } catch (error) {
      if (!last || !(error instanceof BrokenContentError)) throw error
      console.warn(`content: shown as it was before: ${error.message}`)
    }
    return last.content
  }
}
