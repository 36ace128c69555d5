import { createHash } from 'node:crypto'

/**
 * The sync tags of a query's answer: which published changes make it stale. One tag for the whole dataset is sound;
 * finer ones, by type and id, would spare a reader the changes of documents that its query never sees.
 */
export function syncTagsOf(dataset: string): string[] {
  return [`s1:${createHash('sha1').update(dataset).digest('base64url').slice(0, 6)}`]
}
