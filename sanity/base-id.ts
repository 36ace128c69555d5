/** A document's id without `drafts.` or `versions.<release>.` in front. */
export const baseId = (id: string): string => id.replace(/^(?:drafts|versions\.[^.]+)\./, '')

/** Whether an id is that of a document which readers have: no draft, and no version that waits in a release. */
export const isPublishedId = (id: string): boolean => baseId(id) === id
