import { notFound } from 'next/navigation'
import { knownPaths } from './known-paths'

/** A page's own content, or the 404 page. Keeps the proxy's knowledge of which addresses exist up to date. */
export async function pageContent<Content>(path: string, content: Promise<Content | null>): Promise<Content> {
  const found = await content
  if (found === null) {
    knownPaths.delete(path)
    notFound()
  }
  knownPaths.add(path)
  return found
}
